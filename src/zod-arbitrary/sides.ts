/**
 * Several ways to draw values of one schema, of which nobody knows beforehand whether any fits: both sides of a pipe
 * or of an intersection, a text of one format bent to another.
 *
 * Some of each are tried on the schema, and the ways that mostly fail are left out.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { accepts } from './sieve.ts';
import { type Candidates, doubtful, type Schema } from './site.ts';

/** A way to draw values; none where nothing could be derived. */
export type Side = fc.Arbitrary<unknown> | undefined;

/** Values tried of each way, the same every time. */
const TRIED = { numRuns: 100, seed: 0 };
/** A way of which fewer fit than this share of the best one's would be in the way of it. */
const WORTH = 0.1;

/** How many of the values tried a schema accepts; all of them, for the sieve to complain, where it answers too late. */
const acceptedOf = (schema: Schema, values: fc.Arbitrary<unknown>): number => {
  try {
    return fc.sample(values, TRIED).filter((value) => accepts(schema, value)).length;
  } catch (error) {
    return error instanceof z.core.$ZodAsyncError ? TRIED.numRuns : 0;
  }
};

/** Draws in all the ways of which some values fit; in the first one where none do. */
export const sidesOf = (schema: Schema, sides: readonly Side[]): Candidates | undefined => {
  const some = sides.filter((side) => side !== undefined);
  const [first, ...others] = some;
  if (first === undefined || others.length === 0) return first && doubtful(first);
  const tried = some.map((values) => ({ values, accepted: acceptedOf(schema, values) }));
  const best = Math.max(...tried.map(({ accepted }) => accepted));
  if (best === 0) return doubtful(first);
  const worth = tried.filter(({ accepted }) => accepted > 0 && accepted >= best * WORTH);
  return doubtful(fc.oneof({ withCrossShrink: true }, ...worth.map(({ values }) => values)));
};
