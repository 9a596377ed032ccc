/**
 * Records and maps: values by key.
 */
import * as fc from 'fast-check';
import { extentOf } from './checks.ts';
import { CONTRADICTION, drawnLengths, noItems } from './lists.ts';
import { KEY, VALUE } from './schema-path.ts';
import { type Candidates, type DefOf, fitting, fittingIfAny, likely, type Site } from './site.ts';

/** zod drops this key without a word, so that nothing would be left of its value. */
export const DROPPED_KEY = '__proto__';

const isProperty = (key: unknown): key is string | number | symbol =>
  typeof key === 'string' || typeof key === 'number' || typeof key === 'symbol';

/** Every one of the keys that can be listed, or any of them. */
const listed = (keys: readonly PropertyKey[], values: fc.Arbitrary<unknown>, isPartial: boolean) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, values])), {
    noNullPrototype: true,
    ...(isPartial ? { requiredKeys: [] } : {}),
  });

/** Records of a schema. */
export const records = (def: DefOf<'record'>, site: Site): Candidates | undefined => {
  const { keyType, valueType, partial: isPartial = false } = def;
  const values = site.part(valueType, VALUE, true);
  const known = keyType._zod.values;
  if (known !== undefined) {
    const keys = [...known].filter(isProperty);
    if (values !== undefined) return fitting(listed(keys, values, isPartial));
    return isPartial || keys.length === 0 ? fitting(fc.constant({})) : undefined;
  }
  const keys = site.part(keyType, KEY, true);
  if (keys === undefined || values === undefined) return fitting(fc.constant({}));
  const texts = keys
    .map((key) => (isProperty(key) ? key : String(key)))
    .filter((key) => key !== DROPPED_KEY);
  const { maxLength: maxKeys } = drawnLengths(site, extentOf(site.schema));
  return likely(
    fc.dictionary(texts, values, {
      noNullPrototype: true,
      ...(maxKeys === undefined ? {} : { maxKeys }),
    }),
  );
};

/** Maps of a schema; those that equal keys leave too small are refused. */
export const maps = ({ keyType, valueType }: DefOf<'map'>, site: Site): Candidates | undefined => {
  const extent = extentOf(site.schema);
  const [keys, values] = [site.part(keyType, KEY), site.part(valueType, VALUE)];
  if (extent.most < extent.least) return site.barren(CONTRADICTION);
  if (keys === undefined || values === undefined)
    return fittingIfAny(noItems(extent)?.map(() => new Map()));
  const lists = fc.array(fc.tuple(keys, values), drawnLengths(site, extent));
  return { values: lists.map((list) => new Map(list)), areValid: extent.least < 2 };
};
