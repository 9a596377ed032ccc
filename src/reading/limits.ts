/**
 * How much untrusted input may hold, checked before anything else looks at it.
 *
 * The walk is a loop with a stack of its own, so that neither depth, nor a cycle, nor a throwing getter can bring it
 * down; all of them end as one issue. Values count as soon as they are seen, so that the stack stays small too.
 */
import type { Issue, Path } from '../issue/issue.ts';

/** A document may nest this deep; the deepest coded agreement nests 11 deep. */
export const MOST_DEPTH = 64;
/** A document may hold this many values; the largest coded agreement holds under 2,000. */
export const MOST_VALUES = 200_000;

const TOO_MANY: Issue = {
  code: 'too-large',
  path: [],
  found: `more than ${MOST_VALUES} values`,
  expected: `at most ${MOST_VALUES} values`,
};

/** Finds the first way in which input is too deep, too large or unreadable, or nothing. */
export const exceeded = (input: unknown): Issue | undefined => {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    values++;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MOST_DEPTH)
      return {
        code: 'too-deep',
        path: path.slice(0, 8),
        found: `more than ${MOST_DEPTH} levels`,
        expected: `at most ${MOST_DEPTH} levels`,
      };
    try {
      if (Array.isArray(value)) {
        if (value.length > MOST_VALUES)
          return {
            code: 'too-large',
            path,
            found: `${value.length} items`,
            expected: `at most ${MOST_VALUES} values`,
          };
        if (values + open.length + value.length > MOST_VALUES) return TOO_MANY;
        for (let i = 0; i < value.length; i++) open.push({ value: value[i], path: [...path, i] });
      } else {
        const keys = Object.keys(value);
        if (values + open.length + keys.length > MOST_VALUES) return TOO_MANY;
        for (const key of keys)
          open.push({ value: (value as Record<string, unknown>)[key], path: [...path, key] });
      }
    } catch {
      return {
        code: 'unreadable',
        path,
        found: 'a value that throws when it is read',
        expected: 'plain JSON values',
      };
    }
  }
  return undefined;
};
