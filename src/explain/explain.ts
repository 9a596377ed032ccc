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

/**
 * A score that is part of several others is explained once, as it may be of hundreds. The tree is walked rather than
 * recursed, since a scorecard from elsewhere may be deeper than any stack.
 */
const explained = (top: Score, gates: readonly number[]): Explanation => {
  const made = new Map<Score, Explanation & { readonly parts: Explanation[] }>();
  const explanationOf = (score: Score) => {
    const before = made.get(score);
    if (before !== undefined) return before;
    const { range, cites } = score;
    const explanation = { sentence: lineOf(score, gates), range, cites, parts: [] };
    made.set(score, explanation);
    return explanation;
  };
  const explanation = explanationOf(top);
  for (const [score, { parts }] of made)
    for (const part of score.parts) parts.push(explanationOf(part));
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
