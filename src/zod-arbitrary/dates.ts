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
  const bounds = boundsOf(site.schema, [-MOST, MOST], Number);
  if (bounds === undefined) return site.barren(CONTRADICTION);
  const min = bounds.isLowOut ? Math.floor(bounds.low) + 1 : Math.ceil(bounds.low);
  const max = bounds.isHighOut ? Math.ceil(bounds.high) - 1 : Math.floor(bounds.high);
  if (min > max) return site.barren(CONTRADICTION);
  return fitting(fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }));
};
