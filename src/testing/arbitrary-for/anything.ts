/**
 * Values of schemas that let nearly everything in: any JSON value, as documents hold.
 */
import * as fc from 'fast-check';
import { DROPPED_KEY } from './entries.ts';

/** Levels of a value of which nothing is known. */
const MOST_LEVELS = 2;

const holdsDroppedKey = (value: unknown): boolean =>
  JSON.stringify(value).includes(`"${DROPPED_KEY}":`);

/** Any JSON value. */
export const anything: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: MOST_LEVELS })
  .filter((value) => !holdsDroppedKey(value));
