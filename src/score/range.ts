/**
 * Ranges: what a score would be if every unknown turned out worst, or best.
 *
 * The ends are exact bounds, not estimates: every combinator is monotone, so all worst cases can come true together.
 */

import type { Range } from '../model/scores.ts';

export type { Range } from '../model/scores.ts';

export const ZERO: Range = { low: 0, high: 0 };
export const ONE: Range = { low: 1, high: 1 };
/** Nothing is known: anything from worst to best. */
export const OPEN_RANGE: Range = { low: 0, high: 1 };

/**
 * A range of one value.
 *
 * @example
 * exactly(0.6); // => { low: 0.6, high: 0.6 }
 */
export const exactly = (value: number): Range => ({ low: value, high: value });

/** Whether a range lies inside another. */
export const isInside = (inner: Range, outer: Range): boolean =>
  inner.low >= outer.low && inner.high <= outer.high;

/** The middle, for ranking only: no range is ever shown as its middle. */
export const middle = ({ low, high }: Range): number => (low + high) / 2;

/** From the lowest low to the highest high; zero for an empty list. */
export const hullOf = (ranges: readonly Range[]): Range => {
  let { low, high } = ranges[0] ?? ZERO;
  for (const range of ranges) {
    low = Math.min(low, range.low);
    high = Math.max(high, range.high);
  }
  return { low, high };
};
