/**
 * Raising a fact of a guarantee that is written in the words of its kind.
 *
 * What stands in such a text are the parameters of a model, and the fact is what the model makes of them. A parameter
 * that raises the fact is found by trying: each word of each parameter is put in, the document is read again, and the
 * fact is looked up. Often there is none, because the model fixes the fact.
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

/** Finds a parameter that makes a repair, for each of some repairs; the one that raises the score most, or none. */
export const waysIn = (
  agreement: Agreement,
  document: unknown,
  repairs: readonly Repair[],
): readonly (Way | undefined)[] => {
  const before = ends(agreement);
  const written = writtenPath(agreement, document);
  const entries = new Set(repairs.map(({ path }) => written(path).slice(0, 2).join('.')));
  const parameters = factsOf(document).filter(
    ({ path }) => path[2] === 'parameters' && entries.has(path.slice(0, 2).join('.')),
  );
  const ways = new Map<Repair, Way>();
  for (const { fact, word, agreement: after } of oneWordAway(document, parameters)) {
    const made = repairs.filter(({ path, to }) => valueIn(after, path) === to);
    if (made.length === 0) continue;
    const way = { path: fact.path, from: fact.value, to: word, gain: ends(after) - before };
    for (const repair of made)
      if (way.gain > (ways.get(repair)?.gain ?? -Infinity)) ways.set(repair, way);
  }
  return repairs.map((repair) => ways.get(repair));
};

/** The name of the model that a repair's guarantee is written in; nothing where it is written out. */
export const modelOf = ({ guarantees }: Agreement, { path }: Repair): string | undefined => {
  const [list, place] = path;
  const origin =
    list === 'guarantees' && typeof place === 'number' ? guarantees[place]?.origin : undefined;
  return STANDARD_MODELS.find(({ id }) => id === origin?.model)?.title;
};
