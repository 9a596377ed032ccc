/**
 * Random draws that a seed decides, so that they can be repeated.
 */

/** A sequence of numbers in [0, 1) (Mulberry32). */
export const lots = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The same items in a random order. */
export const shuffled = <T>(items: readonly T[], lot: () => number): T[] =>
  items
    .map((item) => ({ item, place: lot() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
