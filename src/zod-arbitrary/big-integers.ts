/**
 * Big integers between their bounds, on the steps of their multiples.
 */
import * as fc from 'fast-check';
import { boundsOf, CONTRADICTION, rangeOf, stepsOf } from './bounds.ts';
import { type Candidates, type DefOf, fitting, likely, type Site } from './site.ts';

/** Ranges of the formats that zod gives a big integer. */
const FORMATS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

/** Where nothing bounds it: as many bits as fast-check draws by itself. */
const WIDEST = [-(2n ** 255n), 2n ** 255n - 1n] as const;

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Division rounds towards zero; these round up and down. */
const dividedUp = (value: bigint, by: bigint): bigint =>
  value / by + (value > 0n && value % by !== 0n ? 1n : 0n);
const dividedDown = (value: bigint, by: bigint): bigint =>
  value / by - (value < 0n && value % by !== 0n ? 1n : 0n);

/** Big integers of a schema. */
export const bigIntegers = (_: DefOf<'bigint'>, site: Site): Candidates | undefined => {
  const { schema } = site;
  const { low, high, isLowOut, isHighOut } = boundsOf(
    schema,
    rangeOf(schema, FORMATS, WIDEST),
    (value) => BigInt(String(value)),
  );
  const steps = stepsOf(schema).map((step) => magnitude(BigInt(step)));
  if (steps.includes(0n)) return site.barren('multiples of zero');
  const step = steps.reduce(larger, 1n);
  const min = dividedUp(low + (isLowOut ? 1n : 0n), step);
  const max = dividedDown(high - (isHighOut ? 1n : 0n), step);
  if (min > max) return site.barren(CONTRADICTION);
  const values = fc.bigInt({ min, max }).map(
    (count) => count * step,
    (value) => BigInt(String(value)) / step,
  );
  return steps.length < 2 ? fitting(values) : likely(values);
};
