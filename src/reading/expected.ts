/**
 * What was expected, said of each refusal of a schema in the library's own terms.
 *
 * Where a value may have several forms, every form is named: as far as zod says, by the first thing that it asks for.
 */
import type * as z from 'zod';
import { type Path, showPath } from '../issue/issue.ts';
import { ticked } from '../issue/show.ts';
import { ID_PATTERN } from '../model/id-pattern.ts';
import { type Field, fieldOf } from '../shape/shape.ts';
import { DATE_PATTERN } from '../time/calendar-date.ts';
import { DURATION_PATTERN } from '../time/duration.ts';

/** A problem that zod found. */
export type Refusal = z.core.$ZodIssue;
/** Why a value is not one form of several. */
export type Form = readonly Refusal[];
/** Why a value is none of several forms. */
export type Union = Refusal & { readonly code: 'invalid_union' };

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Where a problem stands. */
export const pathOf = (refusal: Refusal): Path =>
  refusal.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** What zod says of a union that says nothing of itself. */
const NOTHING_SAID = 'Invalid input';

const DURATION = 'an ISO 8601 duration such as `PT72H` or `P15D`';

/** The three patterns of the format, in words. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  [String(DURATION_PATTERN), DURATION],
  [String(DATE_PATTERN), 'a date such as `2025-12-19`, `2025-12` or `2025`'],
  [String(ID_PATTERN), 'a lower-case slug such as `ua` or `mnf-u`'],
]);

/** What can stand in place of words, known by one of them: of a value of another type, zod reports the type alone. */
const BESIDE_WORDS = [
  { word: 'responders', type: 'object', expected: 'an object with `verifier`' },
  { word: 'unknown', type: 'string', expected: DURATION },
] as const;

const formatOf = ({ format, pattern = '' }: Refusal & { code: 'invalid_format' }): string =>
  FORMATS.get(pattern) ??
  (format === 'regex' ? `a text that matches ${ticked(pattern)}` : `the format ${format}`);

const anyWord = (words: readonly unknown[]): string =>
  words.length === 1 ? ticked(words[0]) : `one of ${words.map(ticked).join(', ')}`;

/** The words among which a value, or a field of it, is not. */
export const wordsOf = (form: Form): readonly unknown[] =>
  form.flatMap((refusal) => (refusal.code === 'invalid_value' ? refusal.values : []));

/** What a schema says of the place at a path; nothing of one that it does not know. */
export const fieldAt = (schema: z.core.$ZodType, path: Path): Field | undefined =>
  path.reduce<Field | undefined>((field, step) => {
    if (typeof step === 'number') return field?.shape.items;
    return field?.shape.fields.get(step) ?? field?.shape.values;
  }, fieldOf(schema));

/** The words that a duration could have been instead: zod no longer mentions them once it has seen a text. */
export const wordsBeside = (
  refusal: Refusal,
  schema: z.core.$ZodType,
  path: Path,
): readonly string[] =>
  refusal.code === 'invalid_format' && formatOf(refusal) === DURATION
    ? [...(fieldAt(schema, path)?.shape.words ?? [])]
    : [];

const isWord = (form: Form): boolean =>
  form.some(({ code, path }) => code === 'invalid_value' && path.length === 0);

/** The fields of an object that a form knows. */
const knownFields = (value: unknown, form: Form): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const foreign = new Set(
    form.flatMap((one) => (one.code === 'unrecognized_keys' ? one.keys : [])),
  );
  return Object.keys(value).filter((field) => !foreign.has(field));
};

/** Names one form of several by the first thing that it asks for, as far as zod reports it. */
const nameOf = (form: Form, value: unknown, words: readonly unknown[]): string => {
  const [first] = form;
  if (first === undefined) return NOTHING_SAID;
  const known = first.code === 'unrecognized_keys' ? knownFields(value, form) : [];
  if (known.length > 0) return `only ${known.map(ticked).join(', ')}`;
  if (first.path.length > 0) return `${ticked(showPath(pathOf(first)))} as ${expectedOf(first)}`;
  const type = first.code === 'invalid_type' ? first.expected : undefined;
  const beside = BESIDE_WORDS.find((one) => one.type === type && words.includes(one.word));
  return beside?.expected ?? expectedOf(first, value);
};

/** Names of forms and all words, the words last unless there is but one. */
export const inForms = (others: readonly string[], words: readonly unknown[]): string => {
  const inWords = words.length === 0 ? [] : [anyWord(words)];
  const names = words.length === 1 ? [...inWords, ...others] : [...others, ...inWords];
  const areShort = names.every((name) => !/,| or /.test(name));
  return [...new Set(names)].join(areShort ? ' or ' : ', or ');
};

/** Every form that a value could have: in the words of the schema, or form by form, all words together. */
export const expectedOfForms = ({ message, errors }: Union, value: unknown): string => {
  if (message !== NOTHING_SAID) return message;
  const words = errors.filter(isWord).flatMap(wordsOf);
  const others = errors.filter((form) => !isWord(form)).map((form) => nameOf(form, value, words));
  return inForms(others, words);
};

const amount = (count: number | bigint, origin: string): string => {
  const things = { array: 'item', string: 'character', rule: 'part' }[origin];
  return things === undefined ? `${count}` : `${count} ${things}${Number(count) === 1 ? '' : 's'}`;
};

export const expectedOf = (refusal: Refusal, value?: unknown): string => {
  switch (refusal.code) {
    case 'invalid_type':
      return NAMES[refusal.expected] ?? `a value of type ${refusal.expected}`;
    case 'invalid_value':
      return anyWord(refusal.values);
    case 'invalid_union':
      return expectedOfForms(refusal, value);
    case 'unrecognized_keys':
      return 'only known fields';
    case 'too_big':
      return `${refusal.inclusive === false ? 'less than' : 'at most'} ${amount(refusal.maximum, refusal.origin)}`;
    case 'too_small':
      return `${refusal.inclusive === false ? 'more than' : 'at least'} ${amount(refusal.minimum, refusal.origin)}`;
    case 'invalid_format':
      return formatOf(refusal);
    default:
      return refusal.message;
  }
};
