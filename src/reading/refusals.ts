/**
 * What a schema refuses of plain values, all of it, and without ever throwing.
 *
 * A schema stops at the first thing that is wrong with a list as a whole: of a list that is too long it reads no item.
 * And it compares the length of whatever stands where a text or a list belongs, which fails where that is made to. Both
 * would hide the other problems of a document.
 */
import * as z from 'zod';
import type { Path } from '../issue/issue.ts';
import { fieldAt, pathOf, type Refusal } from './expected.ts';

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

const safely = <S extends z.core.$ZodType>(schema: S, value: unknown) => {
  try {
    return z.safeParse(schema, value);
  } catch {
    // Where that fails again, whoever asked for it knows of no better answer than that it cannot be read.
    const again = z.safeParse(schema, withoutLengths(value));
    if (again.success) throw new TypeError('a value that can be read only without its lengths');
    return again;
  }
};

const itemsAt = (value: unknown, path: Path): readonly unknown[] => {
  let at = value;
  for (const step of path) at = (at as Record<string | number, unknown> | undefined)?.[step];
  return Array.isArray(at) ? at : [];
};

const isTooLong = (refusal: Refusal): boolean =>
  refusal.code === 'too_big' && refusal.origin === 'array';

/** Reads a value by a schema, and lists everything that is refused of it, of a list that is too long item by item. */
export const readBy = <S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
): ReadBySchema<z.output<S>> => {
  const parsed = safely(schema, value);
  if (parsed.success) return parsed;
  const refusals: Refusal[] = [];
  for (const refusal of parsed.error.issues) {
    refusals.push(refusal);
    if (!isTooLong(refusal)) continue;
    const path = pathOf(refusal);
    const items = fieldAt(schema, path)?.shape.items;
    if (items === undefined) continue;
    for (const [index, item] of itemsAt(value, path).entries()) {
      const read = readBy(items.schema, item);
      if (read.success) continue;
      for (const inner of read.refusals)
        refusals.push({ ...inner, path: [...refusal.path, index, ...inner.path] });
    }
  }
  return { success: false, refusals };
};
