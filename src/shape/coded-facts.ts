/**
 * The coded facts of an agreement: what drafts are compared by, read off the schema.
 *
 * Every field is a coded fact unless its schema says otherwise; titles, places, notes and cites do. A field that makes
 * sense only together with another one (a threshold and its measures) is shown with it. An object is compared field by
 * field and a list item by item, by what identifies each item.
 */
import { AgreementSchema } from '../model/agreement.ts';
import { type Field, fieldOf } from './shape.ts';

/** What a noun is made of: fields that are facts, the first of several naming them all, and parts. */
export interface Noun {
  readonly facts: readonly (readonly [first: string, ...others: string[]])[];
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly lists: ReadonlyMap<string, ListOf>;
  /** Fields that are records, each entry a fact. */
  readonly records: readonly string[];
  /** The facts that no score reads, by their first fields. */
  readonly unscored: ReadonlySet<string>;
}

/** What a list holds, and which field identifies an item. */
export interface ListOf {
  readonly noun: Noun;
  readonly by: string;
  /** Whether an item that only one draft has is there in any blend, as it says nothing by itself. */
  readonly isBackground: boolean;
}

/** A noun as a document has it. */
export type Item = Readonly<Record<string, unknown>>;

/** Whether a value of some shape is always an object with fields of its own: it may not be a word, a list or a name. */
const isNoun = ({ shape }: Field): boolean =>
  shape.fields.size > 0 && shape.words.size === 0 && shape.items === undefined && !shape.isRule;

/** Reads off a schema which of its fields are coded facts; the one that identifies items is none. */
export const nounOf = ({ shape }: Field, tellsApart?: string): Noun => {
  const facts = new Map<string, [string, ...string[]]>();
  const nouns = new Map<string, Noun>();
  const lists = new Map<string, ListOf>();
  const records: string[] = [];
  const unscored = new Set<string>();
  const told: (readonly [name: string, beside: string])[] = [];
  for (const [name, field] of shape.fields) {
    const { fact, by = 'id', background = false, scored = true } = field.meaning;
    const { items, values } = field.shape;
    if (fact === false || name === tellsApart) continue;
    if (!scored) unscored.add(name);
    if (fact !== undefined && fact !== 'whole') told.push([name, fact]);
    else if (fact === undefined && isNoun(field)) nouns.set(name, nounOf(field));
    else if (fact === undefined && items !== undefined && isNoun(items))
      lists.set(name, { noun: nounOf(items, by), by, isBackground: background });
    else if (fact === undefined && values !== undefined && field.shape.fields.size === 0)
      records.push(name);
    else facts.set(name, [name]);
  }
  for (const [name, beside] of told) facts.get(beside)?.push(name);
  return { facts: [...facts.values()], nouns, lists, records, unscored };
};

/** What an agreement is made of. */
export const AGREEMENT_NOUN: Noun = nounOf(fieldOf(AgreementSchema));
