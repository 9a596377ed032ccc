/**
 * Breaks `what-is-left-open-is-not-filled-in`: where the text sets no deadline, a day is filled in.
 */
import { helpTerms, mistaken } from './honest.ts';

export const aDayUnlessStated = mistaken('a-day-unless-stated', (parameters) =>
  helpTerms({
    ...parameters,
    helpsWithin: parameters.helpsWithin === 'unspecified' ? 'PT24H' : parameters.helpsWithin,
  }),
);
