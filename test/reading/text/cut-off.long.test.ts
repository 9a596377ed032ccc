/**
 * Texts that a comment cuts off: found where the rest may belong to the text, and nowhere else.
 */
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type { PlacedIssue } from '../../../src/reading/text/placed-issue.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { readAgreement } from '../../../src/standard/read-agreement.ts';
import { RUNS } from '../../runs.ts';
import { TEMPLATE } from './texts.ts';

const titled = (title: string): string => TEMPLATE.replace(/^title: .*$/m, () => `title: ${title}`);

const opened = (text: string) => {
  const read = readAgreement(text);
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left));
  return read.right;
};

const cutOffIn = (text: string): readonly PlacedIssue[] =>
  opened(text).warnings.filter(({ code }) => code === 'cut-off');

const mended = (text: string, [first]: readonly PlacedIssue[]): string => {
  if (first?.fix === undefined) throw new Error('no fix');
  const { position, text: by } = first.fix;
  return text.slice(0, position.offset) + by + text.slice(position.offset + position.length);
};

describe('a text before a comment', () => {
  it.each([
    ['with a space after the sign', titled('Annex # the third')],
    ['that is nothing', titled('Annex #')],
    ['of several signs', titled('Annex ### the third')],
    ['on a line of its own', titled('Annex\n#the third')],
    ['behind quotation marks', titled('"Annex" #the third')],
    ['without a space before the sign', titled('Annex#3')],
    ['behind a word of the format', TEMPLATE.replace('status: draft #', 'status: draft #so ')],
    ['behind an id', TEMPLATE.replace('- id: arland\n', '- id: arland #the victim\n')],
    ['behind an id in brackets', TEMPLATE.replace('[arland] # whose', '[arland] #whose')],
    ['behind a number', TEMPLATE.replace('atLeast: 2\n', 'atLeast: 2 #of three\n')],
  ])('%s is left alone', (_, text) => {
    expect(text).not.toBe(TEMPLATE);
    expect(opened(text).warnings).toEqual([]);
  });

  it('is named with the place of the comment and a change that keeps the whole', () => {
    const text = titled('Annex #3  ');
    const [warning] = cutOffIn(text);
    const { line, column, length, offset = 0 } = warning?.position ?? {};
    const before = text.slice(0, text.indexOf('#3')).split('\n');
    expect([line, column, length]).toEqual([before.length, (before.at(-1) ?? '').length + 1, 2]);
    expect(text.slice(offset, offset + 2)).toBe('#3');
    expect(opened(mended(text, cutOffIn(text))).agreement.title).toBe('Annex #3');
  });

  it('is named once, however often an alias repeats it', () => {
    const read = readText('a: &a Annex #3\nb: [*a, *a]\n', E.right);
    expect(E.isRight(read) && read.right.warnings.map(({ path }) => path)).toEqual([['a']]);
  });

  it('is named before what the agreement has that is odd, and in the order of the text', () => {
    const text = titled('Annex #3')
      .replace('name: Cemark', 'name: Cemark #2')
      .replace('signatories: []', 'signatories: [arland]');
    expect(opened(text).warnings.map(({ code, path }) => [code, path[0]])).toEqual([
      ['cut-off', 'title'],
      ['cut-off', 'parties'],
      ['status-mismatch', 'instrument'],
    ]);
  });

  it('is no matter of JSON', () => {
    const json = JSON.stringify(opened(titled('"Annex #3"')).agreement);
    expect(cutOffIn(json)).toEqual([]);
  });
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);

describe('whatever is cut off', () => {
  it('is in the title once the change is made, and no warning is left', () => {
    fc.assert(
      fc.property(word, fc.stringMatching(/^[!-"$-~][ -~]{0,30}[!-~]$/), (first, rest) => {
        const text = titled(`${first} #${rest}`);
        const whole = mended(text, cutOffIn(text));
        expect(opened(whole).agreement.title).toBe(`${first} #${rest}`);
        expect(opened(whole).warnings).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
