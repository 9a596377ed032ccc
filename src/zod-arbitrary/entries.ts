/**
 * Records and maps: values by key.
 */
import * as fc from 'fast-check';
import { extentOf } from './checks.ts';
import { decimalText } from './decimal.ts';
import { CONTRADICTION, drawnLengths, noItems } from './lists.ts';
import { KEY, VALUE } from './schema-path.ts';
import { acceptsAtOnce } from './sieve.ts';
import { type Candidates, type DefOf, fitting, fittingIfAny, likely, type Site } from './site.ts';

/** zod drops this key without a word, so that nothing would be left of its value. */
export const DROPPED_KEY = '__proto__';

const EMPTY = fitting(fc.constant({}));

const isProperty = (key: unknown): key is PropertyKey =>
  typeof key === 'string' || typeof key === 'number' || typeof key === 'symbol';

/** The name under which zod finds a key again: it reads a name as a number only where it has no exponent. */
const propertyOf = (key: unknown): string | symbol => {
  if (typeof key === 'symbol') return key;
  return typeof key === 'number' ? decimalText(key) : String(key);
};

/** Every key of a list, each under the name that JavaScript gives it. */
const everyKey = (
  keys: readonly PropertyKey[],
  { keyType }: DefOf<'record'>,
  values: fc.Arbitrary<unknown> | undefined,
  site: Site,
): Candidates | undefined => {
  if (keys.some((key) => key !== DROPPED_KEY && !acceptsAtOnce(keyType, key)))
    return site.barren('a key that must be there and that its own schema refuses');
  const named = keys.filter((key) => key !== DROPPED_KEY);
  if (named.length === 0) return EMPTY;
  return values && fitting(fc.record(modelOf(named, values), { noNullPrototype: true }));
};

/** Any keys of a list. */
const someKeys = (
  keys: readonly PropertyKey[],
  { keyType }: DefOf<'record'>,
  values: fc.Arbitrary<unknown> | undefined,
): Candidates => {
  const isName = (key: PropertyKey) =>
    key !== DROPPED_KEY && (typeof key !== 'number' || Number.isFinite(key));
  const named = keys.filter((key) => isName(key) && acceptsAtOnce(keyType, key)).map(propertyOf);
  if (values === undefined || named.length === 0) return EMPTY;
  return fitting(fc.record(modelOf(named, values), { requiredKeys: [], noNullPrototype: true }));
};

const modelOf = (keys: readonly PropertyKey[], values: fc.Arbitrary<unknown>) =>
  Object.fromEntries(keys.map((key) => [key, values]));

/** Records of a schema. */
export const records = (def: DefOf<'record'>, site: Site): Candidates | undefined => {
  const values = site.part(def.valueType, VALUE, true);
  const listed = def.keyType._zod.values;
  if (listed !== undefined) {
    const keys = [...listed].filter(isProperty);
    return def.partial === true ? someKeys(keys, def, values) : everyKey(keys, def, values, site);
  }
  const keys = site.part(def.keyType, KEY, true);
  if (keys === undefined || values === undefined) return EMPTY;
  const texts = keys.map(propertyOf).filter((key) => key !== DROPPED_KEY);
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
