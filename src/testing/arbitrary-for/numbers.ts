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

/** Multiples of a step, rounded as the step is written: 3 × 0.1 is 0.3, and no further than a bound of 0.3. */
const multiples = (step: number, bounds: Bounds<number>): fc.Arbitrary<number> | undefined => {
  const { low, high, isLowOut, isHighOut } = bounds;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  const min = Math.max(first + (isLowOut && first * step === low ? 1 : 0), Number.MIN_SAFE_INTEGER);
  const max = Math.min(last - (isHighOut && last * step === high ? 1 : 0), Number.MAX_SAFE_INTEGER);
  if (min > max) return undefined;
  const places = placesOf(step);
  return fc.integer({ min, max }).map(
    (count) => Number((count * step).toFixed(places)),
    (value) => Math.round(Number(value) / step),
  );
};

/** Fractions without minus nought, which no document can tell from nought. */
const fractions = (bounds: Bounds<number>): fc.Arbitrary<number> | undefined => {
  const { low: min, high: max, isLowOut: minExcluded, isHighOut: maxExcluded } = bounds;
  if (min > max || (min === max && (minExcluded || maxExcluded))) return undefined;
  return fc
    .double({ min, max, minExcluded, maxExcluded, noNaN: true, noDefaultInfinity: true })
    .map((value) => value + 0, Number);
};

/** Numbers of a schema: finite, as zod lets no others in. */
export const numbers = (_: DefOf<'number'>, site: Site): Candidates | undefined => {
  const { schema } = site;
  const bounds = boundsOf(schema, rangeOf(schema, FORMATS, FINITE), Number);
  const isWhole = checksOf(schema).some(({ format }) => format?.includes('int'));
  const steps = [...stepsOf(schema).map((step) => Math.abs(Number(step))), ...(isWhole ? [1] : [])];
  if (steps.includes(0)) return site.barren('multiples of zero');
  const values = steps.length === 0 ? fractions(bounds) : multiples(Math.max(...steps), bounds);
  if (values === undefined) return site.barren(CONTRADICTION);
  return steps.every((step) => step === 1) ? fitting(values) : likely(values);
};
