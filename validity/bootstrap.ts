/**
 * How far a figure might have come out otherwise, had other cases of the same sort been picked: the percentile bootstrap.
 *
 * Cases are drawn from their own class with replacement, as many as there are, and the figure is worked out again; the
 * interval leaves out the lowest and the highest 2.5 % of what comes out. It knows the chance of the draw and nothing
 * of how the cases were chosen, and with few cases it is rather too narrow. Efron and Tibshirani 1993, ch. 13.
 * The draws are seeded, so that the same cases give the same interval everywhere.
 */

/** How often cases are drawn anew. */
export const RESAMPLES = 4000;
const SEED = 1995;
const LEFT_OUT = 0.025;

/** The middle 95 % of what the figure came out as. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Numbers from 0 up to 1, the same for the same seed on every engine: mulberry32, by Tommy Ettinger. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const drawn = <T>(from: readonly T[], random: () => number): readonly T[] =>
  from.map(() => from[Math.floor(random() * from.length)] as T);

const atRank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] as number;

/**
 * The interval of a figure of one or more classes of cases. Draws for which the figure does not exist are left out;
 * undefined if it never does.
 */
export const bootstrapInterval = <T>(
  classes: readonly (readonly T[])[],
  figure: (classes: readonly (readonly T[])[]) => number | undefined,
  { resamples = RESAMPLES, seed = SEED }: { resamples?: number; seed?: number } = {},
): Interval | undefined => {
  const random = randomFrom(seed);
  const figures: number[] = [];
  for (let draw = 0; draw < resamples; draw++) {
    const value = figure(classes.map((one) => drawn(one, random)));
    if (value !== undefined) figures.push(value);
  }
  if (figures.length === 0) return undefined;
  figures.sort((a, b) => a - b);
  return { low: atRank(figures, LEFT_OUT), high: atRank(figures, 1 - LEFT_OUT) };
};
