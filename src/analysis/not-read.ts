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

/** Whether the marker stands anywhere in a value: asked first, as it seldom does. */
const isIn = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return value === 'not-looked-up';
  if (Array.isArray(value)) return value.some(isIn);
  for (const key in value) if (!isAside(key) && isIn(value[key as keyof typeof value])) return true;
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
  if (isIn(instrument))
    for (const way of waysTo(instrument)) all.push({ at: ['instrument', ...way].join('.') });
  for (const list of DISCLOSABLE)
    for (const element of agreement[list])
      if (isIn(element))
        for (const way of waysTo(element))
          all.push({ at: [list, element.id, ...way].join('.'), element: element.id });
  return all;
};
