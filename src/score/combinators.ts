/**
 * The algebra: five combinators build every score, and two more say whose case and which case it is.
 *
 * `mean` lets parts make up for one another. `chain` is a shifted geometric mean: every link must hold, and a missing
 * one costs dearly without hiding movement elsewhere. `every` is a shifted harmonic mean, for a conjunction: what lacks
 * one part has next to nothing. `best` asks for any one. `worst` is the case an adversary would choose, `either` a
 * fact of which only the possible values are known. All are monotone in each part at each end, so ends are exact.
 */
import type { Cite } from '../model/agreement.ts';
import type { Range } from './range.ts';
import { COMBINED, type Reason } from './reason.ts';
import { type CombiningRule, NO_CITES, notApplicable, type Score } from './score.ts';

/** The shift of `chain` and `every`: what a missing link leaves, so that improving another still shows. */
export const EPSILON = 0.01;

/** One end of every part, with its weight; parts of weight 0 have been left out. */
type Formula = (values: readonly number[], weights: readonly number[], total: number) => number;

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

/** Sorting makes the mean of equal weights the same to the last bit in whatever order the parts come. */
const meanOf: Formula = (values, weights, total) => {
  const products = values.map((value, i) => value * (weights[i] as number)).sort((a, b) => a - b);
  let sum = 0;
  for (const product of products) sum += product;
  return clamp(sum / total);
};

const chainOf: Formula = (values, weights, total) => {
  const first = values[0] as number;
  let same = true;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== first) same = false;
    sum += (weights[i] as number) * Math.log(EPSILON + (1 - EPSILON) * value);
  }
  return same ? first : clamp((Math.exp(sum / total) - EPSILON) / (1 - EPSILON));
};

const everyOf: Formula = (values, weights, total) => {
  const first = values[0] as number;
  let same = true;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== first) same = false;
    sum += (weights[i] as number) / (EPSILON + (1 - EPSILON) * value);
  }
  return same ? first : clamp((total / sum - EPSILON) / (1 - EPSILON));
};

const maximum: Formula = (values) => Math.max(...values);
const minimum: Formula = (values) => Math.min(...values);

/** The formula of each rule at the low end and at the high end. */
const FORMULAS: Readonly<Record<CombiningRule, readonly [low: Formula, high: Formula]>> = {
  mean: [meanOf, meanOf],
  chain: [chainOf, chainOf],
  every: [everyOf, everyOf],
  best: [maximum, maximum],
  worst: [minimum, minimum],
  either: [minimum, maximum],
};

/**
 * Combines the ranges of parts by a rule; nothing where no part has any weight.
 *
 * @example
 * rangeBy('chain', [{ range: { low: 1, high: 1 }, weight: 1 }, { range: { low: 1, high: 1 }, weight: 1 }]);
 * // => { low: 1, high: 1 }
 */
export const rangeBy = (
  rule: CombiningRule,
  parts: readonly { readonly range: Range; readonly weight: number }[],
): Range | undefined => {
  const lows: number[] = [];
  const highs: number[] = [];
  const weights: number[] = [];
  let total = 0;
  let exact = true;
  for (const { range, weight } of parts) {
    if (weight === 0) continue;
    lows.push(range.low);
    highs.push(range.high);
    weights.push(weight);
    total += weight;
    if (range.low !== range.high) exact = false;
  }
  if (total === 0) return undefined;
  const [lowOf, highOf] = FORMULAS[rule];
  const low = lowOf(lows, weights, total);
  // Rounding must not turn a range around.
  const high = exact && lowOf === highOf ? low : highOf(highs, weights, total);
  return { low, high: Math.max(low, high) };
};

/** Names, weight, reason and cites of a combining node. */
interface Naming {
  readonly id: string;
  readonly label: string;
  readonly weight?: number;
  readonly because?: Reason;
  readonly cites?: readonly Cite[] | undefined;
}

const combinator =
  (rule: CombiningRule) =>
  (
    { id, label, weight = 1, because = COMBINED, cites = NO_CITES }: Naming,
    parts: readonly Score[],
  ): Score => {
    const range = rangeBy(rule, parts);
    return range === undefined
      ? notApplicable(id, label, because)
      : { id, label, range, rule, weight, parts, because, cites };
  };

/**
 * Weighted arithmetic mean: breadth, where parts make up for one another.
 *
 * @example
 * mean({ id: 'both', label: 'Both' }, [none, full]).range; // => { low: 0.5, high: 0.5 }
 */
export const mean = combinator('mean');
/**
 * Shifted geometric mean: every link must hold.
 *
 * @example
 * chain({ id: 'links', label: 'Links' }, [none, full, full]).range.low.toFixed(2); // => '0.21'
 */
export const chain = combinator('chain');
/**
 * Shifted harmonic mean: a conjunction, where what lacks one has next to nothing.
 *
 * @example
 * every({ id: 'triad', label: 'Triad' }, [none, full, full]).range.low.toFixed(2); // => '0.02'
 */
export const every = combinator('every');
/**
 * The case an adversary would choose: the minimum at both ends.
 *
 * @example
 * worst({ id: 'case', label: 'Worst case' }, [none, full]).range; // => { low: 0, high: 0 }
 */
export const worst = combinator('worst');
/**
 * One of these is the case, and it cannot be told which: from the lowest low to the highest high.
 *
 * @example
 * either({ id: 'case', label: 'Either' }, [none, full]).range; // => { low: 0, high: 1 }
 */
export const either = combinator('either');

/**
 * Any one suffices: the maximum, and 0 where there is no part.
 *
 * @example
 * best({ id: 'any', label: 'Any' }, [none, full]).range; // => { low: 1, high: 1 }
 */
export const best = (naming: Naming, parts: readonly Score[]): Score =>
  parts.length > 0
    ? combinator('best')(naming, parts)
    : {
        id: naming.id,
        label: naming.label,
        range: { low: 0, high: 0 },
        rule: 'best',
        weight: naming.weight ?? 1,
        parts,
        because: naming.because ?? COMBINED,
        cites: naming.cites ?? NO_CITES,
      };
