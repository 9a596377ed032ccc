/**
 * Breaks `no-response-before-its-stages`: help is promised an hour after the breach, however long the decision takes.
 */
import { helpTerms, mistaken } from './honest.ts';

export const anHourInAnyCase = mistaken('an-hour-in-any-case', (parameters) => ({
  ...helpTerms(parameters),
  timeline: [
    { stage: 'decide', within: parameters.decidesWithin, from: 'previous' },
    { stage: 'respond', within: 'PT1H', from: 'breach' },
  ],
}));
