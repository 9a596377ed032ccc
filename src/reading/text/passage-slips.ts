/**
 * Slips that YAML and JSON have in common: a field that is written twice, and more values than a document may hold.
 */
import type { Path } from '../../issue/issue.ts';
import { ticked } from '../../issue/show.ts';
import { MOST_VALUES } from '../limits.ts';
import { fieldStretch } from './field-stretch.ts';
import type { Entry, Passage, Slip, Stretch } from './passage.ts';
import type { Positions } from './position.ts';

/** Whether two passages hold the same. */
const isSame = (one: Passage, other: Passage): boolean => {
  if (one.fields !== undefined && other.fields !== undefined) {
    if (one.fields.size !== other.fields.size) return false;
    for (const [word, { passage }] of one.fields) {
      const beside = other.fields.get(word);
      if (beside === undefined || !isSame(passage, beside.passage)) return false;
    }
    return true;
  }
  if (one.items !== undefined && other.items !== undefined) {
    const { items } = other;
    return (
      one.items.length === items.length &&
      one.items.every((item, index) => isSame(item, items[index] as Passage))
    );
  }
  return Object.is(one.value, other.value);
};

/** A field that stands a second time, beside the first. */
interface Repeated {
  readonly word: string;
  readonly first: Entry;
  readonly second: Entry;
  readonly path: Path;
  /** Whether fields are parted by commas there, and not by lines. */
  readonly isFlow: boolean;
}

const said = (lines: readonly [number, number], isAlike: boolean): string => {
  const [first, second] = lines;
  if (isAlike) return `line ${first} says the same: take one of the two out`;
  return first === second
    ? `both are on line ${first} and differ: keep one of the two`
    : `lines ${first} and ${second} differ: keep one of the two`;
};

/** A field whose name stands a second time in one element; where both say the same, the second can be taken out. */
export const repeatedField = (
  text: string,
  positions: Positions,
  { word, first, second, path, isFlow }: Repeated,
): Slip => {
  const lineOf = ({ name }: Entry): number => positions(name.start, name.end).line;
  const isAlike = isSame(first.passage, second.passage);
  const at = isAlike ? fieldStretch(text, second, isFlow) : undefined;
  return {
    at: second.name,
    issue: {
      code: 'duplicate-field',
      path,
      found: `${ticked(word)} a second time`,
      expected: 'each field once',
      suggestion: said([lineOf(first), lineOf(second)], isAlike),
    },
    ...(at === undefined ? {} : { mend: { at, title: 'Take the second one out', text: '' } }),
  };
};

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
