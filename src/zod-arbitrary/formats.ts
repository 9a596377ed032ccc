/**
 * Texts of the formats that zod knows by name and that their pattern alone does not describe well.
 *
 * All other formats are generated from their pattern.
 */
import * as fc from 'fast-check';
import type { Check, Extent } from './checks.ts';
import { days, strictDurations } from './iso-texts.ts';
import { textsMatching, words } from './patterns.ts';

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

/** An address with the schemes and the hosts that the check allows. */
const urls = ({ protocol, hostname }: Check, extent: Extent): fc.Arbitrary<string> | undefined => {
  const schemes =
    protocol === undefined ? fc.constantFrom('https', 'http') : textsMatching(protocol, extent);
  const places = hostname === undefined ? hosts : textsMatching(hostname, extent);
  return (
    schemes &&
    places &&
    fc.tuple(schemes, places, paths).map(([scheme, host, path]) => `${scheme}://${host}${path}`)
  );
};

type Format = (check: Check, extent: Extent) => fc.Arbitrary<string> | undefined;

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
  emoji: (_, extent) => textsMatching(/^\p{Extended_Pictographic}+$/u, extent),
};

/** Gives texts most of which have a format, or nothing where it has no pattern that can be read. */
export const textsOfFormat = (check: Check, extent: Extent): fc.Arbitrary<string> | undefined => {
  const format = FORMATS[check.format ?? ''];
  if (format !== undefined) return format(check, extent);
  return check.pattern && textsMatching(check.pattern, extent);
};
