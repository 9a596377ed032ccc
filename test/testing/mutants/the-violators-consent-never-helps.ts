/**
 * Breaks `the-violators-consent-never-helps`: a decision of several parties is taken for one that any of them can
 * make, and so for one that nobody can stop.
 */
import { helpTerms, mistaken } from './honest.ts';

export const severalAreAutomatic = mistaken('several-are-automatic', (parameters) => {
  const { agreeing } = parameters;
  const areSeveral = typeof agreeing !== 'string' && agreeing.length > 1;
  return helpTerms(areSeveral ? { ...parameters, agreeing: [] } : parameters);
});
