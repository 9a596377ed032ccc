/**
 * Texts that match a regular expression.
 *
 * The patterns of this library have arbitraries of their own. For others fast-check reads the pattern, but knows
 * neither lookarounds nor word boundaries, and not every flag: what only asks is then taken out of the pattern, and
 * the sieve around holds the texts against the pattern itself. References back to a group remain beyond it.
 */
import * as fc from 'fast-check';
import { ID_PATTERN } from '../model/terms.ts';
import { DATE_PATTERN } from '../time/calendar-date.ts';
import { DURATION_PATTERN } from '../time/duration.ts';
import type { Extent } from './checks.ts';
import { calendarDates, durations } from './iso-texts.ts';

/** Words of small letters and digits. */
export const words = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));

/** Slugs of up to three words. */
const ids = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom('-', '.', '/'), words), { maxLength: 2 }))
  .map(([first, others]) => `${first}${others.flat().join('')}`);

const KNOWN: readonly (readonly [RegExp, fc.Arbitrary<string>])[] = [
  [ID_PATTERN, ids],
  [DATE_PATTERN, calendarDates],
  [DURATION_PATTERN, durations],
];

/** An escape, a class, an opening bracket with what makes it a lookaround, or any one character. */
const TOKEN = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]|[\s\S]/g;

/**
 * Takes out of a pattern what only asks and reads nothing: lookarounds and word boundaries.
 *
 * @example
 * withoutLookarounds('^(?=.*[A-Z])(?!x)\\bab{8,}$'); // => '^ab{8,}$'
 */
export const withoutLookarounds = (source: string): string => {
  const open: boolean[] = [];
  let kept = '';
  for (const [token] of source.matchAll(TOKEN)) {
    const opens = token.startsWith('(');
    if (opens) open.push(token.length > 1);
    if (!open.includes(true) && token !== '\\b' && token !== '\\B') kept += token;
    if (token === ')') open.pop();
  }
  return kept;
};

/** Without the flags of which fast-check reads nothing; case is then as the pattern has it. */
const readable = (pattern: RegExp): RegExp =>
  new RegExp(
    withoutLookarounds(pattern.source),
    pattern.flags.replace('v', 'u').replace(/[iy]/g, ''),
  );

const read = (pattern: RegExp, extent: Extent): fc.Arbitrary<string> | undefined => {
  try {
    return fc.stringMatching(pattern, constraintsOf(extent));
  } catch {
    return undefined;
  }
};

/** fast-check repeats up to 10 times in a small text, 100 times in a medium one. */
const constraintsOf = ({ least, most }: Extent): fc.StringMatchingConstraints => ({
  size: least > 100 ? 'large' : least > 10 ? 'medium' : 'small',
  ...(most === Number.POSITIVE_INFINITY ? {} : { maxLength: most }),
});

const readLoosely = (pattern: RegExp, extent: Extent): fc.Arbitrary<string> | undefined => {
  try {
    return read(readable(pattern), extent);
  } catch {
    return undefined;
  }
};

/** Gives texts most of which match a pattern, or nothing where it cannot be read. */
export const textsMatching = (pattern: RegExp, extent: Extent): fc.Arbitrary<string> | undefined =>
  KNOWN.find(([{ source }]) => source === pattern.source)?.[1] ??
  read(pattern, extent) ??
  readLoosely(pattern, extent);
