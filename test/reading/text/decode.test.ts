/**
 * Bytes and texts that are no text, or another one than was written: each is named as what it is.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { issueText } from '../../../src/issue/issue.ts';
import { decoded, MOST_JSON, MOST_YAML } from '../../../src/reading/text/decode.ts';
import { readText } from '../../../src/reading/text/read-text.ts';

const told = (input: string | Uint8Array): string => {
  const read = decoded(input);
  return E.isLeft(read) ? issueText(read.left) : 'read';
};

const bytes = (text: string, encoding: 'latin1' | 'utf16le' | 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

const TITLE = 'title: Traité de la vallée\n';

describe('bytes', () => {
  it('in UTF-8 are read, with a mark at the start or without', () => {
    expect(decoded(bytes(TITLE, 'utf8'))).toEqual(E.right(TITLE));
    expect(decoded(bytes(`\ufeff${TITLE}`, 'utf8'))).toEqual(E.right(TITLE));
  });

  it.each([
    [
      'Latin-1',
      bytes(TITLE, 'latin1'),
      'expected text in UTF-8, found the byte E9, which is é in Latin-1; save it as UTF-8',
    ],
    [
      'UTF-16 with a mark',
      bytes(`\ufeff${TITLE}`, 'utf16le'),
      'expected a plain text in UTF-8, found text in UTF-16; save it as UTF-8',
    ],
    [
      'UTF-16 without a mark',
      bytes(TITLE, 'utf16le'),
      'expected a plain text in UTF-8, found text in UTF-16; save it as UTF-8',
    ],
    [
      'a word processor',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
      'expected a plain text in UTF-8, found a compressed file, as word processors and spreadsheets write them; save it as plain text',
    ],
    [
      'a PDF',
      bytes('%PDF-1.7\n', 'utf8'),
      'expected a plain text in UTF-8, found a PDF; save it as plain text',
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 1, 1, 13),
      'expected a plain text in UTF-8, found a binary file; save it as plain text',
    ],
  ])('of %s are refused', (_, input, words) => {
    expect(told(input)).toBe(`(document) cannot be read: ${words}`);
  });

  it('are refused at the first that is lost, behind marks that were written as they are', () => {
    const written = bytes('title: \ufffd\nnotes: ', 'utf8');
    const read = decoded(new Uint8Array([...written, 0xe9, 0x0a]));
    expect(E.isLeft(read) && read.left.position).toMatchObject({ line: 2, column: 8 });
  });
});

describe('a text', () => {
  it.each([
    ['title: Trait\ufffd', 'found the mark U+FFFD, which stands for characters that were lost'],
    ['t\0i\0t\0l\0e\0', 'found the control character U+0000'],
    ['title: \u001b[31mred', 'found the control character U+001B'],
  ])('that was not read as it was written is refused: %j', (input, words) => {
    expect(told(input)).toContain(words);
  });

  it('may have tabs, and letters of every script', () => {
    expect(told('title: Договор о долине\t# 谷の条約\r\n')).toBe('read');
  });

  it('is held to a limit before it is read', () => {
    const large = (length: number, start = '') => readText(start.padEnd(length, 'x'), E.right);
    const words = (read: ReturnType<typeof large>) =>
      E.isLeft(read) ? read.left.map(issueText) : [];
    expect(words(large(50_000_000))).toEqual([
      '(document) is too large: expected at most 5,000,000 characters, found 50,000,000 characters',
    ]);
    expect(words(large(MOST_YAML + 1))).toEqual([
      '(document) is too large: expected at most 500,000 characters of YAML, found 500,001 characters of YAML',
    ]);
    expect(told(new Uint8Array(MOST_JSON + 1))).toContain('found 5,000,001 bytes');
    const json = readText(`{"text":"${'x'.repeat(MOST_YAML)}"}`, E.right);
    expect(E.isRight(json)).toBe(true);
  });
});
