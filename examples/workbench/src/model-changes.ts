/**
 * Raising a fact of a guarantee that is written in the words of its kind.
 *
 * What stands in such a text are the parameters of a model, and the fact is what the model makes of them. A parameter
 * that raises the fact is found by trying: each word of each parameter is put in, the document is read again, and the
 * fact is looked up. Often no parameter raises it, because the model fixes the fact.
 */
import {
  type Agreement,
  type Path,
  parseAgreement,
  type Repair,
  STANDARD_MODELS,
  scoreAgreement,
} from 'casus-foederis';
import { writtenPath } from 'casus-foederis/text';
import { type Fact, factsOf } from './change.ts';
import { valueIn } from './schema.ts';

/** A parameter that raises a fact. */
export interface Way {
  /** Where the parameter stands in the document. */
  readonly path: Path;
  readonly from: string;
  readonly to: string;
  /** How far the overall score rises, summed over both ends: the parameter may set more than the fact. */
  readonly gain: number;
}

/** What was found for a step: a parameter that makes it, that none does, or that not all were tried. */
export type Found = Way | 'none' | 'untried';

/** A document with another word at a path. */
const withWord = (value: unknown, path: Path, word: string): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return word;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? withWord(item, rest, word) : item));
  return { ...(value as object), [step]: withWord(valueIn(value, [step]), rest, word) };
};

const ends = (agreement: Agreement): number => {
  const { low, high } = scoreAgreement(agreement).overall.range;
  return low + high;
};

/** Every document that is another word of a parameter away, with what it makes of the agreement. */
function* oneWordAway(
  document: unknown,
  facts: readonly Fact[],
): Generator<{ readonly fact: Fact; readonly word: string; readonly agreement: Agreement }> {
  for (const fact of facts)
    for (const word of fact.rungs) {
      if (word === fact.value) continue;
      const read = parseAgreement(withWord(document, fact.path, word), { models: STANDARD_MODELS });
      if (read._tag === 'Right') yield { fact, word, agreement: read.right };
    }
}

/**
 * How many characters are read at most, over all the words that are tried: the document is read anew for each. No case of
 * the library needs half of it, and a document of half a million characters is still tried some forty times.
 */
const MOST_READ = 20_000_000;

/** The facts whose words can all be tried before too much is read, in the order given, and the others. */
const affordable = (
  facts: readonly Fact[],
  size: number,
  mostRead: number,
): { readonly tried: readonly Fact[]; readonly untried: readonly Fact[] } => {
  let read = 0;
  const end = facts.findIndex(({ rungs }) => {
    read += rungs.length * size;
    return read > mostRead;
  });
  return end < 0
    ? { tried: facts, untried: [] }
    : { tried: facts.slice(0, end), untried: facts.slice(end) };
};

const entryOf = (path: Path): string => path.slice(0, 2).join('.');

/**
 * Finds a parameter that makes a repair, for each of some repairs: the one that raises the score most, or `none`.
 * Parameters are tried until too much has been read; a repair is `untried` if one that might make it is left.
 */
export const waysIn = (
  agreement: Agreement,
  document: unknown,
  repairs: readonly Repair[],
  mostRead: number = MOST_READ,
): readonly Found[] => {
  const before = ends(agreement);
  const written = writtenPath(agreement, document);
  const entries = [...new Set(repairs.map(({ path }) => entryOf(written(path))))];
  const parameters = factsOf(document).filter(({ path }) => path[2] === 'parameters');
  const { tried, untried } = affordable(
    entries.flatMap((entry) => parameters.filter(({ path }) => entryOf(path) === entry)),
    JSON.stringify(document).length,
    mostRead,
  );
  const ways = new Map<Repair, Way>();
  for (const { fact, word, agreement: after } of oneWordAway(document, tried)) {
    const made = repairs.filter(({ path, to }) => valueIn(after, path) === to);
    if (made.length === 0) continue;
    const way = { path: fact.path, from: fact.value, to: word, gain: ends(after) - before };
    for (const repair of made)
      if (way.gain > (ways.get(repair)?.gain ?? -Infinity)) ways.set(repair, way);
  }
  const left = new Set(untried.map(({ path }) => entryOf(path)));
  return repairs.map(
    (repair) => ways.get(repair) ?? (left.has(entryOf(written(repair.path))) ? 'untried' : 'none'),
  );
};

/** The name of the model in whose words a repair's guarantee is written; absent if the guarantee is written out in full. */
export const modelOf = ({ guarantees }: Agreement, { path }: Repair): string | undefined => {
  const [list, place] = path;
  const origin =
    list === 'guarantees' && typeof place === 'number' ? guarantees[place]?.origin : undefined;
  return STANDARD_MODELS.find(({ id }) => id === origin?.model)?.title;
};
