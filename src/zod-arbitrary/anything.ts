/**
 * Values of schemas that let nearly everything in: any JSON value, as documents hold.
 */
import * as fc from 'fast-check';
import { DROPPED_KEY } from './entries.ts';

/** Levels of a value of which nothing is known. */
const MOST_LEVELS = 2;

/** Any JSON value, as it is once read again: written as JSON, minus zero is zero. */
export const anything: fc.Arbitrary<unknown> = fc
  .json({ maxDepth: MOST_LEVELS })
  .filter((text) => !text.includes(`"${DROPPED_KEY}":`))
  .map((text): unknown => JSON.parse(text));
