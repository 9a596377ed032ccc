/**
 * Breaks `words-alone-are-no-architecture`: help is a strong kind of guarantee, so it is taken to be strong whatever the
 * text leaves open.
 */
import { ALLIES, helpTerms, mistaken } from './honest.ts';

export const strongByName = mistaken('strong-by-name', ({ helpers }) =>
  helpTerms({
    ...ALLIES,
    helpers,
    agreeing: [],
    decidesWithin: 'PT1H',
    helpsWithin: 'PT1H',
    forces: 'in-the-line-of-fire',
    term: 'P30Y',
  }),
);
