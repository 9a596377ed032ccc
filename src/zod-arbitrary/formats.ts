/**
 * Texts of the formats that zod knows by name and that their pattern alone does not describe well.
 *
 * All other formats are generated from their pattern.
 */
import * as fc from 'fast-check';
import type { Check } from './checks.ts';
import type { Extent } from './extent.ts';
import { days, strictDurations } from './iso-texts.ts';
import { type Matching, words } from './patterns.ts';

const base64 = ({ least, most }: Extent): fc.Arbitrary<string> =>
  fc.base64String({
    minLength: least,
    ...(most === Number.POSITIVE_INFINITY ? {} : { maxLength: most }),
  });

/** Hosts and paths of plain words; those of fast-check take a hundred times as long to draw. */
const hosts = fc
  .tuple(words, fc.constantFrom('int', 'example.org', 'example.net'))
  .map((names) => names.join('.'));
const paths = fc.array(words, { maxLength: 3 }).map((names) => `/${names.join('/')}`);

/** Gives texts of a format, of a length where the format has no length of its own. */
type Format = (
  check: Check,
  extent: Extent,
  matching: Matching,
) => fc.Arbitrary<string> | undefined;

/** An address with the schemes and the hosts that the check allows. */
const urls: Format = ({ protocol, hostname }, extent, matching) => {
  const schemes =
    protocol === undefined ? fc.constantFrom('https', 'http') : matching(protocol, extent);
  const places = hostname === undefined ? hosts : matching(hostname, extent);
  return (
    schemes &&
    places &&
    fc.tuple(schemes, places, paths).map(([scheme, host, path]) => `${scheme}://${host}${path}`)
  );
};

const FORMATS: Readonly<Record<string, Format>> = {
  date: () => days,
  duration: () => strictDurations,
  base64: (_, extent) => base64(extent),
  base64url: (_, extent) =>
    base64(extent).map((text) =>
      text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    ),
  url: urls,
  hostname: () => hosts,
  emoji: (_, extent, matching) => matching(/^\p{Extended_Pictographic}+$/u, extent),
};

/** Gives texts most of which have a format, or nothing if it has no pattern that can be read. */
export const textsOfFormat: Format = (check, extent, matching) => {
  const format = FORMATS[check.format ?? ''];
  if (format !== undefined) return format(check, extent, matching);
  return check.pattern && matching(check.pattern, extent);
};
