/**
 * Following a shape through a value: every place whose meaning the schema knows.
 *
 * Whatever does not have the form that the schema asks for is passed over, so a walk needs no valid document and never
 * fails. A value is met before what is inside it, in the order of the document.
 */
import type { Path } from '../issue/issue.ts';
import type { Field } from './shape.ts';

/** A place in a value, with what its schema says of it. */
export interface Site {
  readonly path: Path;
  /** What stands there; of the name of an entry, the name. */
  readonly value: unknown;
  readonly field: Field;
  readonly as: 'whole' | 'field' | 'item' | 'entry' | 'name';
}

/** An object as a document has them: fields, and no list. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shows every place of a value, itself first; nothing inside of a place that is seen and answered with `false`. */
export const walk = (
  field: Field,
  value: unknown,
  see: (site: Site) => unknown,
  path: Path = [],
  as: Site['as'] = 'whole',
): void => {
  if (see({ path, value, field, as }) === false) return;
  const { items, fields, keys, values } = field.shape;
  if (Array.isArray(value)) {
    if (items !== undefined)
      for (const [index, item] of value.entries()) walk(items, item, see, [...path, index], 'item');
    return;
  }
  if (!isFields(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const own = fields.get(key);
    if (own !== undefined) walk(own, item, see, [...path, key], 'field');
    else if (values !== undefined) {
      const at = [...path, key];
      if (keys !== undefined) see({ path: at, value: key, field: keys, as: 'name' });
      walk(values, item, see, at, 'entry');
    }
  }
};

/** Lists every place of a value, itself first, and none inside of those that are shut. */
export const sitesIn = (
  field: Field,
  value: unknown,
  isShut: (site: Site) => boolean = () => false,
): readonly Site[] => {
  const sites: Site[] = [];
  walk(field, value, (site) => {
    sites.push(site);
    return !isShut(site);
  });
  return sites;
};

/** The name that stands in a place, and is a name there: no word with a meaning of its own. */
export const nameAt = ({ value, field: { shape } }: Site): string | undefined =>
  typeof value === 'string' && !shape.words.has(value) ? value : undefined;
