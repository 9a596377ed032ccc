/**
 * The combinators as operators that whoever uses a rule engine would write for it: over bare numbers, at one end.
 */

const SHIFT = 0.01;

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

/** Shifted harmonic mean of values. */
export const conjunction = (args: readonly number[]): number => {
  let sum = 0;
  for (const value of args) sum += 1 / (SHIFT + (1 - SHIFT) * value);
  return (args.length / sum - SHIFT) / (1 - SHIFT);
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
