/**
 * The votes of a quota, added without rounding.
 *
 * A document gives whole numbers. A program may give decimals, which are counted as they are written: 0.1 and 0.2 make
 * 0.3. Floating-point sums would depend on the order of the parties, and two ways of counting could contradict each
 * other. A weight that is no number above zero counts as no vote, and a quota that is no number cannot be reached.
 */
/** A rule by which parties with votes of different weight decide. */
export interface Quota {
  readonly quota: number;
  readonly votes: { readonly [party: string]: number | undefined };
}

/** Votes in whole numbers, however large, and how many of them are needed. */
export interface Ballot<N extends number | bigint> {
  readonly needs: N;
  readonly votes: readonly (readonly [party: string, votes: N])[];
}

/** More votes than these are not added exactly by arithmetic in numbers. */
export const MOST_VOTES = Number.MAX_SAFE_INTEGER;

/** A decimal as a whole number of units of ten to a power. */
interface Decimal {
  readonly units: bigint;
  readonly power: number;
}

/** Reads a finite number as it is written: the shortest decimal that stands for it. */
const decimalOf = (value: number): Decimal => {
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  return { units: BigInt(whole + fraction), power: Number(power) - fraction.length };
};

/** Finite numbers as whole numbers of one unit, which is a power of ten, and the decimals of that unit. */
export const inOneUnit = (
  values: readonly number[],
): { readonly units: readonly bigint[]; readonly decimals: number } => {
  const read = values.map(decimalOf);
  const decimals = read.reduce((most, { power }) => Math.max(most, -power), 0);
  return {
    units: read.map(({ units, power }) => units * 10n ** BigInt(power + decimals)),
    decimals,
  };
};

/** Whether a weight counts as votes. */
export const isVote = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY;

/** The votes of a quota and what it needs, exactly; a quota that cannot be reached needs one vote more than there are. */
export const exactBallot = ({ quota, votes }: Quota): Ballot<bigint> => {
  const cast = Object.entries(votes).filter((entry): entry is [string, number] => isVote(entry[1]));
  const needed = isVote(quota) ? quota : 0;
  const { units } = inOneUnit([needed, ...cast.map(([, weight]) => weight)]);
  const [needs = 0n, ...weights] = units;
  const isOutOfReach = !isVote(quota) && !(quota <= 0);
  return {
    needs: isOutOfReach ? 1n + weights.reduce((sum, weight) => sum + weight, 0n) : needs,
    votes: cast.map(([party], index) => [party, weights[index] ?? 0n]),
  };
};

const isWhole = ({ quota, votes }: Quota): boolean => {
  let sum = 0;
  for (const party in votes) {
    const weight = votes[party] ?? 0;
    if (!Number.isSafeInteger(weight) || weight < 0) return false;
    sum += weight;
  }
  return sum <= MOST_VOTES && Number.isSafeInteger(quota);
};

/** The votes of a quota in numbers that add up exactly; undefined if there are none so large. */
export const ballotOf = (rule: Quota): Ballot<number> | undefined => {
  if (isWhole(rule)) {
    const votes: [string, number][] = [];
    for (const party in rule.votes) votes.push([party, rule.votes[party] ?? 0]);
    return { needs: rule.quota, votes };
  }
  const { needs, votes } = exactBallot(rule);
  const sum = votes.reduce((all, [, weight]) => all + weight, 0n);
  if (sum > BigInt(MOST_VOTES)) return undefined;
  return {
    // What is needed beyond all votes may be rounded: it is out of reach by however much.
    needs: Number(needs),
    votes: votes.map(([party, weight]) => [party, Number(weight)]),
  };
};

/** Whether those who consent hold the quota of votes. */
export const reaches = (rule: Quota, consents: (party: string) => boolean): boolean => {
  let sum = 0;
  let isExact = true;
  for (const party in rule.votes) {
    if (!consents(party)) continue;
    const weight = rule.votes[party] ?? 0;
    isExact &&= Number.isSafeInteger(weight) && weight >= 0;
    sum += weight;
  }
  if (isExact && sum <= MOST_VOTES) return sum >= rule.quota;
  const { needs, votes } = exactBallot(rule);
  let all = 0n;
  for (const [party, weight] of votes) if (consents(party)) all += weight;
  return all >= needs;
};
