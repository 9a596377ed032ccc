/**
 * Power: how often a decision hangs on one party.
 *
 * The Shapley–Shubik index is the share of all orders of the parties in which a party is the one whose consent makes the
 * rule pass (Shapley and Shubik 1954). The Banzhaf index counts the groups of others that pass with it and not without
 * (Penrose 1946, Banzhaf 1965), as a share of all groups, or of all such swings of all parties. Both are counted exactly,
 * over every party that the rule names.
 */
import { type Either, map } from 'fp-ts/Either';
import type { Issues } from '../issue/issue.ts';
import { askWithinLimits, PART_LIMIT, STEP_LIMIT } from './limits.ts';
import { type Rule, unless } from './rule.ts';
import { partiesOf } from './rule-parts.ts';
import { type BySize, swings } from './swings.ts';

/** How much hangs on one party. */
export interface PartyPower<P extends string = string> {
  readonly party: P;
  /** Its share of the orders in which it tips the decision; the shares of all add up to one. */
  readonly shapleyShubik: number;
  /** The same as a fraction in lowest terms: `421/2145`. */
  readonly exact: string;
  /** The share of all groups of the others over which the decision hangs on it. */
  readonly decisive: number;
  /** Its share of all swings of all parties; the shares of all add up to one. */
  readonly banzhaf: number;
  /** The number of groups of the others over which the decision hangs on it, in digits. */
  readonly swings: string;
}

/** The power of each party over one decision. */
export interface Power<P extends string = string> {
  /** Each party that the rule names, the most powerful first, equals in order of first mention. */
  readonly parties: readonly PartyPower<P>[];
  /** The share of all groups that can pass the rule. */
  readonly passing: number;
}

/** How consents that the text leaves open or unknown count, and how much work a question may be. */
export interface PowerOptions {
  /** `withheld` by default. */
  readonly open?: 'granted' | 'withheld';
  /** Steps that the question may take; four million by default. */
  readonly steps?: number;
}

const factorials = (most: number): readonly bigint[] => {
  const all = [1n];
  for (let n = 1; n <= most; n++) all.push((all[n - 1] ?? 1n) * BigInt(n));
  return all;
};

const gcd = (a: bigint, b: bigint): bigint => {
  let [one, other] = [a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
};

/** The number nearest to a fraction of no more than one: 64 bits of it are more than a number holds. */
const quotient = (above: bigint, below: bigint): number => {
  if (above === 0n) return 0;
  const shift = BigInt(64 + below.toString(2).length - above.toString(2).length);
  return Number((above << shift) / below) * 2 ** -Number(shift);
};

const total = (groups: BySize): bigint => groups.reduce((sum, count) => sum + count, 0n);

/** Orders in which a party comes after one of the groups counted, and the rest after it. */
const orders = (groups: BySize, factorial: readonly bigint[]): bigint =>
  groups.reduce(
    (sum, count, size) =>
      sum + count * (factorial[size] ?? 1n) * (factorial[groups.length - 1 - size] ?? 1n),
    0n,
  );

/** The power of each party over a rule of at most a number of parts. */
export const powerWithin = <P extends string>(
  rule: Rule<P>,
  { open = 'withheld', steps = STEP_LIMIT }: PowerOptions,
  mostParts: number,
): Either<Issues, Power<P>> => {
  // Granting what is open is withholding it of the dual, and a party decides the dual where it decides the rule.
  const isDual = open === 'granted';
  const asked = askWithinLimits(
    isDual ? unless(rule) : rule,
    'withheld',
    steps,
    ({ on, node, asked }) => {
      const counted = swings(on, node, asked.length);
      return { counted, levelOf: new Map(asked.map((party, level) => [party, level])) };
    },
    mostParts,
  );
  return map(
    ({
      counted,
      levelOf,
    }: {
      counted: ReturnType<typeof swings>;
      levelOf: ReadonlyMap<P | undefined, number>;
    }): Power<P> => {
      const players = levelOf.size;
      const factorial = factorials(players);
      const swinging = partiesOf(rule).map((party) => {
        const level = levelOf.get(party);
        return { party, groups: level === undefined ? [] : counted.at(level) };
      });
      const all = swinging.reduce((sum, { groups }) => sum + total(groups), 0n);
      const parties = swinging.map(({ party, groups }): PartyPower<P> => {
        const [above, below] = [orders(groups, factorial), factorial[players] ?? 1n];
        const common = gcd(above, below);
        const count = total(groups);
        return {
          party,
          shapleyShubik: quotient(above, below),
          exact: above === 0n ? '0' : above === below ? '1' : `${above / common}/${below / common}`,
          decisive: quotient(count, 1n << BigInt(players - 1)),
          banzhaf: quotient(count, all),
          swings: String(count),
        };
      });
      const share = quotient(total(counted.satisfying), 1n << BigInt(players));
      return {
        parties: parties.sort((a, b) => b.shapleyShubik - a.shapleyShubik),
        passing: isDual ? 1 - share : share,
      };
    },
  )(asked);
};

/**
 * Measures how much of a decision hangs on each party: the Shapley–Shubik and Banzhaf indices, exactly.
 *
 * A consent that the text leaves open or unknown counts as withheld, unless it is to be granted. Whoever has no say has
 * no power; those who stand alike have the same. The error side says that the rule is too large to be answered in the
 * steps allowed.
 *
 * @example
 * const council = power(allOf('ru', atLeast(2, 'us', 'ua', 'eu')));
 * council._tag === 'Right' && council.right.parties.map(({ party, exact }) => `${party} ${exact}`);
 * // => ['ru 1/2', 'us 1/6', 'ua 1/6', 'eu 1/6']
 */
export const power = <P extends string>(
  rule: Rule<P>,
  options: PowerOptions = {},
): Either<Issues, Power<P>> => powerWithin(rule, options, PART_LIMIT);
