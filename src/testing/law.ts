/**
 * Laws: what must hold of every guarantee model, whatever its words.
 *
 * A law judges one trial: it holds, it does not apply, or it is broken, and then it says what went the wrong way, with
 * the scorecards before and after.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreHead } from '../model/scores.ts';
import type { Range } from '../score/range.ts';
import type { Score } from '../score/score.ts';
import type { Trial } from './trial.ts';

/** What a law says of one trial. */
export type Judgement =
  | { readonly is: 'not-applicable' }
  /** It holds; of a law that is several, such as the improvements of a model, which were asked, and which moved a score. */
  | { readonly is: 'kept'; readonly tried?: readonly string[]; readonly moved?: readonly string[] }
  | Broken;

/** What breaks a law. */
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
  /** What it says, in one sentence. */
  readonly says: string;
  /** What it means for a negotiator. */
  readonly means: string;
  readonly judge: (trial: Trial) => Judgement;
}

export const KEPT: Judgement = { is: 'kept' };
export const NOT_APPLICABLE: Judgement = { is: 'not-applicable' };

/** Differences below this are rounding: scores are chains of logarithms. */
export const ROUNDING = 1e-9;

const isLower = (after: Range, before: Range): boolean =>
  after.low < before.low - ROUNDING || after.high < before.high - ROUNDING;

/** Whether two ranges are the same but for rounding. */
export const isSameRange = (one: Range, other: Range): boolean =>
  Math.abs(one.low - other.low) <= ROUNDING && Math.abs(one.high - other.high) <= ROUNDING;

/**
 * The first score that is lower after than before, at either end. Co-drafting moves with who must act, which no
 * guarantee promises; the overall score is compared where co-drafting is the same.
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

/** Says that a law is broken if something is lower after than before. */
export const neverLower = (says: string, before: Scorecard, after: Scorecard): Judgement => {
  const score = lowered(before, after);
  return score === undefined
    ? KEPT
    : { is: 'broken', says: `${says}, and ${score.label} is lower`, before, after };
};

/**
 * The line of a score tree that went the wrong way: the deepest node, along the same ids, whose range is lower after.
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
