/**
 * The cases that two coders coded, each without sight of the other's document or of any score.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { readText } from '../scripts/documents/read-text.ts';
import { agreementOf, CASES } from '../src/cases/index.ts';
import { aligned, type Match, type Reading } from '../src/compare/match.ts';
import type { Agreement } from '../src/model/agreement.ts';
import { parseAgreement } from '../src/reading/parse.ts';
import { STANDARD_MODELS } from '../src/standard/guarantee-models.ts';
import { versionsApart } from './same-version.ts';

/** One case in the words of two coders; the second in the names of the first where both have the same element. */
export interface TwiceCoded {
  readonly id: string;
  /** As it is in the library. */
  readonly first: Agreement;
  readonly second: Agreement;
  readonly matches: readonly Match[];
}

const FOLDER = join(import.meta.dirname, 'second-coding');
/** Second codings whose differences went into the codebook; the others were made with the codebook as it is since. */
const SHARPENED_ON = join(FOLDER, 'sharpened-on');
const SUFFIX = '.yaml';

const codingsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(SUFFIX));

const folderOf = (id: string): string =>
  codingsIn(FOLDER).includes(`${id}${SUFFIX}`) ? FOLDER : SHARPENED_ON;

/** The second coding of a case, in its own words. */
export const secondCodingOf = (id: string): Agreement => {
  const file = join(folderOf(id), `${id}${SUFFIX}`);
  const read = readText(file, readFileSync(file, 'utf8'), (document) =>
    parseAgreement(document, { models: STANDARD_MODELS }),
  );
  if (E.isLeft(read)) throw new Error(read.left.join('\n'));
  return read.right;
};

/** Two coders choose ids each for themselves, so that the same id need not be the same element, nor another another. */
const TWO_CODERS: Reading = { sameIds: false, roundsApart: versionsApart };

const twiceCoded = (id: string): TwiceCoded => {
  const one = CASES.find((other) => other.id === id);
  if (one === undefined) throw new Error(`${id} is no case of the library`);
  const first = agreementOf(one);
  const { after, matches } = aligned(first, secondCodingOf(id), TWO_CODERS);
  return { id, first, second: after, matches };
};

const twiceCodedIn = (folder: string): readonly TwiceCoded[] =>
  [...codingsIn(folder)].sort().map((name) => twiceCoded(name.slice(0, -SUFFIX.length)));

/** The cases whose differences went into the codebook. */
export const SHARPENED_CODEBOOK: readonly TwiceCoded[] = twiceCodedIn(SHARPENED_ON);

/** The cases that were coded twice with the codebook as it is since, and were not used to sharpen it. */
export const CODED_SINCE: readonly TwiceCoded[] = twiceCodedIn(FOLDER);

/** All cases with two codings. */
export const TWICE_CODED: readonly TwiceCoded[] = [...SHARPENED_CODEBOOK, ...CODED_SINCE].sort(
  (one, other) => (one.id < other.id ? -1 : 1),
);
