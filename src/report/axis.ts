/**
 * An axis of time on which an hour and a year both have room: equal steps for equal factors, an hour from the breach on.
 */
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../time/duration.ts';

/** Times that people think in. */
const TICKS: readonly (readonly [seconds: number, label: string])[] = [
  [SECONDS_PER_HOUR, '1 h'],
  [6 * SECONDS_PER_HOUR, '6 h'],
  [SECONDS_PER_DAY, '1 day'],
  [3 * SECONDS_PER_DAY, '3 days'],
  [30 * SECONDS_PER_DAY, '30 days'],
  [90 * SECONDS_PER_DAY, '90 days'],
  [365 * SECONDS_PER_DAY, '1 year'],
  [3650 * SECONDS_PER_DAY, '10 years'],
  [36500 * SECONDS_PER_DAY, '100 years'],
];

/** An axis of time. */
export interface Axis {
  /** Where a time stands, from 0 at the breach to 1 at the end. */
  readonly at: (seconds: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Makes an axis on which the longest of some times has room. */
export const axisFor = (times: readonly number[]): Axis => {
  const longest = Math.max(SECONDS_PER_DAY, ...times.filter(Number.isFinite)) * 1.3;
  const place = (seconds: number): number => Math.log1p(Math.max(0, seconds) / SECONDS_PER_HOUR);
  const whole = place(longest);
  const at = (seconds: number): number => Math.min(1, place(seconds) / whole);
  return {
    at,
    ticks: TICKS.filter(([seconds]) => seconds <= longest).map(([seconds, label]) => ({
      at: at(seconds),
      label,
    })),
  };
};
