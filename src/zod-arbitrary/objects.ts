/**
 * Objects.
 *
 * An optional field is there or left out, never `undefined`, as in a document. Fields that a loose object or a
 * catch-all lets in beside its own come along now and then.
 */
import * as fc from 'fast-check';
import { mayBeAbsent } from './absence.ts';
import { DROPPED_KEY } from './entries.ts';
import { VALUE } from './schema-path.ts';
import { type Candidates, type DefOf, defOf, fieldsOf, fitting, type Site } from './site.ts';

/** Most fields beside those of the object: enough to show that they are let in. */
const MOST_FURTHER = 2;

const furtherFields = ({ shape, catchall }: DefOf<'object'>, site: Site) => {
  if (catchall === undefined || defOf(catchall).type === 'never') return undefined;
  const values = site.part(catchall, VALUE, true);
  const keys = fc.string().filter((key) => key !== DROPPED_KEY && !Object.hasOwn(shape, key));
  return values && fc.dictionary(keys, values, { maxKeys: MOST_FURTHER, noNullPrototype: true });
};

/** Objects of a schema. */
export const objects = (def: DefOf<'object'>, site: Site): Candidates | undefined => {
  const fields = fieldsOf(def).map(([key, field]) => ({
    key,
    isRequired: !mayBeAbsent(field),
    values: site.part(field, key, true),
  }));
  const further = furtherFields(def, site);
  if (fields.some(({ isRequired, values }) => isRequired && values === undefined)) return undefined;
  const model = Object.fromEntries(
    fields.flatMap(({ key, values }) => (values === undefined ? [] : [[key, values]])),
  );
  const requiredKeys = fields.flatMap(({ key, isRequired }) => (isRequired ? [key] : []));
  const values = fc.record<Record<string, unknown>>(model, { requiredKeys, noNullPrototype: true });
  if (further === undefined) return fitting(values);
  return fitting(fc.tuple(values, further).map(([own, others]) => ({ ...others, ...own })));
};
