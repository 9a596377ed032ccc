/**
 * Breaks `knowing-more-never-widens`: a deadline that is not known is read as a year, to be on the safe side.
 */
import { helpTerms, mistaken } from './honest.ts';

export const unknownIsAYear = mistaken('unknown-is-a-year', (parameters) =>
  helpTerms({
    ...parameters,
    helpsWithin: parameters.helpsWithin === 'unknown' ? 'P1Y' : parameters.helpsWithin,
  }),
);
