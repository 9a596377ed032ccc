/**
 * Random numbers that a seed decides, in blocks that do not depend on each other.
 *
 * Samples are drawn in blocks of a fixed size, and each block has a stream of its own, so that blocks can be drawn in any
 * order, by any number of workers, and come out the same. The generator is sfc32 (Doty-Humphrey, PractRand), with its state
 * filled from the seed and the number of the block.
 */

/** Samples in a block. */
export const BLOCK = 1_024;

/** Numbers in [0, 1), one after the other. */
export type Stream = () => number;

/** Rounds after which the state no longer shows what it was filled with. */
const WARM_UP = 16;

/** Spreads a whole number over 32 bits (Murmur3). */
const spread = (value: number): number => {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** The stream of one block. */
export const streamOf = (seed: number, block: number): Stream => {
  let a = spread(seed);
  let b = spread(block + 0x9e3779b9);
  let c = spread(a ^ b);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  return next;
};
