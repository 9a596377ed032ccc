/**
 * Numbers between their bounds, on the steps of their multiples.
 */
import * as fc from 'fast-check';
import { type Bounds, boundsOf, CONTRADICTION, rangeOf, stepsOf } from './bounds.ts';
import { checksOf } from './checks.ts';
import { type Candidates, type DefOf, fitting, likely, type Site } from './site.ts';

const FINITE = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** Ranges of the formats that zod gives a number. */
const FORMATS: Readonly<Record<string, readonly [number, number]>> = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  // The largest number of 24 significant bits.
  float32: [-(2 ** 128 - 2 ** 104), 2 ** 128 - 2 ** 104],
  float64: FINITE,
};

/** Most places that a number can be written to. */
const MOST_PLACES = 100;

/** Decimal places of a step as it is written: 2 of 0.25, 7 of 1e-7. */
const placesOf = (step: number): number => {
  const [digits = '', exponent = '0'] = String(step).split('e');
  const places = (digits.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(Math.max(0, places), MOST_PLACES);
};

/**
 * A quotient rounded one way, or to the whole number that it misses by rounding alone: 0.6 / 0.1 is 5.999…, and six.
 * The tolerance is that by which zod checks multiples.
 */
const rounded = (quotient: number, oneWay: (value: number) => number): number => {
  const nearest = Math.round(quotient);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(quotient), 1);
  return Math.abs(quotient - nearest) < tolerance ? nearest : oneWay(quotient);
};

/** Whether no number lies between bounds, or on one that is not out; next to each other, their middle is one of them. */
const areEmpty = ({ low, high, isLowOut, isHighOut }: Bounds<number>): boolean => {
  if (low >= high) return low > high || isLowOut || isHighOut;
  const middle = low / 2 + high / 2;
  return isLowOut && isHighOut && (middle === low || middle === high);
};

/**
 * Fractions without minus zero, which no document distinguishes from zero. Where zero is out as the upper bound, so
 * is minus zero, which fast-check takes to be less.
 */
const fractions = (bounds: Bounds<number>): fc.Arbitrary<number> | undefined => {
  const { low, high, isLowOut: minExcluded, isHighOut: maxExcluded } = bounds;
  if (areEmpty(bounds)) return undefined;
  const min = low + 0;
  const max = maxExcluded && high === 0 ? -0 : high + 0;
  return fc
    .double({ min, max, minExcluded, maxExcluded, noNaN: true, noDefaultInfinity: true })
    .map((value) => value + 0, Number);
};

/** Multiples of a step, rounded as the step is written: 3 × 0.1 is 0.3, and no further than a bound of 0.3. */
const multiples = (step: number, bounds: Bounds<number>): fc.Arbitrary<number> | undefined => {
  const { low, high, isLowOut, isHighOut } = bounds;
  const places = placesOf(step);
  const multipleAt = (count: number) => Number((count * step).toFixed(places));
  const first = rounded(low / step, Math.ceil);
  const last = rounded(high / step, Math.floor);
  // Numbers so large lie further apart than multiples do.
  if (first > Number.MAX_SAFE_INTEGER || last < Number.MIN_SAFE_INTEGER) return fractions(bounds);
  const isShort = multipleAt(first) < low || (isLowOut && multipleAt(first) === low);
  const isOver = multipleAt(last) > high || (isHighOut && multipleAt(last) === high);
  const min = Math.max(first + (isShort ? 1 : 0), Number.MIN_SAFE_INTEGER);
  const max = Math.min(last - (isOver ? 1 : 0), Number.MAX_SAFE_INTEGER);
  if (min > max) return undefined;
  return fc.integer({ min, max }).map(multipleAt, (value) => Math.round(Number(value) / step));
};

/** Numbers of a schema: finite, as zod lets no others in. */
export const numbers = (_: DefOf<'number'>, site: Site): Candidates | undefined => {
  const { schema } = site;
  const bounds = boundsOf(schema, rangeOf(schema, FORMATS, FINITE), Number);
  if (bounds === undefined) return site.barren(CONTRADICTION);
  const isWhole = checksOf(schema).some(({ format }) => format?.includes('int'));
  const asked = stepsOf(schema).map((step) => Math.abs(Number(step)));
  if (asked.includes(0)) return site.barren('multiples of zero');
  if (asked.some(Number.isNaN)) return site.barren('multiples of what is not a number');
  // By its tolerance zod takes any number for a multiple of infinity.
  const steps = [...asked.filter(Number.isFinite), ...(isWhole ? [1] : [])];
  const values = steps.length === 0 ? fractions(bounds) : multiples(Math.max(...steps), bounds);
  if (values === undefined) return site.barren(CONTRADICTION);
  return steps.every((step) => step === 1) ? fitting(values) : likely(values);
};
