/**
 * Texts: of a format, after a pattern, or around the pieces that they must hold.
 *
 * Lengths count code points, as zod counts them.
 */
import * as fc from 'fast-check';
import { type Check, checksOf, extentOf } from './checks.ts';
import { ANY_EXTENT, type Extent } from './extent.ts';
import { textsOfFormat } from './formats.ts';
import { accepts } from './sieve.ts';
import { type Candidates, type DefOf, fitting, likely, type Site } from './site.ts';

/** Checks of a format that a text is built around, where others say what the whole of it is. */
const PIECES = ['starts_with', 'ends_with', 'includes', 'lowercase', 'uppercase'];

const isPiece = ({ format }: Check): boolean => PIECES.includes(format ?? '');

const lengthOf = (text: string): number => [...text].length;

/** Mostly ASCII, now and then any writing; one code point a character. */
const plain = ({ least, most }: Extent): fc.Arbitrary<string> => {
  const length = {
    minLength: least,
    ...(most === Number.POSITIVE_INFINITY ? {} : { maxLength: most }),
  };
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.string(length) },
    { weight: 1, arbitrary: fc.string({ ...length, unit: 'grapheme-composite' }) },
  );
};

/** What must stand before and behind, with filling between. */
const around = (
  pieces: readonly Check[],
  { least, most }: Extent,
): fc.Arbitrary<string> | undefined => {
  const before = pieces.map(({ prefix }) => prefix ?? '').join('');
  const inside = pieces.map(({ includes }) => includes ?? '').join('');
  const behind = pieces.map(({ suffix }) => suffix ?? '').join('');
  const fixed = lengthOf(before + inside + behind);
  const from = Math.max(0, ...pieces.map(({ position }) => (position ?? 0) - lengthOf(before)));
  const extent = { least: Math.max(from, least - fixed), most: most - fixed };
  if (extent.most < extent.least) return undefined;
  const filling = casesOf(pieces, extent);
  return filling.map((filled) => `${before}${filled}${inside}${behind}`);
};

const casesOf = (pieces: readonly Check[], extent: Extent): fc.Arbitrary<string> => {
  const isAsked = (asked: string) => pieces.some(({ format }) => format === asked);
  if (isAsked('lowercase'))
    return plain(extent).map((text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  if (isAsked('uppercase'))
    return plain(extent).map((text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()));
  return plain(extent);
};

const referring = ({ references, ...site }: Site): Candidates | undefined => {
  const known = (references ?? []).filter((reference) => accepts(site.schema, reference));
  return known.length === 0
    ? site.barren('no reference that the schema accepts')
    : fitting(fc.constantFrom(...known));
};

/** Texts of a schema. */
export const texts = (_: DefOf<'string'>, site: Site): Candidates | undefined => {
  if (site.references !== undefined) return referring(site);
  const extent = extentOf(site.schema);
  if (extent.most < extent.least) return site.barren('lengths that contradict each other');
  const formats = checksOf(site.schema).filter(({ check }) => check === 'string_format');
  const whole =
    formats.find((check) => !isPiece(check) && check.pattern !== undefined) ??
    formats.find((check) => !isPiece(check));
  if (whole !== undefined) {
    const values = textsOfFormat(whole, extent, site.matching) ?? withoutPattern(whole, extent);
    return values === undefined ? site.refuse(unreadable(whole)) : likely(values);
  }
  const values = around(formats, extent);
  if (values === undefined) return site.barren('a text too short for what it must hold');
  return formats.length < 2 ? fitting(values) : likely(values);
};

/** A format that an application checks with a function of its own: any text may have it. */
const withoutPattern = (
  { pattern, format }: Check,
  extent: Extent,
): fc.Arbitrary<string> | undefined =>
  pattern === undefined && format !== 'jwt' ? plain(extent) : undefined;

const unreadable = ({ format, pattern }: Check): string =>
  pattern === undefined || format !== 'regex'
    ? `a text of the format \`${format}\``
    : `a text of the pattern ${pattern}`;

/** Texts of a template, which zod holds against one pattern. */
export const templates = (_: DefOf<'template_literal'>, site: Site): Candidates | undefined => {
  const { pattern } = site.schema._zod;
  const values = pattern && site.matching(pattern, ANY_EXTENT);
  return values === undefined
    ? site.refuse(`a template of the pattern ${pattern}`)
    : likely(values);
};
