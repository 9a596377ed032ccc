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
import { likenessOfVersions, versionsApart } from './same-version.ts';

/** One case in the words of two coders; the second in the names of the first where both have the same element. */
export interface TwiceCoded {
  readonly id: string;
  /** As it is in the library. */
  readonly first: Agreement;
  readonly second: Agreement;
  readonly matches: readonly Match[];
}

/**
 * A folder for each wording of the codebook, in their order: `wording-1` has the cases that were coded twice by the first.
 * Where those coders differed, the next wording is sharper.
 */
const FOLDER = join(import.meta.dirname, 'second-coding');
const SUFFIX = '.yaml';

const codingsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(SUFFIX));

const FOLDERS: readonly string[] = readdirSync(FOLDER)
  .sort()
  .map((name) => join(FOLDER, name));

/** The second coding of a case, in its own words. */
export const secondCodingOf = (id: string): Agreement => {
  const name = `${id}${SUFFIX}`;
  const folder = FOLDERS.find((one) => codingsIn(one).includes(name));
  if (folder === undefined) throw new Error(`${id} has no second coding`);
  const file = join(folder, name);
  const read = readText(file, readFileSync(file, 'utf8'), (document) =>
    parseAgreement(document, { models: STANDARD_MODELS }),
  );
  if (E.isLeft(read)) throw new Error(read.left.join('\n'));
  return read.right;
};

/** Two coders choose ids each for themselves, so that the same id need not be the same element, nor another another. */
const TWO_CODERS: Reading = {
  sameIds: false,
  roundsApart: versionsApart,
  likenessOfRounds: likenessOfVersions,
};

const twiceCoded = (id: string): TwiceCoded => {
  const one = CASES.find((other) => other.id === id);
  if (one === undefined) throw new Error(`${id} is no case of the library`);
  const first = agreementOf(one);
  const { after, matches } = aligned(first, secondCodingOf(id), TWO_CODERS);
  return { id, first, second: after, matches };
};

const twiceCodedIn = (folder: string): readonly TwiceCoded[] =>
  [...codingsIn(folder)].sort().map((name) => twiceCoded(name.slice(0, -SUFFIX.length)));

/** The cases coded twice by each wording of the codebook, the earliest first. */
export const BY_WORDING: readonly (readonly TwiceCoded[])[] = FOLDERS.map(twiceCodedIn);

/** The cases coded twice by the codebook as it stands, none of which was ever used to sharpen it. */
export const BY_LAST_WORDING: readonly TwiceCoded[] = BY_WORDING.at(-1) ?? [];

/** All cases with two codings. */
export const TWICE_CODED: readonly TwiceCoded[] = BY_WORDING.flat().sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
