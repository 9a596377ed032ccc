/**
 * Slips that YAML and JSON have in common: a field that is written twice, and more values than a document may hold.
 */
import type { Path } from '../../issue/issue.ts';
import { ticked } from '../../issue/show.ts';
import { MOST_VALUES } from '../limits.ts';
import type { Entry, Slip, Stretch } from './passage.ts';
import type { Positions } from './position.ts';

/** A field whose name stands a second time in one element. */
export const repeatedField = (
  positions: Positions,
  word: string,
  at: Stretch,
  first: Stretch,
  path: Path,
): Slip => ({
  at,
  issue: {
    code: 'duplicate-field',
    path,
    found: `${ticked(word)} a second time`,
    expected: 'each field once',
    suggestion: `the first is on line ${positions(first.start, first.end).line}; keep one of the two`,
  },
});

/** More values than a document may hold. */
export const tooManyValues = (at: Stretch, path: Path, what: string): Slip => ({
  at,
  issue: {
    code: 'too-large',
    path: path.slice(0, 8),
    found: `more, with ${what}`,
    expected: `at most ${MOST_VALUES.toLocaleString('en-GB')} values`,
  },
});

/** The values of fields as a plain object. */
export const objectOf = (entries: ReadonlyMap<string, Entry>): Record<string, unknown> => {
  const value: Record<string, unknown> = {};
  // A field may be called `__proto__`.
  for (const [word, { passage }] of entries)
    Object.defineProperty(value, word, {
      value: passage.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return value;
};
