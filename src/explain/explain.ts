/**
 * Explaining a scorecard is reading its scores: each becomes a sentence with its range and its cites.
 */
import { harmless } from '../issue/show.ts';
import type { Cite } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range, ScoreKey } from '../model/scores.ts';
import { scoreTree } from '../score/nodes.ts';
import { applies, type Score } from '../score/score.ts';
import { showRange } from './figures.ts';
import { sentenceOf } from './sentences.ts';

/** A sentence about a score, with those about its parts. */
export interface Explanation {
  readonly sentence: string;
  readonly range: Range;
  readonly cites: readonly Cite[];
  readonly parts: readonly Explanation[];
}

/** The gates of the verdict: no figure is rounded across one. */
export const gatesOf = ({ rubric: { gates } }: Pick<Scorecard, 'rubric'>): readonly number[] => [
  ...new Set(
    [gates.baselines, gates.guarantees, gates.coDrafting].flatMap(({ lower, upper }) => [
      lower,
      upper,
    ]),
  ),
];

/** A score in one line: what it is called, its range, and why. */
export const lineOf = (score: Score, gates: readonly number[]): string =>
  harmless(
    `${score.label}${applies(score) ? ` ${showRange(score.range, gates)}` : ''}: ${sentenceOf(score)}`,
  );

/** A score that is part of several others is explained once, as it may be of hundreds. */
const explained = (
  score: Score,
  gates: readonly number[],
  made: Map<Score, Explanation> = new Map(),
): Explanation => {
  const before = made.get(score);
  if (before !== undefined) return before;
  const explanation: Explanation = {
    sentence: lineOf(score, gates),
    range: score.range,
    cites: score.cites,
    parts: score.parts.map((part) => explained(part, gates, made)),
  };
  made.set(score, explanation);
  return explanation;
};

/**
 * Explains a scorecard as a tree of sentences that cite exactly what determined it.
 *
 * It explains the overall score, or the one at a place in `nodes`. No figure is rounded across a gate. What is part of
 * several scores is one object in all of them, so that the tree as JSON can be far larger than the scorecard.
 *
 * @example
 * const card = scoreAgreement(agreement);
 * explain(card).parts.length; // => 3
 * explain(card, card.indicators.baselines.node).parts.length; // => 2
 */
export const explain = (card: Scorecard, node: ScoreKey = card.overall.node): Explanation =>
  explained(scoreTree(card, node), gatesOf(card));
