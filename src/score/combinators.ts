/**
 * The algebra: eight combinators build every score, from coded facts to the overall figure.
 *
 * `mean` lets parts make up for one another. `chain` is a shifted geometric mean: every link must hold, and a missing
 * one costs dearly without hiding movement elsewhere. `every` is a shifted harmonic mean, for a conjunction: what lacks
 * one part has next to nothing. `discount` is a product, of what can switch the first part off. `best` asks for any
 * one. `worst` is the case an adversary would choose, `either` one of several that cannot be told. All are monotone in
 * each part at each end, so the ends are bounds, exact where no unknown feeds several parts differently.
 */
import type { Cite } from '../model/agreement.ts';
import { type Range, ZERO } from './range.ts';
import { COMBINED, type Reason } from './reason.ts';
import {
  type CombiningRule,
  NO_CITES,
  notApplicable,
  type Score,
  type ScoreRule,
} from './score.ts';

/** The shift of `chain` and `every`: what a missing link leaves, so that improving another still shows. */
export const EPSILON = 0.01;

/** What is combined: a range, and the weight that it has. */
interface Part {
  readonly range: Range;
  readonly weight: number;
}

/** Combines parts, of which those of weight 0 do not count; undefined if none does. */
type Formula = (parts: readonly Part[]) => Range | undefined;

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

/** Rounding must not turn a range around. */
const inOrder = (low: number, high: number): Range => ({ low, high: Math.max(low, high) });

/** In order, so that their sum or product is the same to the last bit in whatever order the parts come. */
const ordered = (parts: readonly Part[], termOf: (part: Part) => number): Float64Array => {
  const terms = new Float64Array(parts.length);
  for (let index = 0; index < terms.length; index++) terms[index] = termOf(parts[index] as Part);
  return terms.sort();
};

const sumAt = (parts: readonly Part[], end: keyof Range): number => {
  let sum = 0;
  // Two terms give the same bits either way.
  if (parts.length <= 2) for (const { range, weight } of parts) sum += range[end] * weight;
  else for (const term of ordered(parts, ({ range, weight }) => range[end] * weight)) sum += term;
  return sum;
};

const meanOf: Formula = (parts) => {
  let total = 0;
  let exact = true;
  for (const { range, weight } of parts) {
    if (weight === 0) continue;
    total += weight;
    if (range.low !== range.high) exact = false;
  }
  if (total === 0) return undefined;
  const low = clamp(sumAt(parts, 'low') / total);
  // Where all parts are known, so is the mean, and the second sum is spared.
  return inOrder(low, exact ? low : clamp(sumAt(parts, 'high') / total));
};

/**
 * A mean of shifted values, each turned into a term and their sum turned back; equal values are their own mean.
 *
 * A part that is known has the same term at both ends, and where all are, so has the whole.
 */
const shiftedMean =
  (
    term: (weight: number, shifted: number) => number,
    back: (sum: number, total: number) => number,
  ): Formula =>
  (parts) => {
    let total = 0;
    let low = 0;
    let high = 0;
    let sameLow = true;
    let sameHigh = true;
    let exact = true;
    let first: Range | undefined;
    for (const { range, weight } of parts) {
      if (weight === 0) continue;
      first ??= range;
      total += weight;
      if (range.low !== first.low) sameLow = false;
      if (range.high !== first.high) sameHigh = false;
      const least = term(weight, EPSILON + (1 - EPSILON) * range.low);
      low += least;
      if (range.low === range.high) high += least;
      else {
        exact = false;
        high += term(weight, EPSILON + (1 - EPSILON) * range.high);
      }
    }
    if (first === undefined) return undefined;
    const turnedBack = (sum: number) => clamp((back(sum, total) - EPSILON) / (1 - EPSILON));
    const least = sameLow ? first.low : turnedBack(low);
    return inOrder(least, exact ? least : sameHigh ? first.high : turnedBack(high));
  };

/** The least or the most of the parts, at each end. */
const furthest =
  (lowIs: 'least' | 'most', highIs: 'least' | 'most'): Formula =>
  (parts) => {
    const least = { low: 1, high: 1 };
    const most = { low: 0, high: 0 };
    let isAny = false;
    for (const { range, weight } of parts) {
      if (weight === 0) continue;
      isAny = true;
      if (range.low < least.low) least.low = range.low;
      if (range.high < least.high) least.high = range.high;
      if (range.low > most.low) most.low = range.low;
      if (range.high > most.high) most.high = range.high;
    }
    if (!isAny) return undefined;
    return {
      low: lowIs === 'least' ? least.low : most.low,
      high: highIs === 'least' ? least.high : most.high,
    };
  };

const productAt = (parts: readonly Part[], end: keyof Range): number => {
  let value = 1;
  // What weighs nothing leaves the product as it is; two factors give the same bits either way.
  const factorOf = ({ range, weight }: Part): number => (weight > 0 ? range[end] : 1);
  if (parts.length <= 2) for (const part of parts) value *= factorOf(part);
  else for (const factor of ordered(parts, factorOf)) value *= factor;
  return value;
};

const productOf: Formula = (parts) =>
  parts.some(({ weight }) => weight > 0)
    ? { low: productAt(parts, 'low'), high: productAt(parts, 'high') }
    : undefined;

const FORMULAS: Readonly<Record<CombiningRule, Formula>> = {
  mean: meanOf,
  chain: shiftedMean(
    (weight, shifted) => weight * Math.log(shifted),
    (sum, total) => Math.exp(sum / total),
  ),
  every: shiftedMean(
    (weight, shifted) => weight / shifted,
    (sum, total) => total / sum,
  ),
  discount: productOf,
  best: furthest('most', 'most'),
  worst: furthest('least', 'least'),
  either: furthest('least', 'most'),
};

/** A fact, and what is not asked, is combined of nothing and has no formula. */
const isCombining = (rule: ScoreRule): rule is CombiningRule => Object.hasOwn(FORMULAS, rule);

/**
 * Combines the ranges of parts by a rule; undefined if no part has any weight, or the rule combines nothing.
 *
 * @example
 * rangeBy('chain', [{ range: { low: 1, high: 1 }, weight: 1 }, { range: { low: 1, high: 1 }, weight: 1 }]);
 * // => { low: 1, high: 1 }
 */
export const rangeBy = (rule: ScoreRule, parts: readonly Part[]): Range | undefined =>
  isCombining(rule) ? FORMULAS[rule](parts) : undefined;

/** Id, label, weight, reason and cites of a score that is made of others. */
export interface Naming {
  readonly id: string;
  readonly label: string;
  readonly weight?: number;
  readonly because?: Reason;
  readonly cites?: readonly Cite[] | undefined;
}

const combinator = (rule: CombiningRule, ofNone?: Range) => {
  const combined = FORMULAS[rule];
  return (
    { id, label, weight = 1, because = COMBINED, cites = NO_CITES }: Naming,
    parts: readonly Score[],
  ): Score => {
    const range = parts.length === 0 ? ofNone : combined(parts);
    return range === undefined
      ? notApplicable(id, label, because)
      : { id, label, range, rule, weight, parts, because, cites };
  };
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
 * What can switch something off: the product.
 *
 * @example
 * discount({ id: 'answer', label: 'Answer' }, [full, none]).range; // => { low: 0, high: 0 }
 */
export const discount = combinator('discount');
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
export const best = combinator('best', ZERO);
