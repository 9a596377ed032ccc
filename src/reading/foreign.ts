/**
 * Values that JSON does not have, in input that was made by a program: what they are, and what to write instead.
 *
 * A date, a map or a function where a text belongs is one slip of a program and one problem, and it never hides others:
 * the rest of the document is read without it.
 */
import { type Issue, type Path, showPath } from '../issue/issue.ts';

/** What a value is called that JSON does not have, and what to write instead. */
export interface Foreign {
  readonly path: Path;
  readonly found: string;
  readonly code: 'wrong-type' | 'unreadable';
  readonly suggestion?: string;
}

type Name = Pick<Foreign, 'found' | 'suggestion'>;

/** Built-in objects whose contents a reader of fields would not see, or take for a list. */
const BUILT_IN: Readonly<Record<string, Name>> = {
  Date: { found: 'a Date', suggestion: 'write the day as text, such as `2030-05-17`' },
  Map: { found: 'a Map', suggestion: 'write an object, as `Object.fromEntries` makes of it' },
  Set: { found: 'a Set', suggestion: 'write a list, as `[...set]` makes of it' },
  WeakMap: { found: 'a WeakMap' },
  WeakSet: { found: 'a WeakSet' },
  RegExp: { found: 'a RegExp', suggestion: 'write it as text' },
  Promise: { found: 'a Promise', suggestion: 'await it first' },
  Error: { found: 'an Error', suggestion: 'write its message as text' },
  String: { found: 'a String object', suggestion: 'write the text itself' },
  Number: { found: 'a Number object', suggestion: 'write the number itself' },
  Boolean: { found: 'a Boolean object', suggestion: 'write true or false' },
  ArrayBuffer: { found: 'an ArrayBuffer', suggestion: 'write a list of numbers' },
  DataView: { found: 'a DataView', suggestion: 'write a list of numbers' },
};

const PRIMITIVES: Readonly<Record<string, Name>> = {
  bigint: { found: 'a bigint', suggestion: 'write a number, or the digits as text' },
  function: { found: 'a function', suggestion: 'write what it returns' },
  symbol: { found: 'a symbol', suggestion: 'write it as text' },
};

/** What the language calls an object; a tag that the object gives itself is cut, as anybody can write one. */
const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/** Names a value that JSON does not have; nothing for one that it has. May throw where the value does. */
export const foreignTo = (value: unknown): Name | undefined => {
  if (typeof value !== 'object' || value === null) return PRIMITIVES[typeof value];
  if (Array.isArray(value)) return undefined;
  const tag = tagOf(value);
  if (tag === 'Object') return undefined;
  if (Object.hasOwn(BUILT_IN, tag)) return BUILT_IN[tag];
  return ArrayBuffer.isView(value)
    ? { found: `a ${tag.slice(0, 40)}`, suggestion: 'write a list of numbers' }
    : undefined;
};

/** The places of a document that JSON would write otherwise. */
export interface NotJson {
  /** What JSON does not have: null is put there. */
  readonly foreign: readonly Foreign[];
  /** Fields that are there and hold nothing: they are left out. */
  readonly absent: readonly Path[];
  /** Minus zero, which is written as zero. */
  readonly minusZeros: readonly Path[];
}

/** The places of a document in which something else is put, as a tree. */
interface Places {
  readonly within: Map<string | number, Places>;
  /** What is put there, or that the field is left out; only at the end of a path. */
  puts?: 'null' | 'zero' | 'nothing';
}

const treeOf = ({ foreign, absent, minusZeros }: NotJson): Places => {
  const top: Places = { within: new Map() };
  const put = (path: Path, puts: Places['puts'] & string): void => {
    let at = top;
    for (const step of path) {
      const next: Places = at.within.get(step) ?? { within: new Map() };
      at.within.set(step, next);
      at = next;
    }
    at.puts = puts;
  };
  for (const { path } of foreign) put(path, 'null');
  for (const path of minusZeros) put(path, 'zero');
  for (const path of absent) put(path, 'nothing');
  return top;
};

/** What stands at a place; `read` is not called where something else is put, as reading may throw. */
const putAt = (read: () => unknown, { within, puts }: Places): unknown => {
  if (puts !== undefined) return puts === 'zero' ? 0 : null;
  const value = read();
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, index) => {
      const inside = within.get(index);
      return inside === undefined ? value[index] : putAt(() => value[index], inside);
    });
  const fields = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const inside = within.get(key);
    if (inside?.puts === 'nothing') continue;
    // A field may be called `__proto__`.
    Object.defineProperty(copy, key, {
      value: inside === undefined ? fields[key] : putAt(() => fields[key], inside),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
};

/** The input as JSON would write it, with null for what JSON does not have; the input itself is left as it is. */
export const asJson = (input: unknown, places: NotJson): unknown =>
  places.foreign.length + places.absent.length + places.minusZeros.length === 0
    ? input
    : putAt(() => input, treeOf(places));

/**
 * Says of problems that come of leaving such values out what stood there; of a value that nothing else is wrong with, that
 * it is no JSON. All come where the document has them.
 */
export const withForeign = (
  issues: readonly Issue[],
  foreign: readonly Foreign[],
): readonly Issue[] => {
  if (foreign.length === 0) return issues;
  const expectedAt = new Map(issues.map(({ path, expected }) => [showPath(path), expected]));
  const places = new Set(foreign.map(({ path }) => showPath(path)));
  return [
    ...foreign.map(
      ({ code, path, found, suggestion }): Issue => ({
        code,
        path,
        found,
        expected: expectedAt.get(showPath(path)) ?? 'plain JSON values',
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    ),
    ...issues.filter(({ path }) => !places.has(showPath(path))),
  ];
};
