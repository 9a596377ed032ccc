/**
 * Who is who in results that speak of more than a text names: members of the Security Council among them.
 */
import { PERMANENT_NAMES } from '../analysis/bodies.ts';
import { listed } from '../analysis/finding.ts';
import { namesIn } from '../analysis/names.ts';
import type { Subject } from '../analysis/subject.ts';

const ELECTED = /^elected-(\d+)$/;

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
    const [, number] = named.has(id) ? [] : (ELECTED.exec(id) ?? []);
    return number === undefined ? nameOf(id) : `elected member ${number} of the Security Council`;
  };
};

/** Lists parties by their names. */
export const listing =
  (nameOf: (id: string) => string) =>
  (ids: readonly string[]): string =>
    listed(ids.map(nameOf));

/** A sentence with a capital at its head; a quotation begins with its own. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
