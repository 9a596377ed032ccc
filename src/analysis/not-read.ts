/**
 * What was not looked up: facts that stand in a text which the coder has not read.
 *
 * They are scored like what nobody can tell, and listed apart: work left to do.
 */
import { type Agreement, DISCLOSABLE } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';

type NotRead = Scorecard['notRead'][number];

/** Whether a field holds no fact. */
const isAside = (key: string): boolean =>
  key === 'cites' || key === 'id' || key === 'title' || key === 'notes';

/** Whether the marker stands anywhere inside a value: asked first, as it seldom does. */
const isInside = (value: object): boolean => {
  for (const key in value) {
    const inside: unknown = value[key as keyof typeof value];
    if (typeof inside === 'object' && inside !== null) {
      if (!isAside(key) && isInside(inside)) return true;
    } else if (inside === 'not-looked-up' && !isAside(key)) return true;
  }
  return false;
};

/** Tells the way to every place inside a value that holds the marker, by the fields on it. */
const waysTo = (value: unknown): readonly (readonly string[])[] => {
  if (value === 'not-looked-up') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    isAside(key) ? [] : waysTo(inside).map((way) => [key, ...way]),
  );
};

/**
 * Lists the facts of an agreement that are `not-looked-up`, by the element that they belong to.
 *
 * @example
 * const verification = agreement.verification.map((one) => ({ ...one, coverage: 'not-looked-up' as const }));
 * notRead({ ...agreement, verification }).map(({ at }) => at); // => ['verification.observers.coverage']
 */
export const notRead = (agreement: Agreement): Scorecard['notRead'] => {
  const { instrument } = agreement;
  const all: NotRead[] = [];
  if (isInside(instrument))
    for (const way of waysTo(instrument)) all.push({ at: ['instrument', ...way].join('.') });
  for (const list of DISCLOSABLE)
    for (const element of agreement[list])
      if (isInside(element))
        for (const way of waysTo(element))
          all.push({ at: [list, element.id, ...way].join('.'), element: element.id });
  return all;
};
