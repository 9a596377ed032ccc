/**
 * Coalitions: who, by staying home, defeats every answer to a breach, and who suffices for one.
 *
 * A blocking set is a group whose refusal breaks every chain although everybody else cooperates; an enforcing set is a
 * group that suffices although nobody else does. Only minimal ones are listed, which says everything. The two are dual:
 * each blocking set shares a party with each enforcing set. The violator's own say counts as anybody's, and is marked. If
 * nobody has to refuse, because no chain stands, the only blocking set is the empty one.
 */
import { type Either, isLeft } from 'fp-ts/Either';
import { type PartySets, setsWithin } from '../decision/blocking-sets.ts';
import { STEP_LIMIT } from '../decision/limits.ts';
import { type Rule, unless } from '../decision/rule.ts';
import type { Issues } from '../issue/issue.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';
import { enforcementRule } from './enforcement.ts';
import { ENDS, type End } from './open-consents.ts';

/** A group of parties, by their ids. */
export interface Coalition {
  readonly parties: readonly string[];
  /** Whether the violator is one of them, so that its own consent or help is asked for. */
  readonly withViolator: boolean;
}

/** All minimal groups, small ones first, as many as were asked for. */
export interface Coalitions {
  readonly decided: true;
  /** How many there are, as a whole number in digits: there may be more than a number can hold. */
  readonly count: string;
  /** How many parties the smallest has; absent where there is no group. */
  readonly smallest?: number;
  readonly listed: readonly Coalition[];
  /** How many are counted and not listed, in digits. */
  readonly unlisted: string;
}

/** A question that would have taken more than the caller allowed. */
export interface Undecided {
  readonly decided: false;
  /** What was allowed: `4,000,000 steps`. */
  readonly within: string;
}

/** Minimal groups against one violator: where everything open turns out badly, and where it turns out well. */
export interface CoalitionsAgainst {
  /** Absent where nobody is constrained by name. */
  readonly violator?: string;
  readonly worst: Coalitions | Undecided;
  readonly best: Coalitions | Undecided;
}

/** How much work one question may be, and how much of the answer is listed. */
export interface CoalitionLimits {
  /** Steps that each question may take; four million by default. */
  readonly steps?: number;
  /** How many groups to list; a hundred by default. All are counted. */
  readonly list?: number;
}

/** Parts that all rules of an agreement may come to, joined to one. */
export const MOST_PARTS = 1_000_000;

const MOST_LISTED = 100;

const inWords = (issues: Issues): string =>
  (issues[0]?.expected ?? '').replace(
    /^at most (\d+) (\w+).*$/,
    (_, count: string, of: string) => `${Number(count).toLocaleString('en-GB')} ${of}`,
  );

/** An answer that was given up. */
export const undecided = (issues: Issues): Undecided => ({
  decided: false,
  within: inWords(issues),
});

const listedFrom = (
  asked: Either<Issues, PartySets<string>>,
  violator: string | undefined,
  most: number,
): Coalitions | Undecided => {
  if (isLeft(asked)) return undecided(asked.left);
  const { count, smallest } = asked.right;
  const listed: Coalition[] = [];
  if (most > 0)
    for (const parties of asked.right) {
      listed.push({ parties, withViolator: violator !== undefined && parties.includes(violator) });
      if (listed.length >= most) break;
    }
  return {
    decided: true,
    count: String(count),
    ...(smallest === undefined ? {} : { smallest }),
    listed,
    unlisted: String(count - BigInt(listed.length)),
  };
};

const coalitions =
  (ruleFrom: (enforcing: Rule) => Rule) =>
  (
    board: Board,
    breach: JudgedBreach,
    violators: readonly (string | undefined)[],
    { steps = STEP_LIMIT, list = MOST_LISTED }: CoalitionLimits,
  ): readonly CoalitionsAgainst[] =>
    violators.map((violator) => {
      const at = (end: End): Coalitions | Undecided => {
        const rule = ruleFrom(enforcementRule(board, { breach, violator }, end));
        return listedFrom(setsWithin(rule, steps, MOST_PARTS), violator, list);
      };
      const [worst, best] = ENDS.map(at) as [Coalitions, Coalitions];
      return { ...(violator === undefined ? {} : { violator }), worst, best };
    });

/** Finds the minimal groups that suffice for an answer in time, against each violator. */
export const enforcingCoalitions = coalitions((rule) => rule);

/** Finds the minimal groups whose refusal defeats every answer in time, against each violator. */
export const blockingCoalitions = coalitions(unless);
