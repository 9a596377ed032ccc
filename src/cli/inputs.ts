/**
 * What stands for a document on the command line: a file, a pattern of files, `-` for standard input, or the id of a
 * case of the library.
 */
import * as E from 'fp-ts/Either';
import type { Case } from '../cases/index.ts';
import { nearest } from '../issue/nearest.ts';
import type { Outside } from './outside.ts';

/** The text of a document, under the name by which it is spoken of. */
export interface WrittenInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document as text, or a case of the library. */
export type Input = WrittenInput | { readonly name: string; readonly case: Case };

/** Everything that was found, and what could not be. */
export interface Gathered {
  readonly inputs: readonly Input[];
  readonly complaints: readonly string[];
}

/** What may stand for a document beside a file. */
export interface Accepts {
  /** Whether the id of a library case will do. */
  readonly cases: boolean;
}

const STANDARD_INPUT = '-';

/** Said of a case where only a file will do. */
const NO_LINES =
  'there is no such file; the library case of that name has no lines to point at, but can be scored and explained (`score`, `explain`)';

const isPattern = (operand: string): boolean => /[*?[\]{}]/.test(operand);

const folderAndName = (path: string): readonly [string, string] => {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  return [path.slice(0, cut), path.slice(cut)];
};

/** Loads the cases of the library; they are large, and few commands need them. */
const libraryCases = async (): Promise<readonly Case[]> =>
  (await import('../cases/index.ts')).CASES;

/** The ids that a word was probably meant for: one a few keystrokes away, or those that share a part with it. */
export const likeIds = (word: string, ids: readonly string[]): readonly string[] => {
  const near = nearest(word, ids);
  if (near !== undefined) return [near];
  const parts = word
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(({ length }) => length > 2);
  return ids.filter((id) => id.split('-').some((part) => parts.includes(part)));
};

const MOST_SUGGESTED = 5;

/** Asks whether one of a few was meant. */
export const didYouMean = (candidates: readonly string[]): string => {
  const shown = candidates.slice(0, MOST_SUGGESTED);
  if (shown.length === 0) return '';
  return `; did you mean ${shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`}?`;
};

/** Asks which of some ids was meant, or says which there are. */
export const meantAmong = (word: string, ids: readonly string[]): string =>
  didYouMean(likeIds(word, ids)) || `; there ${ids.length === 1 ? 'is' : 'are'} ${ids.join(', ')}`;

/** Ids have neither folders nor endings. */
const LIKE_A_FILE = /[/\\]|\.(?:ya?ml|json)$/i;

const missing = async (
  operand: string,
  outside: Outside,
  cases: readonly Case[],
): Promise<string> => {
  const [folder, name] = folderAndName(operand);
  const beside = nearest(name, await outside.namesIn(folder === '' ? '.' : folder));
  const ids = cases.map(({ id }) => id);
  const alike = LIKE_A_FILE.test(operand) ? [] : likeIds(operand, ids);
  const meant = beside === undefined ? alike : [`${folder}${beside}`];
  return `${operand}: there is no such file${cases.length > 0 ? ' or library case' : ''}${didYouMean(meant)}`;
};

const found = (inputs: readonly Input[]): Gathered => ({ inputs, complaints: [] });
const lacking = (complaint: string): Gathered => ({ inputs: [], complaints: [complaint] });

const fromFile = async (path: string, outside: Outside): Promise<Gathered> => {
  const bytes = await outside.read(path);
  return E.isRight(bytes)
    ? found([{ name: path, bytes: bytes.right }])
    : lacking(`${path} ${bytes.left}`);
};

const fromOperand = async (
  operand: string,
  outside: Outside,
  accepts: Accepts,
): Promise<Gathered> => {
  if (operand === STANDARD_INPUT)
    return found([{ name: 'standard input', bytes: await outside.input() }]);
  if (await outside.exists(operand)) return fromFile(operand, outside);
  if (isPattern(operand)) {
    const paths = await outside.matching(operand);
    if (paths.length === 0) return lacking(`${operand}: no file matches this pattern`);
    return joined(await Promise.all(paths.map((path) => fromFile(path, outside))));
  }
  const library = await libraryCases();
  const one = library.find(({ id }) => id === operand);
  if (one === undefined)
    return lacking(await missing(operand, outside, accepts.cases ? library : []));
  return accepts.cases ? found([{ name: one.id, case: one }]) : lacking(`${operand}: ${NO_LINES}`);
};

const joined = (all: readonly Gathered[]): Gathered => ({
  inputs: all.flatMap(({ inputs }) => inputs),
  complaints: all.flatMap(({ complaints }) => complaints),
});

/** Finds the documents that stand on a command line, in its order. */
export const gather = async (
  operands: readonly string[],
  outside: Outside,
  accepts: Accepts,
): Promise<Gathered> => {
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    return lacking('standard input (-) can stand for one document only');
  const all: Gathered[] = [];
  for (const operand of operands) all.push(await fromOperand(operand, outside, accepts));
  return joined(all);
};

/** The files that a command line names, for watching; standard input and cases do not change. */
export const filesOf = async (
  operands: readonly string[],
  outside: Outside,
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const operand of operands)
    if (operand !== STANDARD_INPUT && (await outside.exists(operand))) files.push(operand);
    else if (isPattern(operand)) files.push(...(await outside.matching(operand)));
  return files;
};
