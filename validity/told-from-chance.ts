/**
 * Whether a figure differs from what chance would give: judged by where its interval lies, and never by the figure alone.
 */
import type { Interval } from './bootstrap.ts';
import type { Advantage } from './worth.ts';

/** Where an interval lies: above a value, below it, or on both sides. */
export type Side = 'above' | 'below' | 'around';

/** Places an interval; one that does not exist lies anywhere. */
export const placeOf = (interval: Interval | undefined, value: number): Side =>
  interval === undefined
    ? 'around'
    : interval.low > value
      ? 'above'
      : interval.high < value
        ? 'below'
        : 'around';

/** Says which of two measures did better, and whether that is more than chance. */
export const comparison = ({ by, interval }: Advantage): string => {
  if (by === undefined || interval === undefined) return 'cannot be compared';
  const place = placeOf(interval, 0);
  if (place !== 'around') return place === 'above' ? 'better' : 'worse';
  return `${by > 0 ? 'ahead' : by < 0 ? 'behind' : 'level'}, within chance`;
};
