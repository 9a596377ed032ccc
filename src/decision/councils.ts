/**
 * The councils whose votes agreements rely on, as ready-made rules.
 *
 * A consent is a vote for the decision, or, of those who can veto or object, that they do not. Percentages become the
 * smallest whole number of votes that reaches them, so that nothing is lost to rounding.
 */
import { inOneUnit, isVote, MOST_VOTES } from './ballot.ts';
import { allOf, anyOf, atLeast, quota, type Rule } from './rule.ts';

/** Five parties, all of them named. */
export type Five<P extends string> = readonly [P, P, P, P, P];

/** Ten parties, all of them named. */
export type Ten<P extends string> = readonly [...Five<P>, ...Five<P>];

/** The permanent members of the Security Council (UN Charter, Art. 23(1)). */
export const PERMANENT_MEMBERS = ['cn', 'fr', 'gb', 'ru', 'us'] as const;

/**
 * The UN Security Council on anything but procedure: nine of fifteen votes, and no permanent member against
 * (UN Charter, Art. 27(3)).
 *
 * @example
 * const council = securityCouncil(['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'sl', 'si', 'so']);
 * canBlock(council, ['ru']); // => true
 * canBlock(council, ['dk', 'gr', 'kr']); // => false
 */
export function securityCouncil<E extends string>(
  elected: Ten<E>,
): Rule<E | (typeof PERMANENT_MEMBERS)[number]>;
export function securityCouncil<E extends string, P extends string>(
  elected: Ten<E>,
  permanent: Five<P>,
): Rule<E | P>;
export function securityCouncil(
  elected: Ten<string>,
  permanent: Five<string> = PERMANENT_MEMBERS,
): Rule {
  return allOf(...permanent, atLeast(9, ...permanent, ...elected));
}

/** Who proposed what the Council of the European Union votes on; it asks for more where neither office did. */
export interface EuProposal {
  readonly proposal: 'commission' | 'high-representative' | 'other';
}

/** How many members the European Union has; a council of fewer is one in which some take no part. */
const EU_MEMBERS = 27;

/**
 * The Council of the European Union by qualified majority, over the members that take part by their populations.
 *
 * On a proposal of the Commission or the High Representative: 55 % of the members with 65 % of the population; and
 * whatever the populations, those suffice who leave too few for a blocking minority. That takes four members (Treaty on
 * European Union, Art. 16(4)); where not all twenty-seven take part, one more than the fewest who hold more than 35 % of
 * the population (Treaty on the Functioning of the European Union, Art. 238(3)). On any other proposal: 72 % of the
 * members with 65 % of the population (Art. 238(2) and (3)). Populations are counted exactly, decimals as they are
 * written; nothing passes without members, or with more than 2^53 − 1 of the smallest decimal in all.
 *
 * @example
 * const benelux = euCouncil({ be: 11832, nl: 17943, lu: 672 }, { proposal: 'commission' });
 * passes(benelux, ['be', 'lu']); // => true
 * passes(benelux, ['nl']); // => false
 */
export const euCouncil = <P extends string>(
  populations: { readonly [member in P]: number },
  { proposal }: EuProposal,
): Rule<P> => {
  const members = Object.keys(populations) as P[];
  const { units: sizes, decimals } = inOneUnit(Object.values<number>(populations).filter(isVote));
  if (sum(sizes) > BigInt(MOST_VOTES)) return anyOf();
  const isOther = proposal === 'other';
  const share = percent(isOther ? 72n : 55n, BigInt(members.length));
  const enough = Math.max(1, Number(share));
  const heads = Number(`${percent(65n, sum(sizes))}e-${decimals}`);
  const qualified = allOf(atLeast(enough, ...members), quota<P>(heads, populations));
  if (isOther) return qualified;
  const blocking = members.length < EU_MEMBERS ? fewestAbove(35n, sizes) + 1 : 4;
  // Of two equal members, one alone would leave too few to block: the share of the members is needed all the same.
  return anyOf(qualified, atLeast(Math.max(enough, members.length - blocking + 1), ...members));
};

/**
 * Unanimity: nobody objects, as in the North Atlantic Council and, in its foreign and security policy, the Council of
 * the European Union, where an abstention is no objection.
 *
 * @example
 * consensus(['pl', 'us']); // => { allOf: ['pl', 'us'] }
 */
export const consensus = <P extends string>(members: readonly P[]): Rule<P> => allOf(...members);

/** The smallest whole number that is at least a percentage of a whole number. */
const percent = (share: bigint, whole: bigint): bigint => (share * whole + 99n) / 100n;

/** How many of the largest it takes to hold more than a percentage of all. */
const fewestAbove = (share: bigint, sizes: readonly bigint[]): number => {
  const all = sum(sizes);
  const largestFirst = [...sizes].sort((a, b) => Number(b - a));
  let held = 0n;
  let count = 0;
  for (const size of largestFirst) {
    if (held * 100n > share * all) break;
    held += size;
    count++;
  }
  return count;
};

const sum = (sizes: readonly bigint[]): bigint => sizes.reduce((all, size) => all + size, 0n);
