/**
 * Who can stop a decision, and who suffices to take it.
 *
 * A blocking set is a group of parties whose refusal stops a rule although everybody else agrees and every consent that
 * the text leaves open or unknown is given. It is minimal if it needs each of its parties; all minimal ones together
 * say everything there is to say about who can block. A rule that passes automatically has none; a rule that never
 * passes has one, the empty set: nobody needs to do anything to stop it. Blocking is winning seen from the other side:
 * a group blocks a rule just when it suffices for the rule's inverted veto.
 */
import type { Either } from 'fp-ts/Either';
import type { Issues } from '../issue/issue.ts';
import { askWithinLimits, PART_LIMIT, STEP_LIMIT } from './limits.ts';
import { type Rule, unless } from './rule.ts';
import type { RuleDiagram } from './rule-diagram.ts';
import { countSets, listSets, minimalSets, smallestSize } from './set-family.ts';

/**
 * Sets of parties that can be counted without listing them. They are listed on demand, each sorted by id: small sets
 * first, and of one size those first whose parties the rule names first (of a quota, the heaviest first).
 */
export interface PartySets<P extends string> extends Iterable<readonly P[]> {
  readonly count: bigint;
  /** The number of parties in the smallest set; absent when there are no sets. */
  readonly smallest?: number;
}

/**
 * Finds the minimal sets of parties whose consents make a rule pass.
 *
 * All other consents are withheld, and so is every one that the text leaves open or unknown. The error side says that
 * the rule is too large to be answered.
 *
 * @example
 * const sets = minimalWinningSets(atLeast(2, 'us', 'ua', 'eu'));
 * sets._tag === 'Right' && [...sets.right]; // => [['ua', 'us'], ['eu', 'us'], ['eu', 'ua']]
 */
export const minimalWinningSets = <P extends string>(
  rule: Rule<P>,
  steps: number = STEP_LIMIT,
): Either<Issues, PartySets<P>> => setsWithin(rule, steps, PART_LIMIT);

/** The minimal winning sets of a rule of at most a number of parts. */
export const setsWithin = <P extends string>(
  rule: Rule<P>,
  steps: number,
  mostParts: number,
): Either<Issues, PartySets<P>> => askWithinLimits(rule, 'withheld', steps, partySets, mostParts);

/**
 * Finds the minimal sets of parties that can block a rule. The error side says that the rule is too large to be
 * answered in the steps allowed.
 *
 * @example
 * const sets = minimalBlockingSets(allOf('ru', atLeast(2, 'us', 'ua', 'eu')));
 * sets._tag === 'Right' && [...sets.right]; // => [['ru'], ['ua', 'us'], ['eu', 'us'], ['eu', 'ua']]
 */
export const minimalBlockingSets = <P extends string>(
  rule: Rule<P>,
  steps: number = STEP_LIMIT,
): Either<Issues, PartySets<P>> => minimalWinningSets(unless(rule), steps);

const partySets = <P extends string>({ on, node, asked }: RuleDiagram<P>): PartySets<P> => {
  const family = minimalSets(on, node);
  const smallest = smallestSize(on, family);
  return {
    count: countSets(on, family),
    ...(smallest === undefined ? {} : { smallest }),
    *[Symbol.iterator]() {
      for (const levels of listSets(on, family))
        yield levels.flatMap((level) => asked[level] ?? []).sort();
    },
  };
};
