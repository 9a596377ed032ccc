/**
 * Lots that a seed decides: the same seed draws the same inputs on every machine.
 */

/** Draws whole numbers below a limit, and one of several. */
export interface Lots {
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(some: readonly T[]) => T;
}

/** A sequence of lots (Mulberry32). */
export const lotsOf = (seed: number): Lots => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (some) => some[below(some.length)] as (typeof some)[number] };
};
