/**
 * Breaks `every-pledge-has-a-meaning`: it gives up on help that may take more than a year.
 */
import { parseDuration, years } from '../../../src/time/duration.ts';
import { helpTerms, mistaken } from './honest.ts';

export const throwsForLongDeadlines = mistaken('throws-for-long-deadlines', (parameters) => {
  const within = parseDuration(parameters.helpsWithin);
  if (within !== undefined && years(within) > 1)
    throw new Error('help that takes more than a year is none');
  return helpTerms(parameters);
});
