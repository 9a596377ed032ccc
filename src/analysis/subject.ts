/**
 * The subject of a result: what a reader needs to know of the agreement that it is about.
 *
 * Results are plain data and stand alone, so each carries the names of the parties and elements that it speaks of.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** An agreement as results name it: title, date, parties, elements and sources. */
export type Subject = Scorecard['agreement'];

/** Names an agreement, its parties and its elements. */
export const subjectOf = (agreement: Agreement): Subject => {
  const { id, title, date, status, parties, sources } = agreement;
  const elements: Subject['elements'][number][] = [];
  for (const list of ['baselines', 'verification', 'guarantees'] as const)
    for (const element of agreement[list])
      elements.push({ list, id: element.id, title: element.title ?? element.id });
  for (const round of agreement.drafting)
    elements.push({ list: 'drafting', id: round.id, title: `${round.place}, ${round.date}` });
  return {
    id,
    title,
    date,
    status,
    parties: parties.map((party) => ({ id: party.id, name: party.name })),
    elements,
    sources,
  };
};
