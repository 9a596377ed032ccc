/**
 * Explaining a score is reading its tree: every node becomes a sentence with its range and its cites.
 */
import type { Cite } from '../model/agreement.ts';
import type { Range } from '../score/range.ts';
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

/**
 * Explains a score as a tree of sentences that cite exactly what determined it.
 *
 * With the gates of a rubric, no figure is rounded across one.
 *
 * @example
 * explain(scoreAgreement(agreement).overall).parts.length; // => 3
 */
export const explain = (score: Score, gates: readonly number[] = []): Explanation => ({
  sentence: `${score.label}${applies(score) ? ` ${showRange(score.range, gates)}` : ''}: ${sentenceOf(score)}`,
  range: score.range,
  cites: score.cites,
  parts: score.parts.map((part) => explain(part, gates)),
});
