/**
 * Texts that are meant to bring a reader down: each ends as one problem, however deep, wide or tangled it is.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { issueText } from '../../../src/issue/issue.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { documentsIn } from '../../../src/reading/text/yaml-documents.ts';
import { readAgreement } from '../../../src/standard/read-agreement.ts';

const told = (text: string): readonly string[] => {
  const read = readText(text, E.right);
  return E.isLeft(read) ? read.left.map(issueText) : [];
};

/** Ten anchors, each of which repeats the one before ten times. */
const LAUGHS = Array.from({ length: 10 }, (_, index) => {
  const items = Array.from({ length: 10 }, () => (index === 0 ? 'ha' : `*a${index - 1}`));
  return `a${index}: &a${index} [${items.join(', ')}]`;
}).join('\n');

describe('a hostile text', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets of YAML', `a: ${'['.repeat(50_000)}`],
    ['braces of YAML', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(50_000)],
    ['question marks', '? '.repeat(50_000)],
    ['indentation', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['dashes that a line closes', `${'-    '.repeat(20_000)}x\na: b`],
    ['names that a line closes', `${'- { a: '.repeat(20_000)}x\na: b`],
    ['JSON', '{"a":'.repeat(50_000)],
  ])('that is deep by %s is refused once', (_, text) => {
    expect(told(text)).toEqual([
      expect.stringMatching(
        /is nested too deeply: expected at most 64 levels, found more than 64 levels$/,
      ),
    ]);
  });

  it('of anchors that multiply is refused at the alias that is too much', () => {
    const read = readText(LAUGHS, E.right);
    expect(E.isLeft(read) && read.left.map(issueText)).toEqual([
      'a5[0] is too large: expected at most 200,000 values, found more, with what `*a4` repeats',
    ]);
    const { offset = 0, length = 0 } = (E.isLeft(read) && read.left[0]?.position) || {};
    expect(LAUGHS.slice(offset, offset + length)).toBe('*a4');
  });

  it('of anchors that repeat little is read as if it were written out', () => {
    const read = readText('a: &a [x, y]\nb: [*a, *a]\n', E.right);
    expect(E.isRight(read) && read.right.value).toEqual({
      a: ['x', 'y'],
      b: [
        ['x', 'y'],
        ['x', 'y'],
      ],
    });
  });

  it.each([
    ['YAML', `a: [${'1,'.repeat(200_000)}]`],
    ['JSON', `{"a":[${'1,'.repeat(300_000)}1]}`],
  ])('of too many values of %s is refused once', (_, text) => {
    expect(told(text)).toEqual([
      expect.stringContaining('is too large: expected at most 200,000 values'),
    ]);
  });

  it.each([
    ['of spaces between braces', `- { a: b${' '.repeat(400_000)}: c }\n`],
    ['of lines with spaces between braces', `- { a: b${' '.repeat(25_000)}: c }\n`.repeat(15)],
    ['of brackets after a quotation mark', `a: "${']'.repeat(25_000)}x\n`.repeat(15)],
    ['of backslashes', `a: x${'\\"'.repeat(12_000)}x: b\n`.repeat(15)],
    ['of open braces', `- { ${'a: b, {'.repeat(50)}: c }\n`.repeat(300)],
  ])('%s that nothing mends is one problem', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });

  it('with a fault at every character has the first of them kept', () => {
    for (const text of [
      `a: [${','.repeat(100_000)}]`,
      'a: [x\n'.repeat(50_000),
      '%x\n'.repeat(50_000),
    ]) {
      const read = documentsIn(text);
      if (!('documents' in read)) throw new Error('too deep or too large');
      expect(read.fault).toBeDefined();
      expect(read.documents.flatMap(({ errors }) => errors)).toEqual([]);
      expect(told(text)).toHaveLength(1);
    }
  });

  it('with one field written many times has a thousand problems listed', () => {
    const issues = told('a: b\n'.repeat(5_000));
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)).toContain('3,999 more');
  });

  it.each([
    ['3,014', '- x: 1\n'.repeat(400)],
    ['at least 9,000', '- x: 1\n'.repeat(60_000)],
  ])('with %s problems more than are listed ends with their number', (count, items) => {
    const read = readAgreement(`guarantees:\n${items}`);
    const issues = E.isLeft(read) ? read.left : [];
    expect(issues).toHaveLength(1_001);
    expect(issues.flatMap(({ code }, index) => (code === 'more-problems' ? [index] : []))).toEqual([
      1_000,
    ]);
    expect(issues.at(-1)?.found).toBe(`${count} more`);
  });

  it('cannot reach the prototype of anything', () => {
    for (const text of ['__proto__: {polluted: true}\n', '{"__proto__": {"polluted": true}}']) {
      const read = readText(text, E.right);
      expect(E.isRight(read) && Object.keys(read.right.value as object)).toEqual(['__proto__']);
      expect(E.isLeft(readAgreement(text))).toBe(true);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
