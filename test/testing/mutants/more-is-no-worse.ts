/**
 * Breaks `more-is-no-worse`: forces are taken to be spread thinner with each further breach that they answer.
 */
import { helpTerms, mistaken } from './honest.ts';

const BY_BREACHES = ['in-the-line-of-fire', 'in-the-theatre', 'ready-elsewhere'] as const;

export const spreadThin = mistaken('spread-thin', (parameters, { breaches }) =>
  helpTerms({ ...parameters, forces: BY_BREACHES[breaches.length - 1] ?? 'none' }),
);
