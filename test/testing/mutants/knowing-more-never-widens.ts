/**
 * Breaks `knowing-more-never-widens`: a deadline that is not known, or not looked up, is read as a year, to be on the safe side.
 */
import { isUnknown } from '../../../src/decision/rule.ts';
import { helpTerms, mistaken } from './honest.ts';

export const unknownIsAYear = mistaken('unknown-is-a-year', (parameters) =>
  helpTerms({
    ...parameters,
    helpsWithin: isUnknown(parameters.helpsWithin) ? 'P1Y' : parameters.helpsWithin,
  }),
);
