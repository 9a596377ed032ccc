/**
 * How much of a coding is cited: the share of its elements that name a place in a source.
 */
import type { Agreement } from '../../src/model/agreement.ts';

const elementsOf = (agreement: Agreement) => {
  const { instrument, baselines, verification, guarantees, drafting } = agreement;
  return [instrument, ...baselines, ...verification, ...guarantees, ...drafting];
};

/** The share of the instrument, baselines, verifiers, guarantees and rounds that have a cite of their own. */
export const citedShare = (agreement: Agreement): number => {
  const elements = elementsOf(agreement);
  return elements.filter(({ cites = [] }) => cites.length > 0).length / elements.length;
};

/** The share of them that cite a source, and not general knowledge alone. */
export const sourcedShare = (agreement: Agreement): number => {
  const sources = new Set(
    agreement.sources.filter(({ kind }) => kind !== 'general-knowledge').map(({ id }) => id),
  );
  const elements = elementsOf(agreement);
  const sourced = elements.filter(({ cites = [] }) =>
    cites.some(({ source }) => sources.has(source)),
  );
  return sourced.length / elements.length;
};
