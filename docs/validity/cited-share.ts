/**
 * How much of a coding is cited: the share of its elements that name a place in a source.
 */
import type { Agreement } from '../../src/model/agreement.ts';

/** The share of the instrument, baselines, verifiers, guarantees and rounds that have a cite of their own. */
export const citedShare = (agreement: Agreement): number => {
  const { instrument, baselines, verification, guarantees, drafting } = agreement;
  const elements = [instrument, ...baselines, ...verification, ...guarantees, ...drafting];
  return elements.filter(({ cites = [] }) => cites.length > 0).length / elements.length;
};
