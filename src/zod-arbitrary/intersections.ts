/**
 * Intersections: what two schemas let in at once.
 *
 * Two objects are put together field by field, two lists item by item; two schemas of one kind of plain value are one
 * with the checks of both. Of anything else the values of each side are held against the other.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { sidesOf } from './sides.ts';
import {
  type Candidates,
  type DefOf,
  defOf,
  doubtful,
  fieldsOf,
  type Schema,
  type Site,
} from './site.ts';

const PLAIN = ['string', 'number', 'bigint', 'date'];

const checksAlong = (schema: Schema): readonly Schema[] =>
  'check' in schema._zod.def ? [schema] : [];

/** One schema with the checks of both, a check that is a schema itself included. */
const checkedByBoth = (left: Schema, right: Schema): Schema => {
  const checks = [
    ...(left._zod.def.checks ?? []),
    ...checksAlong(right),
    ...(right._zod.def.checks ?? []),
  ];
  return z.core.clone(left, Object.assign({}, left._zod.def, { checks }));
};

/** The fields of both, and of those that both have the intersection. */
const fieldsOfBoth = (left: DefOf<'object'>, right: DefOf<'object'>): Schema => {
  const fields = new Map(fieldsOf(left));
  for (const [key, field] of fieldsOf(right)) {
    const shared = fields.get(key);
    fields.set(key, shared === undefined ? field : z.intersection(shared, field));
  }
  return z.object(Object.fromEntries(fields));
};

/** A list of what fits both kinds of item, with the checks of both. */
const listOfBoth = (left: Schema, right: Schema, items: readonly [Schema, Schema]): Schema => {
  const both = checkedByBoth(left, right);
  return z.core.clone(
    both,
    Object.assign({}, both._zod.def, { element: z.intersection(...items) }),
  );
};

/** One schema most of whose values fit both, where there is one. */
const merged = (left: Schema, right: Schema): Schema | undefined => {
  const [some, others] = [defOf(left), defOf(right)];
  if (some.type === 'object' && others.type === 'object') return fieldsOfBoth(some, others);
  if (some.type === 'array' && others.type === 'array')
    return listOfBoth(left, right, [some.element, others.element]);
  return some.type === others.type && PLAIN.includes(some.type)
    ? checkedByBoth(left, right)
    : undefined;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values of an intersection. */
export const intersections = (
  { left, right }: DefOf<'intersection'>,
  site: Site,
): Candidates | undefined => {
  const both = merged(left, right);
  if (both !== undefined) {
    const values = site.form(both);
    return values && doubtful(values);
  }
  const [some, others] = [site.form(left), site.form(right)];
  if (some === undefined || others === undefined) return undefined;
  const together = fc
    .tuple(some, others)
    .map(([a, b]) => (isObject(a) && isObject(b) ? { ...b, ...a } : a));
  return sidesOf(site.schema, [together, others]);
};
