/**
 * Dates between their bounds.
 */
import * as fc from 'fast-check';
import { boundsOf, CONTRADICTION } from './bounds.ts';
import { type Candidates, type DefOf, fitting, type Site } from './site.ts';

/** Milliseconds from 1970 that a date can tell either way. */
const MOST = 8.64e15;

/** Dates of a schema, to the millisecond. */
export const dates = (_: DefOf<'date'>, site: Site): Candidates | undefined => {
  const { low, high, isLowOut, isHighOut } = boundsOf(site.schema, [-MOST, MOST], Number);
  const min = new Date(low + (isLowOut ? 1 : 0));
  const max = new Date(high - (isHighOut ? 1 : 0));
  return min > max
    ? site.barren(CONTRADICTION)
    : fitting(fc.date({ min, max, noInvalidDate: true }));
};
