/**
 * Tallies: what was counted of some samples, to be added to what was counted of others.
 *
 * They hold whole numbers alone, so that they come out the same in whatever order they are added.
 */
import type { Monoid } from 'fp-ts/Monoid';
import { SECONDS_PER_HOUR } from '../time/duration.ts';

/** What was counted. */
export interface Tally {
  readonly samples: number;
  /** Answered within the window. */
  readonly inTime: number;
  /** Answered by the end of each class of time, and no sooner; the last is for those that come later. */
  readonly byClass: readonly number[];
}

/** How many classes of time there are: up to an hour, and four for each time that it doubles, up to half a year and more. */
export const CLASSES = 49;
const PER_DOUBLING = 4;

/** The seconds by which a class ends; the last one has no end. */
export const endOfClass = (index: number): number =>
  index >= CLASSES - 1 ? Number.POSITIVE_INFINITY : SECONDS_PER_HOUR * 2 ** (index / PER_DOUBLING);

const CLASS_ENDS = Float64Array.from({ length: CLASSES }, (_, index) => endOfClass(index));

/** The class of a time: the first that ends no sooner. */
export const classOf = (seconds: number): number => {
  let [low, high] = [0, CLASSES - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((CLASS_ENDS[middle] ?? 0) >= seconds) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Adding tallies: count by count. */
export const tallySum: Monoid<Tally> = {
  empty: { samples: 0, inTime: 0, byClass: Array.from({ length: CLASSES }, () => 0) },
  concat: (a, b) => ({
    samples: a.samples + b.samples,
    inTime: a.inTime + b.inTime,
    byClass: a.byClass.map((count, index) => count + (b.byClass[index] ?? 0)),
  }),
};

/** The range in which a share lies with some confidence, by its score (Wilson 1927); `z` is 1.96 for 95 %. */
export const interval = (
  { samples, inTime }: Pick<Tally, 'samples' | 'inTime'>,
  z: number,
): { readonly low: number; readonly high: number } => {
  if (samples === 0) return { low: 0, high: 1 };
  const share = inTime / samples;
  const spread = (z * z) / samples;
  const middle = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / samples + spread / (4 * samples));
  return {
    low: Math.max(0, (middle - reach) / (1 + spread)),
    high: Math.min(1, (middle + reach) / (1 + spread)),
  };
};
