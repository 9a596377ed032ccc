/**
 * What was not looked up: facts that stand in a text which the coder has not read.
 *
 * They are scored like what nobody can tell, and listed apart: work left to do.
 */
import { type Agreement, DISCLOSABLE } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';

type NotRead = Scorecard['notRead'][number];

/** Fields that hold no fact. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'title', 'cites', 'notes']);

/** Tells the way to every place inside a value that holds the marker. */
const visit = (value: unknown, way: string[], found: (way: readonly string[]) => void): void => {
  if (value === 'not-looked-up') found(way);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) {
      if (ASIDE.has(key)) continue;
      way.push(key);
      visit(value[key as keyof typeof value], way, found);
      way.pop();
    }
};

/**
 * Lists the facts of an agreement that are `not-looked-up`, by the element that they belong to.
 *
 * @example
 * const verification = agreement.verification.map((one) => ({ ...one, coverage: 'not-looked-up' as const }));
 * notRead({ ...agreement, verification }).map(({ at }) => at); // => ['verification.observers.coverage']
 */
export const notRead = (agreement: Agreement): Scorecard['notRead'] => {
  const all: NotRead[] = [];
  visit(agreement.instrument, ['instrument'], (way) => all.push({ at: way.join('.') }));
  for (const list of DISCLOSABLE)
    for (const element of agreement[list])
      visit(element, [list, element.id], (way) =>
        all.push({ at: way.join('.'), element: element.id }),
      );
  return all;
};
