/**
 * Two drafts blended: some facts as they were before, the others as they are after.
 *
 * What a change contributed shows only when it is made alone, and with others. So two drafts are laid over each other
 * once, which finds every coded fact in which they differ, and then any mixture of the two can be made of them. An
 * element that only one draft has is one fact; one that both have differs fact by fact. Titles, notes and cites are no
 * coded facts.
 */
import type { Agreement } from '../model/agreement.ts';
import { AGREEMENT_NOUN, type Noun } from '../shape/coded-facts.ts';
import { type Change, made, Planning } from './plan.ts';

/** Two drafts laid over each other. */
export interface Overlay {
  /** Every coded fact in which they differ, in the order of their paths. */
  readonly changes: readonly Change[];
  /** The draft with the changes for which `isMade` is true, by their place in the list. */
  readonly blend: (isMade: (change: number) => boolean) => Agreement;
}

/** Lays two drafts over each other, made of what the noun says; elements that are the same have the same id in both. */
export const overlay = (
  before: Agreement,
  after: Agreement,
  whole: Noun = AGREEMENT_NOUN,
): Overlay => {
  const planning = new Planning();
  const plan = planning.object(whole, [], before, after);
  // Contributions must not depend on the order in which facts are listed, so facts are numbered by their paths.
  const ordered = planning.changes
    .map((change, number) => ({ change, number, name: change.path.join('\u0000') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const place = new Map(ordered.map(({ number }, index) => [number, index]));
  return {
    changes: ordered.map(({ change }) => change),
    blend: (isMade) => made(plan, (number) => isMade(place.get(number) as number)) as Agreement,
  };
};
