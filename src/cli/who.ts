/**
 * Parties on a command line, by their ids or by their names.
 *
 * A draft that leaves a decision to the Security Council is decided by its members, whether it names them or not, so
 * these can be asked for everywhere.
 */
import * as E from 'fp-ts/Either';
import { ELECTED, PERMANENT_NAMES } from '../analysis/bodies.ts';
import type { Agreement } from '../index.ts';
import { didYouMean, likeIds } from './inputs.ts';
import type { Settings } from './settings.ts';

interface Party {
  readonly id: string;
  readonly name: string;
}

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const found = (word: string, parties: readonly Party[]): string | undefined =>
  (
    parties.find(({ id }) => id === word) ??
    parties.find(({ id, name }) => alike(id, word) || alike(name, word))
  )?.id ?? ELECTED.find((one) => one === word);

const refusal = (flag: string, word: string, parties: readonly Party[]): string => {
  const ids = parties.map(({ id }) => id);
  const byName = new Map(parties.map(({ id, name }) => [name.toLowerCase(), id]));
  const near = likeIds(word.toLowerCase(), [...ids, ...byName.keys()]);
  const meant = [...new Set(near.map((one) => byName.get(one) ?? one))];
  const has = ids.length === 0 ? '' : `; there are ${ids.join(', ')}`;
  return `${flag} ${word}: there is no such party${didYouMean(meant) || has}`;
};

/** Finds the ids of parties that some drafts name, at least one of them each; or says who was probably meant. */
export const partiesIn = (
  flag: string,
  words: readonly string[],
  agreements: readonly Agreement[],
): E.Either<readonly string[], readonly string[]> => {
  const named = agreements.flatMap(({ parties }) => parties);
  const known = [...named, ...Object.entries(PERMANENT_NAMES).map(([id, name]) => ({ id, name }))];
  const ids: string[] = [];
  const complaints: string[] = [];
  for (const word of words) {
    const id = found(word, known);
    if (id === undefined) complaints.push(refusal(flag, word, named));
    else ids.push(id);
  }
  return complaints.length > 0 ? E.left(complaints) : E.right(ids);
};

/** The id of the party that commits the breach, where `--violator` names one. */
export const violatorIn = (
  { violator }: Pick<Settings, 'violator'>,
  agreements: readonly Agreement[],
): E.Either<readonly string[], string | undefined> =>
  violator === undefined
    ? E.right(undefined)
    : E.map(([id]: readonly string[]) => id)(partiesIn('--violator', [violator], agreements));
