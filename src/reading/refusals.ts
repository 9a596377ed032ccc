/**
 * What a schema refuses of plain values, all of it, and without ever throwing.
 *
 * A schema stops at the first thing that is wrong with a list as a whole: of a list that is too long it reads no item.
 * And it compares the length of whatever stands where a text or a list belongs, which fails where that is made to. Both
 * would hide the other problems of a document.
 */
import * as z from 'zod';
import type { Path } from '../issue/issue.ts';
import { fieldOf } from '../shape/shape.ts';
import { isFields } from '../shape/walk.ts';
import { fieldAt, pathOf, type Refusal } from './expected.ts';
import { MOST_COUNTED } from './limits.ts';

/** What came of reading a value by a schema. */
export type ReadBySchema<Output> =
  | { readonly success: true; readonly data: Output }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** What is nobody's length, and so compares with none. */
const NO_LENGTH = 'no length';

/**
 * The value with a text in place of every `length` that is an object; no schema of ours has a field of that name, and an
 * object without any way to become a number cannot be compared.
 */
const withoutLengths = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLengths);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const isHostile =
      (key === 'length' || key === 'size') && typeof item === 'object' && item !== null;
    Object.defineProperty(copy, key, {
      value: isHostile ? NO_LENGTH : withoutLengths(item),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
};

const within = (step: string | number, refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((refusal) => ({ ...refusal, path: [step, ...refusal.path] }));

/**
 * The refusals of a value part by part. A schema hands on all problems of a part at once, and more than some hundred
 * thousand at once bring it down.
 */
const refusalsOfParts = (
  schema: z.core.$ZodType,
  value: unknown,
  thrown: unknown,
): readonly Refusal[] => {
  const { items, fields, values } = fieldOf(schema).shape;
  const refusals: Refusal[] = [];
  const look = (part: z.core.$ZodType, item: unknown, step: string | number): void => {
    const read = readBy(part, item);
    if (read.success) return;
    for (const refusal of within(step, read.refusals)) refusals.push(refusal);
  };
  if (Array.isArray(value) && items !== undefined)
    for (const [index, item] of value.entries()) look(items.schema, item, index);
  // A schema of whose fields nothing is known refuses none of them.
  else if (isFields(value) && (fields.size > 0 || values !== undefined)) {
    for (const [key, item] of Object.entries(value)) {
      const own = fields.get(key)?.schema ?? values?.schema;
      if (own !== undefined) look(own, item, key);
      else refusals.push({ code: 'unrecognized_keys', keys: [key], path: [], message: '' });
    }
    for (const [key, field] of fields)
      if (!Object.hasOwn(value, key)) look(field.schema, undefined, key);
  }
  // No part is at fault, so the schema itself is, and what it said of it goes on.
  if (refusals.length === 0) throw thrown;
  return refusals;
};

/** What a schema refuses of a value: nothing, all of it, or where it is brought down, what it refuses of the parts. */
const safely = <S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
): ReadBySchema<z.output<S>> => {
  let thrown: unknown;
  for (const tried of [() => value, () => withoutLengths(value)]) {
    try {
      const read = z.safeParse(schema, tried());
      // Without its lengths a value is another one, and can only be refused.
      if (read.success && tried() === value) return read;
      if (!read.success) return { success: false, refusals: read.error.issues };
    } catch (problem) {
      thrown = problem;
    }
  }
  return { success: false, refusals: refusalsOfParts(schema, value, thrown) };
};

const itemsAt = (value: unknown, path: Path): readonly unknown[] => {
  let at = value;
  for (const step of path) at = (at as Record<string | number, unknown> | undefined)?.[step];
  return Array.isArray(at) ? at : [];
};

const isTooLong = (refusal: Refusal): boolean =>
  refusal.code === 'too_big' && refusal.origin === 'array';

/**
 * Reads a value by a schema, and lists everything that is refused of it, of a list that is too long item by item, until
 * there is more than anybody counts.
 */
export const readBy = <S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
): ReadBySchema<z.output<S>> => {
  const parsed = safely(schema, value);
  if (parsed.success) return parsed;
  const refusals: Refusal[] = [];
  for (const refusal of parsed.refusals) {
    refusals.push(refusal);
    if (!isTooLong(refusal)) continue;
    const path = pathOf(refusal);
    const items = fieldAt(schema, path)?.shape.items;
    if (items === undefined) continue;
    for (const [index, item] of itemsAt(value, path).entries()) {
      if (refusals.length >= MOST_COUNTED) break;
      const read = readBy(items.schema, item);
      if (read.success) continue;
      for (const inner of read.refusals)
        refusals.push({ ...inner, path: [...refusal.path, index, ...inner.path] });
    }
  }
  return { success: false, refusals };
};
