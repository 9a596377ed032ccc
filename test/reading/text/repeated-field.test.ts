/**
 * A field that is written twice: where both say the same, the second can be taken out and nothing else changes.
 */
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { issueText } from '../../../src/issue/issue.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { RUNS } from '../../runs.ts';

const issuesOf = (text: string) => {
  const read = readText(text, E.right);
  return E.isLeft(read) ? read.left : [];
};

const saysOf = (text: string): readonly (string | undefined)[] =>
  issuesOf(text).map(({ suggestion }) => suggestion);

const mended = (text: string): string | undefined => {
  const fix = issuesOf(text)[0]?.fix;
  if (fix === undefined) return undefined;
  const { offset, length } = fix.position;
  return text.slice(0, offset) + fix.text + text.slice(offset + length);
};

describe('a field that is written twice', () => {
  it.each([
    ['on a line', 'a: 1\nb: 2\na: 1 # again\nc: 3\n', 'a: 1\nb: 2\nc: 3\n'],
    ['at the end', 'a: 1\r\nb: 2\r\na: 1', 'a: 1\r\nb: 2\r\n'],
    [
      'over lines',
      'a:\n  - b: 1\n    c: 2\na:\n  - {c: 2, b: 1}\n\n# d\nd: 4\n',
      'a:\n  - b: 1\n    c: 2\n\n# d\nd: 4\n',
    ],
    ['in a list', 'all:\n- a: 1\n  a: 1\n  b: 2\n', 'all:\n- a: 1\n  b: 2\n'],
    ['between braces', 'a: { b: 1, c: 2, b: 1 }\n', 'a: { b: 1, c: 2 }\n'],
    ['in JSON', '{"a": [1, 2],\n "a": [1, 2], "b": 3}', '{"a": [1, 2], "b": 3}'],
    [
      'as a text of several lines',
      'a: |\n  x\n  y\na: |\n  x\n  y\nb: 2\n',
      'a: |\n  x\n  y\nb: 2\n',
    ],
  ])('%s is taken out where it says the same', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(issuesOf(expected)).toEqual([]);
  });

  it.each([
    ['on lines', 'a: 1\nb: 2\na: 2\n', 'lines 1 and 3 differ: keep one of the two'],
    ['on one line', '{"a": 1, "a": 2}', 'both are on line 1 and differ: keep one of the two'],
    ['as a number and a text', 'a: 1\na: "1"\n', 'lines 1 and 2 differ: keep one of the two'],
    ['in a part', 'a: {b: [1]}\na: {b: [1, 2]}\n', 'lines 1 and 2 differ: keep one of the two'],
  ])('%s is named with both lines where it says something else, and left', (_, text, says) => {
    expect(saysOf(text)).toEqual([says]);
    expect(mended(text)).toBeUndefined();
  });

  it.each([
    ['with an anchor', 'a: 1\na: &x 1\nb: *x\n'],
    ['with an anchor inside', 'a: [1]\na: [&x 1]\nb: *x\n'],
    ['by an alias', 'a: &x [1]\na: *x\n'],
    ['with a question mark', 'a: 1\n? a\n: 1\n'],
    ['behind a comment', 'a: { b: 1, # one\n  b: 1 }\n'],
  ])('%s is left, as something else might go with it', (_, text) => {
    expect(saysOf(text)).toEqual([expect.stringMatching(/^line 1 says the same/)]);
    expect(mended(text)).toBeUndefined();
  });

  it('is named for what it is: the message is one line', () => {
    expect(issuesOf('title: x\ntitle: x\n').map(issueText)).toEqual([
      'title is written twice: expected each field once, found `title` a second time; line 1 says the same: take one of the two out',
    ]);
  });
});

const PRINTED = [
  ['YAML', '', (name: string, value: unknown) => stringify({ [name]: value }), ''],
  [
    'YAML in braces',
    'whole: {',
    (name: string, value: unknown) =>
      `${name}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
    '}',
  ],
  ['JSON', '{', (name: string, value: unknown) => `"${name}": ${JSON.stringify(value)}`, '}'],
] as const;

/** Texts that need no care in any of the notations. */
const plainText = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    plainText,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('value'), { minKeys: 1, maxKeys: 3 }),
  ),
})).value;

describe.each(PRINTED)('a field that is copied in %s', (_, start, print, end) => {
  it('goes without a trace once it is taken out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), anyValue, { minKeys: 1, maxKeys: 5 }),
        fc.nat(),
        fc.nat(),
        (fields, which, where) => {
          const printed = Object.entries(fields).map(([name, value]) => print(name, value));
          const first = which % printed.length;
          const second = first + 1 + (where % (printed.length - first));
          const twice = [...printed.slice(0, second), printed[first], ...printed.slice(second)];
          const whole = (parts: readonly unknown[]) =>
            start + parts.join(start === '' ? '' : ', ') + end;
          expect(mended(whole(twice))).toBe(whole(printed));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
