/**
 * Text out of what was handed over: of bytes, UTF-8; of either, no more than can be read in a moment.
 */
import * as E from 'fp-ts/Either';
import type { PlacedIssue } from './placed-issue.ts';

/** A text may be this long, in UTF-16 units or bytes; the longest coded agreement is under 50,000. */
export const MOST_TEXT = 2_000_000;

const refused = (found: string, expected: string): E.Either<PlacedIssue, string> =>
  E.left({
    code: 'unreadable',
    path: [],
    found,
    expected,
    position: { line: 1, column: 1, length: 0, offset: 0 },
  });

/** Makes text of what was handed over, or says why it is none. */
export const decoded = (input: string | Uint8Array): E.Either<PlacedIssue, string> => {
  if (input.length > MOST_TEXT)
    return refused(
      `${input.length.toLocaleString('en-GB')} ${typeof input === 'string' ? 'characters' : 'bytes'}`,
      `at most ${MOST_TEXT.toLocaleString('en-GB')}`,
    );
  if (typeof input === 'string') return E.right(input);
  try {
    return E.right(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input));
  } catch {
    return refused('bytes that are no UTF-8', 'text in UTF-8');
  }
};
