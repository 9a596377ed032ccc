/**
 * Who is who in results that speak of more than a text names: members of the Security Council among them.
 */
import { ELECTED, PERMANENT_NAMES } from '../analysis/bodies.ts';
import { listed } from '../analysis/finding.ts';
import { namesIn } from '../analysis/names.ts';
import type { Subject } from '../analysis/subject.ts';

/** Which of the elected members an id stands for. */
const PLACES: ReadonlyMap<string, number> = new Map(ELECTED.map((id, index) => [id, index + 1]));

/** Calls parties and elements by their names, inside sentences. */
export const namesFor = ({ parties, elements }: Subject): ((id: string) => string) => {
  const named = new Set(parties.map(({ id }) => id));
  const others = Object.entries(PERMANENT_NAMES)
    .filter(([id]) => !named.has(id))
    .map(([id, name]) => ({ id, name }));
  const nameOf = namesIn({ parties: [...parties, ...others], elements });
  const untitled = new Set(elements.filter(({ id, title }) => id === title).map(({ id }) => id));
  return (id) => {
    // What has no title stands in quotation marks as well, so that a sentence does not read it as a word.
    if (untitled.has(id)) return `“${nameOf(id)}”`;
    const place = named.has(id) ? undefined : PLACES.get(id);
    return place === undefined ? nameOf(id) : `elected member ${place} of the Security Council`;
  };
};

/** Lists parties by their names. */
export const listing =
  (nameOf: (id: string) => string) =>
  (ids: readonly string[]): string =>
    listed(ids.map(nameOf));
