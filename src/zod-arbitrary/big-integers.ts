/**
 * Big integers between their bounds, on the steps of their multiples.
 */
import * as fc from 'fast-check';
import { type Bounds, boundsOf, CONTRADICTION, rangeOf, stepsOf } from './bounds.ts';
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

/** The least big integer within a bound from below, which may be a fraction or out of reach. */
const leastFrom = ({ low, isLowOut }: Bounds<number | bigint>): bigint | undefined => {
  if (typeof low === 'bigint') return low + (isLowOut ? 1n : 0n);
  if (!Number.isFinite(low)) return undefined;
  return isLowOut ? BigInt(Math.floor(low)) + 1n : BigInt(Math.ceil(low));
};

/** The largest big integer within a bound from above. */
const mostUpTo = ({ high, isHighOut }: Bounds<number | bigint>): bigint | undefined => {
  if (typeof high === 'bigint') return high - (isHighOut ? 1n : 0n);
  if (!Number.isFinite(high)) return undefined;
  return isHighOut ? BigInt(Math.ceil(high)) - 1n : BigInt(Math.floor(high));
};

/** Big integers of a schema. */
export const bigIntegers = (_: DefOf<'bigint'>, site: Site): Candidates | undefined => {
  const { schema } = site;
  const range: readonly [number | bigint, number | bigint] = rangeOf(schema, FORMATS, WIDEST);
  const bounds = boundsOf(schema, range, (value) =>
    typeof value === 'bigint' ? value : Number(value),
  );
  if (bounds === undefined) return site.barren(CONTRADICTION);
  const low = leastFrom(bounds);
  const isOpen = bounds.high === WIDEST[1] && low !== undefined && low > WIDEST[1];
  const high = isOpen ? low + WIDEST[1] : mostUpTo(bounds);
  if (low === undefined || high === undefined) return site.barren(CONTRADICTION);
  const asked = stepsOf(schema);
  if (asked.some((step) => typeof step === 'number'))
    return site.barren('multiples of what is no big integer');
  const steps = asked.map((step) => magnitude(BigInt(step)));
  if (steps.includes(0n)) return site.barren('multiples of zero');
  const step = steps.reduce(larger, 1n);
  const min = dividedUp(low, step);
  const max = dividedDown(high, step);
  if (min > max) return site.barren(CONTRADICTION);
  const values = fc.bigInt({ min, max }).map(
    (count) => count * step,
    (value) => BigInt(String(value)) / step,
  );
  return steps.length < 2 ? fitting(values) : likely(values);
};
