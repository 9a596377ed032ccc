/**
 * Raising a fact of a guarantee that is written in the words of its kind.
 *
 * What stands in such a text are the parameters of a model, and the fact is what the model makes of them. A parameter
 * that raises the fact is found by trying: each word of each parameter is put in, the document is read again, and the
 * fact is looked up. Often there is none, because the model fixes the fact.
 */
import {
  type Agreement,
  parseAgreement,
  type Repair,
  STANDARD_MODELS,
  scoreAgreement,
} from 'casus-foederis';
import { type Fact, factsOf, valueIn } from './change.ts';

type Path = readonly (string | number)[];

/** A parameter that raises a fact. */
export interface Way {
  /** Where the parameter stands in the document. */
  readonly path: Path;
  readonly from: string;
  readonly to: string;
  /** How far the overall score rises, summed over both ends: the parameter may set more than the fact. */
  readonly gain: number;
}

/** The path of a fact in the document as it is written: a ladder is one entry of it and several guarantees. */
export const writtenPath = (agreement: Agreement, document: unknown, path: Path): Path => {
  const [list, place, ...rest] = path;
  if (list !== 'guarantees' || typeof place !== 'number') return path;
  const guarantee = agreement.guarantees[place];
  const id = guarantee?.origin?.id ?? guarantee?.id;
  const entries = valueIn(document, ['guarantees']);
  const index = Array.isArray(entries)
    ? entries.findIndex((_, at) => valueIn(entries, [at, 'id']) === id)
    : -1;
  return index < 0 ? path : [list, index, ...rest];
};

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

/** Words above the one that stands, lowest first, the wanted one before all. */
const wordsFor = ({ value, rungs }: Fact, wanted: string): readonly string[] => {
  const others = rungs.filter((rung) => rung !== value && rung !== wanted);
  return rungs.includes(wanted) ? [wanted, ...others] : others;
};

const wayThrough = (
  fact: Fact,
  document: unknown,
  { path, to }: Repair,
  before: number,
): Way | undefined => {
  for (const word of wordsFor(fact, to)) {
    const read = parseAgreement(withWord(document, fact.path, word), { models: STANDARD_MODELS });
    if (read._tag === 'Right' && valueIn(read.right, path) === to)
      return { path: fact.path, from: fact.value, to: word, gain: ends(read.right) - before };
  }
  return undefined;
};

/** Finds a parameter that makes a repair, for each of some repairs; the one that raises the score most, or none. */
export const waysIn = (
  agreement: Agreement,
  document: unknown,
  repairs: readonly Repair[],
): readonly (Way | undefined)[] => {
  const facts = factsOf(document);
  const before = ends(agreement);
  return repairs.map((repair) => {
    const [list, index] = writtenPath(agreement, document, repair.path);
    return facts
      .filter(({ path: [a, b, c] }) => a === list && b === index && c === 'parameters')
      .flatMap((fact) => wayThrough(fact, document, repair, before) ?? [])
      .reduce<Way | undefined>(
        (best, way) => (best !== undefined && best.gain >= way.gain ? best : way),
        undefined,
      );
  });
};

/** The name of the model that a repair's guarantee is written in; nothing where it is written out. */
export const modelOf = ({ guarantees }: Agreement, { path }: Repair): string | undefined => {
  const [list, place] = path;
  const origin =
    list === 'guarantees' && typeof place === 'number' ? guarantees[place]?.origin : undefined;
  return STANDARD_MODELS.find(({ id }) => id === origin?.model)?.title;
};
