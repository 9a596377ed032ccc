/**
 * Changes of a text that leave all else in it as it is, comments and layout included.
 *
 * A fact is found in the document as it was read, and only the characters of its value are replaced. What can be changed is what
 * stands in the text: of a guarantee in the words of its kind these are the parameters of its model.
 */
import { type Path, type Scorecard, showRange } from 'casus-foederis';
import { isScalar, parseDocument } from 'yaml';
import { formsUnder, rungsOf, type SchemaNode, wholeForms } from './schema.ts';

/** A fact on a ladder, as it stands in the text. */
export interface Fact {
  readonly path: Path;
  readonly value: string;
  /** What may stand there, worst to best, and what stands for what is open. */
  readonly rungs: readonly string[];
}

/** Characters to be replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Lists the facts on ladders that a document holds, in its order. */
export const factsOf = (document: unknown): readonly Fact[] => {
  const facts: Fact[] = [];
  const visit = (value: unknown, path: Path, forms: readonly SchemaNode[]): void => {
    const enter = (step: string | number, part: unknown) =>
      visit(part, [...path, step], formsUnder(forms, step, part));
    if (Array.isArray(value)) for (const [index, item] of value.entries()) enter(index, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) enter(name, item);
    else if (typeof value === 'string') {
      const rungs = rungsOf(forms);
      if (rungs !== undefined) facts.push({ path, value, rungs });
    }
  };
  visit(document, [], wholeForms(document));
  return facts;
};

/** The change that puts another word in the place of a fact; none where no word stands there. */
export const wordChange = (text: string, path: Path, word: string): Change | undefined => {
  const node = parseDocument(text, { logLevel: 'silent' }).getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [from, to] = node.range;
  const isJson = text.trimStart().startsWith('{');
  return { from, to, insert: isJson ? JSON.stringify(word) : word };
};

/** Says which scores differ between two scorecards, and how. */
export const scoresMoved = (before: Scorecard, after: Scorecard): string => {
  const heads = ({ indicators, overall }: Scorecard) => [...Object.values(indicators), overall];
  const now = heads(after);
  const moved = heads(before).flatMap(({ label, range }, index) => {
    const then = showRange(range);
    const next = now[index];
    if (next === undefined || showRange(next.range) === then) return [];
    return [`${label} ${then} → ${showRange(next.range)}`];
  });
  return moved.length === 0
    ? 'Every score stays the same to two decimals.'
    : `${moved.join('; ')}.`;
};
