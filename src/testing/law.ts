/**
 * Laws: properties that every guarantee model must have, whatever its parameters are called.
 *
 * A law judges one trial. It is kept, it is broken, or it does not apply. A broken law says what went wrong, with the
 * scorecards before and after.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreHead } from '../model/scores.ts';
import type { Range } from '../score/range.ts';
import type { Score } from '../score/score.ts';
import type { Trial } from './trial.ts';

/** The judgement of a law on one trial. */
export type Judgement =
  | { readonly is: 'not-applicable' }
  /**
   * The law holds. A law that has several parts, such as one for each improvement, names those tried and those that
   * moved a score.
   */
  | { readonly is: 'kept'; readonly tried?: readonly string[]; readonly moved?: readonly string[] }
  | Broken;

/** How a law was broken. */
export interface Broken {
  readonly is: 'broken';
  readonly says: string;
  readonly before?: Scorecard | undefined;
  readonly after?: Scorecard | undefined;
  /** The parameters before the change that broke it, where they are not those of the trial. */
  readonly parameters?: unknown;
  /** The parameters after the change, where it was one of parameters. */
  readonly others?: unknown;
}

/** A law, named as a sentence. */
export interface Law {
  readonly id: string;
  /** The law in one sentence. */
  readonly says: string;
  /** Its meaning for a negotiator. */
  readonly means: string;
  readonly judge: (trial: Trial) => Judgement;
}

export const KEPT: Judgement = { is: 'kept' };
export const NOT_APPLICABLE: Judgement = { is: 'not-applicable' };

/** Smaller differences are rounding, since scores are chains of logarithms. */
export const ROUNDING = 1e-9;

const isLower = (after: Range, before: Range): boolean =>
  after.low < before.low - ROUNDING || after.high < before.high - ROUNDING;

/** Whether two ranges are the same apart from rounding. */
export const isSameRange = (one: Range, other: Range): boolean =>
  Math.abs(one.low - other.low) <= ROUNDING && Math.abs(one.high - other.high) <= ROUNDING;

/**
 * The first score of which either end is lower after than before.
 *
 * Co-drafting is left out: it depends on who must act, which is no merit of a guarantee. The overall score is compared
 * only if co-drafting stays the same.
 */
export const lowered = (before: Scorecard, after: Scorecard): ScoreHead | undefined => {
  const [old, now] = [before.indicators, after.indicators];
  const pairs: readonly (readonly [ScoreHead, ScoreHead])[] = [
    [old.baselines, now.baselines],
    [old.guarantees, now.guarantees],
    ...(isSameRange(old.coDrafting.range, now.coDrafting.range)
      ? [[before.overall, after.overall] as const]
      : []),
  ];
  return pairs.find(([one, other]) => isLower(other.range, one.range))?.[1];
};

/** Judges a law by the scores: it is broken if one of them is lower after than before. */
export const neverLower = (says: string, before: Scorecard, after: Scorecard): Judgement => {
  const score = lowered(before, after);
  return score === undefined
    ? KEPT
    : { is: 'broken', says: `${says}, and the score “${score.label}” fell`, before, after };
};

/**
 * The labels from the top of a score tree down to the deepest node that fell, following nodes of the same id.
 */
export const wrongLine = (before: Score, after: Score): readonly string[] => {
  const inside = after.parts.find((part) => {
    const same = before.parts.find(({ id }) => id === part.id);
    return same !== undefined && isLower(part.range, same.range);
  });
  const same = inside && before.parts.find(({ id }) => id === inside.id);
  return inside === undefined || same === undefined
    ? [after.label]
    : [after.label, ...wrongLine(same, inside)];
};
