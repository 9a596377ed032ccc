/**
 * Whose consent can ever matter.
 *
 * A text may name a party and still give it no say: of "the guarantor, or the guarantor together with the ally" the
 * ally's consent decides nothing. A party is a decider if there are consents of the others, and consents that the text
 * leaves open or unknown, with which everything hangs on it.
 */
import { type Either, map } from 'fp-ts/Either';
import type { Issues } from '../issue/issue.ts';
import { askWithinLimits, STEP_LIMIT } from './limits.ts';
import type { Rule } from './rule.ts';
import { partiesOf } from './rule-parts.ts';

/**
 * Lists the parties whose consent can matter, in order of first mention. The error side says that the rule is too
 * large to be answered in the steps allowed.
 *
 * @example
 * deciders(anyOf('us', allOf('us', 'ua'))); // => { _tag: 'Right', right: ['us'] }
 */
export const deciders = <P extends string>(
  rule: Rule<P>,
  steps: number = STEP_LIMIT,
): Either<Issues, P[]> => {
  const decisive = askWithinLimits(rule, 'free', steps, ({ on, node, asked }) => {
    const found = new Set<string | undefined>();
    for (const one of on.below(node)) found.add(asked[on.level(one)]);
    return found;
  });
  return map((found: ReadonlySet<string | undefined>) =>
    partiesOf(rule).filter((party) => found.has(party)),
  )(decisive);
};
