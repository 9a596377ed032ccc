/**
 * How much untrusted input may hold, checked before anything else looks at it.
 *
 * The walk is a loop with a stack of its own, so that neither depth, nor a cycle, nor a throwing getter can bring it
 * down. Too much of anything ends as one issue; what cannot be read, or is no JSON, is listed, and does not hide the rest.
 * Values count as soon as they are seen, so that the stack stays small too.
 */
import type { Issue, Path } from '../issue/issue.ts';
import { type Foreign, foreignTo, type NotJson } from './foreign.ts';

/** A document may nest this deep; the deepest coded agreement nests 11 deep. */
export const MOST_DEPTH = 64;
/** A document may hold this many values; the largest coded agreement holds under 2,000. */
export const MOST_VALUES = 200_000;
/** The most problems of one input that are listed; a last one says how many more there are. */
export const MOST_ISSUES = 1_000;
/** The most problems of one input that are looked for, so the most that can be counted. */
export const MOST_COUNTED = 10_000;

const tooMany = (path: Path, found: string): Issue => ({
  code: 'too-large',
  path,
  found,
  expected: `at most ${MOST_VALUES.toLocaleString('en-GB')} values`,
});

/** What was seen of some input: that it is too much, and what JSON would write otherwise. */
interface Surveyed extends NotJson {
  readonly exceeded?: Issue;
}

const UNREADABLE = { code: 'unreadable', found: 'a value that throws when it is read' } as const;

/** Finds the first way in which input is too deep or too large, and all values that cannot be read or are no JSON. */
export const survey = (input: unknown): Surveyed => {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  const foreign: Foreign[] = [];
  const absent: Path[] = [];
  const minusZeros: Path[] = [];
  let values = 0;
  const openAt = (value: object, key: string | number, path: Path): void => {
    const place = [...path, key];
    try {
      const item = (value as Record<string | number, unknown>)[key];
      if (item === undefined && typeof key === 'string') absent.push(place);
      else open.push({ value: item, path: place });
    } catch {
      foreign.push({ ...UNREADABLE, path: place });
    }
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    values++;
    try {
      const name = foreignTo(value);
      if (name !== undefined) {
        foreign.push({ code: 'wrong-type', path, ...name });
        continue;
      }
      if (Object.is(value, -0)) minusZeros.push(path);
      if (typeof value !== 'object' || value === null) continue;
      if (path.length >= MOST_DEPTH)
        return {
          foreign,
          absent,
          minusZeros,
          exceeded: {
            code: 'too-deep',
            path: path.slice(0, 8),
            found: `more than ${MOST_DEPTH} levels`,
            expected: `at most ${MOST_DEPTH} levels`,
          },
        };
      const isList = Array.isArray(value);
      const keys = isList ? [] : Object.keys(value);
      const length = isList ? value.length : keys.length;
      if (isList && length > MOST_VALUES)
        return {
          foreign,
          absent,
          minusZeros,
          exceeded: tooMany(path, `${length.toLocaleString('en-GB')} items`),
        };
      if (values + open.length + length > MOST_VALUES)
        return {
          foreign,
          absent,
          minusZeros,
          exceeded: tooMany([], `more than ${MOST_VALUES.toLocaleString('en-GB')} values`),
        };
      if (isList) for (let i = 0; i < length; i++) openAt(value, i, path);
      else for (const key of keys) openAt(value, key, path);
    } catch {
      foreign.push({ ...UNREADABLE, path });
    }
  }
  return { foreign: foreign.reverse(), absent, minusZeros };
};

/** Counts the values of something that is plain JSON, until there are too many. */
export const countValues = (input: unknown): number => {
  const open: unknown[] = [input];
  let values = 0;
  while (open.length > 0 && values + open.length <= MOST_VALUES) {
    const value = open.pop();
    values++;
    if (typeof value !== 'object' || value === null) continue;
    for (const item of Array.isArray(value) ? value : Object.values(value)) open.push(item);
  }
  return values + open.length;
};

/** The most problems left out of a list that are counted; a count this high means at least as many. */
const MOST_UNLISTED = MOST_COUNTED - MOST_ISSUES;

/** The first thousand problems, and last how many more there are; a list that was cut before keeps count. */
export const firstIssues = (issues: readonly Issue[]): readonly Issue[] => {
  const listed = issues.filter(({ code }) => code !== 'more-problems');
  const counted = issues.reduce((sum, { unlisted = 0 }) => sum + unlisted, 0);
  const unlisted = Math.min(MOST_UNLISTED, Math.max(0, listed.length - MOST_ISSUES) + counted);
  if (unlisted === 0) return issues;
  return [
    ...listed.slice(0, MOST_ISSUES),
    {
      code: 'more-problems',
      path: [],
      found: `${unlisted < MOST_UNLISTED ? '' : 'at least '}${unlisted.toLocaleString('en-GB')} more`,
      expected: 'a document of which all problems can be listed',
      suggestion: `correct the first ${MOST_ISSUES.toLocaleString('en-GB')}, and the rest will be listed`,
      unlisted,
    },
  ];
};
