/**
 * Text out of what was handed over: of bytes, UTF-8; of either, no more than can be read in a moment.
 *
 * A word processor's file, a text in another encoding and one that was decoded wrongly are each named as what they are,
 * since nobody sees them in an editor.
 */
import * as E from 'fp-ts/Either';
import type { PlacedIssue } from './placed-issue.ts';
import { positionsIn } from './position.ts';

/** What Node and browsers both have, and the language itself does not. */
interface Encodings {
  readonly TextDecoder: new (
    encoding: string,
    options?: { readonly fatal: boolean },
  ) => { readonly decode: (bytes: Uint8Array) => string };
  readonly TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
}

// The library is compiled without the types of either, so that nothing else of them gets in.
const { TextDecoder, TextEncoder } = globalThis as unknown as Encodings;

/** YAML may be this long, in UTF-16 units; the longest coded agreement has under 50,000. */
export const MOST_YAML = 500_000;
/** JSON may be this long, in UTF-16 units, and either in bytes. */
export const MOST_JSON = 5_000_000;

const SAVE = 'save it as UTF-8';

const refused = (
  text: string,
  at: number,
  issue: { readonly found: string; readonly expected: string; readonly suggestion?: string },
): E.Either<PlacedIssue, string> =>
  E.left({
    code: 'unreadable',
    path: [],
    ...issue,
    position: positionsIn(text)(at, Math.min(at + 1, text.length)),
  });

/** A text that is longer than may be read. */
export const tooLong = (length: number, most: number, unit: string): PlacedIssue => ({
  code: 'too-large',
  path: [],
  found: `${length.toLocaleString('en-GB')} ${unit}`,
  expected: `at most ${most.toLocaleString('en-GB')} ${unit}`,
  position: positionsIn('')(0, 0),
});

/** How files begin that are often taken for text. */
const KINDS: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a compressed file, as word processors and spreadsheets write them'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a file of an old word processor or spreadsheet'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text file'],
  [[0xff, 0xfe], 'text in UTF-16'],
  [[0xfe, 0xff], 'text in UTF-16'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Text in UTF-16 without a mark has every other byte empty, as long as it is in Latin letters. */
const isWide = (bytes: Uint8Array): boolean => {
  const first = bytes.subarray(0, 64);
  const empty = (odd: number) => first.filter((byte, index) => index % 2 === odd && byte === 0);
  return Math.max(empty(0).length, empty(1).length) > first.length * 0.4;
};

const kindOf = (bytes: Uint8Array): string | undefined =>
  KINDS.find(([start]) => startsWith(bytes, start))?.[1] ??
  (isWide(bytes) ? 'text in UTF-16' : bytes.includes(0) ? 'a binary file' : undefined);

/** The first sign of a text that was not read as it was written: a character that stands for lost ones, or a control. */
const LOST = '\ufffd';
const CONTROL = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

const hex = (code: number): string => code.toString(16).toUpperCase();

/** Bytes that are no UTF-8, most often the accented letters of an older encoding. */
const otherEncoding = (bytes: Uint8Array): E.Either<PlacedIssue, string> => {
  const text = new TextDecoder('utf-8').decode(bytes);
  // What stands for lost bytes may itself be written there, and then is no loss.
  let at = text.indexOf(LOST);
  const before = new TextEncoder();
  for (; at >= 0; at = text.indexOf(LOST, at + 1)) {
    const offset = before.encode(text.slice(0, at)).length;
    const byte = bytes[offset] ?? 0;
    if (byte === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) continue;
    const charset = byte < 0xa0 ? 'Windows-1252' : 'Latin-1';
    const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
    return refused(text, at, {
      found: `the byte ${hex(byte)}, which is ${letter} in ${charset}`,
      expected: 'text in UTF-8',
      suggestion: SAVE,
    });
  }
  return refused(text, 0, {
    found: 'another encoding',
    expected: 'text in UTF-8',
    suggestion: SAVE,
  });
};

const decodedBytes = (bytes: Uint8Array): E.Either<PlacedIssue, string> => {
  const kind = kindOf(bytes);
  if (kind !== undefined)
    return refused('', 0, {
      found: kind,
      expected: 'a plain text in UTF-8',
      suggestion: kind.startsWith('text') ? SAVE : 'save it as plain text',
    });
  try {
    return E.right(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return otherEncoding(bytes);
  }
};

const sound = (text: string): E.Either<PlacedIssue, string> => {
  const lost = text.indexOf(LOST);
  if (lost >= 0)
    return refused(text, lost, {
      found: 'the mark U+FFFD, which stands for characters that were lost',
      expected: 'text in UTF-8',
      suggestion: SAVE,
    });
  const control = text.search(CONTROL);
  if (control < 0) return E.right(text);
  return refused(text, control, {
    found: `the control character U+${hex(text.charCodeAt(control)).padStart(4, '0')}`,
    expected: 'a plain text',
    suggestion: 'take it out; if there are many, this is no text in UTF-8',
  });
};

/** Makes text of what was handed over, or says why it is none. */
export const decoded = (input: string | Uint8Array): E.Either<PlacedIssue, string> => {
  const isText = typeof input === 'string';
  if (input.length > MOST_JSON)
    return E.left(tooLong(input.length, MOST_JSON, isText ? 'characters' : 'bytes'));
  const text = isText ? E.right<PlacedIssue, string>(input) : decodedBytes(input);
  return E.isLeft(text) ? text : sound(text.right);
};
