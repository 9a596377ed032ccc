/**
 * Places of an agreement in the document as it was written.
 *
 * A ladder of responses is one entry of a document and several guarantees of the agreement, so that the guarantees after
 * it have other numbers; and what a model made of its parameters stands in the parameters.
 */
import type { Path } from '../../issue/issue.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type Fields, isFields } from '../../shape/walk.ts';
import { valueAt } from '../shape-issues.ts';

const entriesOf = (document: unknown): ReadonlyMap<unknown, number> => {
  const entries = valueAt(document, ['guarantees']);
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return new Map(list.map((entry, index) => [isFields(entry) ? entry['id'] : undefined, index]));
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Where a field of a guarantee stands in the entry of a model that made it. */
const inEntry = (entry: Fields, conditions: number, rest: Path): Path => {
  const [field, place] = rest;
  if (typeof field !== 'string') return rest;
  // The conditions of the model come before those of the entry.
  const own = listOf(entry['conditions']).length;
  if (field === 'conditions' && typeof place === 'number')
    return place >= conditions - own
      ? [field, place - (conditions - own), ...rest.slice(2)]
      : ['parameters'];
  return Object.hasOwn(entry, field) ? rest : ['parameters'];
};

/**
 * Finds for a path of an agreement the path in the document that it was read from.
 *
 * What a model made of its parameters leads to the parameters. The function it returns serves every path of the agreement.
 *
 * @example
 * const written = writtenPath(agreementOf(cyprus1960), cyprus1960.document);
 * written(['guarantees', 0, 'title']); // => ['guarantees', 0, 'title']
 * written(['guarantees', 0, 'responders', 0, 'duty']); // => ['guarantees', 0, 'parameters']
 */
export const writtenPath = (agreement: Agreement, document: unknown): ((path: Path) => Path) => {
  let entries: ReadonlyMap<unknown, number> | undefined;
  return (path) => {
    const [list, place, ...rest] = path;
    const guarantee =
      list === 'guarantees' && typeof place === 'number' ? agreement.guarantees[place] : undefined;
    if (guarantee === undefined) return path;
    entries ??= entriesOf(document);
    const { id, origin, conditions } = guarantee;
    const index = entries.get(origin?.id ?? id);
    if (index === undefined) return path;
    const entry = valueAt(document, ['guarantees', index]);
    return [
      'guarantees',
      index,
      ...(origin !== undefined && isFields(entry) ? inEntry(entry, conditions.length, rest) : rest),
    ];
  };
};
