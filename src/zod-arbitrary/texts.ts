/**
 * Texts: of a format, after a pattern, or around the pieces that they must hold.
 */
import * as fc from 'fast-check';
import { BENDINGS } from './bendings.ts';
import { type Check, checksOf, extentOf } from './checks.ts';
import { ANY_EXTENT, type Extent } from './extent.ts';
import { textsOfFormat } from './formats.ts';
import { type Pieces, textsAround } from './pieces.ts';
import { sidesOf } from './sides.ts';
import { accepts } from './sieve.ts';
import { type Candidates, type DefOf, doubtful, fitting, likely, type Site } from './site.ts';

/** Checks of a format that a text is built around, where others say what the whole of it is. */
const PIECES = ['starts_with', 'ends_with', 'includes', 'lowercase', 'uppercase'];

const isPiece = ({ format }: Check): boolean => PIECES.includes(format ?? '');

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

/** Letters that a case check lets in; where small and capital ones are both out, none. */
const lettersOf = (pieces: readonly Check[]): ((text: string) => string) => {
  const isAsked = (asked: string) => pieces.some(({ format }) => format === asked);
  if (isAsked('lowercase') && isAsked('uppercase')) return (text) => text.replace(/[A-Za-z]/g, '-');
  if (isAsked('lowercase'))
    return (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (isAsked('uppercase'))
    return (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return (text) => text;
};

/** The longest of several texts, where it holds all others as it should. */
const longest = (
  texts: readonly string[],
  holds: (long: string, short: string) => boolean,
): string | undefined => {
  const long = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return texts.every((text) => holds(long, text)) ? long : undefined;
};

/** What a text must hold, unless beginnings or ends contradict each other. */
const piecesOf = (checks: readonly Check[]): Pieces | undefined => {
  const beginning = longest(
    checks.map(({ prefix = '' }) => prefix),
    (long, short) => long.startsWith(short),
  );
  const end = longest(
    checks.map(({ suffix = '' }) => suffix),
    (long, short) => long.endsWith(short),
  );
  if (beginning === undefined || end === undefined) return undefined;
  const inside = checks.flatMap(({ includes = '', position = 0 }) =>
    includes === '' ? [] : [{ text: includes, from: position }],
  );
  return { beginning, end, inside };
};

/** Texts that hold what they must, and are otherwise any. */
const freely = (checks: readonly Check[], extent: Extent, site: Site): Candidates | undefined => {
  if (checks.length === 0) return fitting(plain(extent));
  const pieces = piecesOf(checks);
  if (pieces === undefined) return site.barren('beginnings or ends that contradict each other');
  const inCase = lettersOf(checks);
  const fixed = [pieces.beginning, pieces.end, ...pieces.inside.map(({ text }) => text)];
  if (fixed.some((text) => inCase(text) !== text))
    return site.barren('letters that must be there and are not let in');
  const values = textsAround(pieces, extent, (gap) => plain(gap).map(inCase));
  if (values === undefined) return site.barren('a text too short for what it must hold');
  return checks.length < 2 ? fitting(values) : likely(values);
};

const referring = ({ references, ...site }: Site): Candidates | undefined => {
  const known = (references ?? []).filter((reference) => accepts(site.schema, reference));
  return known.length === 0
    ? site.barren('no reference that the schema accepts')
    : fitting(fc.constantFrom(...known));
};

/** Texts of formats that say what the whole of them is, bent to hold what they must besides. */
const ofFormats = (
  wholes: readonly Check[],
  checks: readonly Check[],
  extent: Extent,
  site: Site,
): Candidates | undefined => {
  const drawn = wholes
    .map((whole) => textsOfFormat(whole, extent, site.matching) ?? withoutPattern(whole, extent))
    .filter((values) => values !== undefined);
  const [whole] = wholes;
  if (drawn.length < wholes.length && whole !== undefined) return site.refuse(unreadable(whole));
  const [only] = drawn;
  if (checks.length === 1 && only !== undefined)
    return extent.least > 0 || extent.most < ANY_EXTENT.most ? doubtful(only) : likely(only);
  const inCase = lettersOf(checks);
  return sidesOf(
    site.schema,
    drawn.flatMap((values) => [
      values,
      ...BENDINGS.map((bend) =>
        values.map((text) => checks.reduce((bent, check) => bend(inCase(bent), check), text)),
      ),
    ]),
  );
};

/** Texts of a schema. */
export const texts = (_: DefOf<'string'>, site: Site): Candidates | undefined => {
  if (site.references !== undefined) return referring(site);
  const extent = extentOf(site.schema);
  if (extent.most < extent.least) return site.barren('lengths that contradict each other');
  const formats = checksOf(site.schema).filter(({ check }) => check === 'string_format');
  const wholes = formats.filter((check) => !isPiece(check));
  return wholes.length === 0
    ? freely(formats, extent, site)
    : ofFormats(wholes, formats, extent, site);
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
