/**
 * Texts that match a regular expression.
 *
 * Where the caller has an arbitrary for a pattern, that is taken. Otherwise fast-check reads the pattern, but it knows
 * neither lookarounds nor word boundaries, and not every flag: what only asks is then taken out of the pattern, and
 * the sieve around holds the texts against the pattern itself. References back to a group remain beyond it.
 */
import * as fc from 'fast-check';
import type { Extent } from './extent.ts';

/** Patterns with the arbitrary of texts that match each; one is recognised by its source. */
export type PatternTexts = readonly (readonly [pattern: RegExp, texts: fc.Arbitrary<string>])[];

/** Gives texts most of which match a pattern, or nothing if it cannot be read. */
export type Matching = (pattern: RegExp, extent: Extent) => fc.Arbitrary<string> | undefined;

/** Words of small letters and digits. */
export const words = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));

/** An escape, a class, an opening bracket with what makes it a lookaround, or any one character. */
const TOKEN = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]|[\s\S]/g;

/** The same, or a repetition without an end. */
const TOKEN_OR_REPETITION = new RegExp(`\\{(\\d+),\\}|${TOKEN.source}`, 'g');

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
    return fc.stringMatching(boundedBy(pattern, extent), constraintsOf(extent));
  } catch {
    return undefined;
  }
};

/**
 * fast-check repeats up to 10 times in a small text, 100 times in a medium one. It would go on for ever to look for a
 * text no longer than a length that the pattern exceeds, so only repetitions know how long a text may be.
 */
const constraintsOf = ({ least }: Extent): fc.StringMatchingConstraints => ({
  size: least > 100 ? 'large' : least > 10 ? 'medium' : 'small',
});

/** Bounds every repetition without an end: it repeats no oftener than a text is long. */
const boundedBy = (pattern: RegExp, { most }: Extent): RegExp => {
  if (most === Number.POSITIVE_INFINITY) return pattern;
  const bounded = [...pattern.source.matchAll(TOKEN_OR_REPETITION)].map(([token, least]) => {
    if (token === '*') return `{0,${most}}`;
    if (token === '+') return `{1,${Math.max(1, most)}}`;
    return least === undefined ? token : `{${least},${Math.max(Number(least), most)}}`;
  });
  return new RegExp(bounded.join(''), pattern.flags);
};

const readLoosely = (pattern: RegExp, extent: Extent): fc.Arbitrary<string> | undefined => {
  try {
    return read(readable(pattern), extent);
  } catch {
    return undefined;
  }
};

/** Matches patterns by the arbitraries that the caller has for them, and by reading all others. */
export const matchingWith =
  (known: PatternTexts): Matching =>
  (pattern, extent) =>
    known.find(([{ source }]) => source === pattern.source)?.[1] ??
    read(pattern, extent) ??
    readLoosely(pattern, extent);
