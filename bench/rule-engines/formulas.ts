/**
 * The combinators as operators that whoever uses a rule engine would write for it: over bare numbers, at one end.
 */

import { type Duration, SECONDS_PER_DAY } from '../../src/time/duration.ts';

const SHIFT = 0.01;

/** The shortest that a notice may last: a year is 365 days, and a month 28. */
export const keptSeconds = ({ months, seconds }: Duration): number =>
  (365 * Math.floor(months / 12) + 28 * (months % 12)) * SECONDS_PER_DAY + seconds;

/** Shifted geometric mean of values and weights in turn. */
export const chain = (args: readonly number[]): number => {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < args.length; i += 2) {
    const weight = args[i + 1] ?? 0;
    sum += weight * Math.log(SHIFT + (1 - SHIFT) * (args[i] ?? 0));
    total += weight;
  }
  return (Math.exp(sum / total) - SHIFT) / (1 - SHIFT);
};

/** Shifted harmonic mean of values and weights in turn. */
export const conjunction = (args: readonly number[]): number => {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < args.length; i += 2) {
    const weight = args[i + 1] ?? 0;
    sum += weight / (SHIFT + (1 - SHIFT) * (args[i] ?? 0));
    total += weight;
  }
  return (total / sum - SHIFT) / (1 - SHIFT);
};

/** Arithmetic mean of values and weights in turn. */
export const mean = (args: readonly number[]): number => {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < args.length; i += 2) {
    sum += (args[i] ?? 0) * (args[i + 1] ?? 0);
    total += args[i + 1] ?? 0;
  }
  return sum / total;
};

export const best = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.max(one, other), 0);
export const worst = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), 1);
