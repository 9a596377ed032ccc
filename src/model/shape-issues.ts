/**
 * What the schemas refuse, said in the library's own terms.
 *
 * Where a value fits none of several forms, the problems of the form it came closest to are told, as "fits nothing" is
 * no help. Where it is missing, or of no such kind, every form is named.
 */
import type * as z from 'zod';
import { type Issue, type Path, showPath } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { GuaranteeSchema } from './guarantees.ts';
import { MarkerSchema } from './terms.ts';

type Refusal = z.core.$ZodIssue;
/** Why a value is not one form of several. */
type Form = readonly Refusal[];
type Union = Refusal & { readonly code: 'invalid_union' };

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** Shows an id or a word of the format, with at most 60 of its characters. */
export const ticked = (word: unknown): string => `\`${shortened(String(word))}\``;

/**
 * Shows a value in at most 60 characters.
 *
 * @example
 * show(['ua', 'ru']); // => '["ua","ru"]'
 */
export const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'symbol')
    return String(value);
  if (typeof value === 'function') return 'a function';
  try {
    return shortened(JSON.stringify(value));
  } catch {
    return 'a value that is not JSON';
  }
};

/** Reads what stands at a path, without ever failing. */
export const valueAt = (input: unknown, path: Path): unknown => {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
};

const pathOf = (refusal: Refusal): Path =>
  refusal.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const suggest = (found: unknown, known: readonly string[]): { readonly suggestion?: string } => {
  const near = typeof found === 'string' ? nearest(found, known) : undefined;
  return near === undefined ? {} : { suggestion: `did you mean ${ticked(near)}?` };
};

/** How well a value fits one form of several: the depth of its shallowest problem, a foreign field counting as none. */
const closeness = (form: Form): number =>
  Math.min(...form.map(({ code, path }) => (code === 'unrecognized_keys' ? -1 : path.length)));

/** Whether the words that tell one form from another are those of the form: 1, else 0. */
const fitsByName = (form: Form): number =>
  form.some(({ code }) => code === 'invalid_value') ? 0 : 1;

/** Whether a value is nothing of the kind that was asked for, rather than one with something amiss. */
const isOfOtherKind = (refusal: Refusal): boolean => {
  if (refusal.path.length > 0) return false;
  if (refusal.code === 'invalid_union') return closest(refusal.errors) === undefined;
  return ['invalid_type', 'invalid_value', 'invalid_format'].includes(refusal.code);
};

/** The problems of the one form that a value comes closest to, where there is such a form. */
const closest = (forms: readonly Form[]): Form | undefined => {
  const [first, second] = forms
    .filter((form) => form.length > 0 && !form.some(isOfOtherKind))
    .map((form) => ({ form, depth: closeness(form), named: fitsByName(form) }))
    .sort((a, b) => b.depth - a.depth || b.named - a.named);
  if (first === undefined) return undefined;
  const isClosest =
    second === undefined || first.depth > second.depth || first.named > second.named;
  return isClosest ? first.form : undefined;
};

/** What zod says of a union that says nothing of itself. */
const NOTHING_SAID = 'Invalid input';

const DURATION = 'an ISO 8601 duration such as `PT72H` or `P15D`';

/** The three patterns of the format, known by a piece of each. */
const FORMATS = [
  { marks: 'T\\d', expected: DURATION },
  { marks: '\\d{4}', expected: 'a date such as `2025-12-19`, `2025-12` or `2025`' },
  { marks: '[a-z0-9]', expected: 'a lower-case slug such as `ua` or `mnf-u`' },
] as const;

/** What can stand in place of words, known by one of them: of a value of another type, zod tells the type alone. */
const BESIDE_WORDS = [
  { word: 'responders', type: 'object', expected: 'an object with `verifier`' },
  { word: 'unknown', type: 'string', expected: DURATION },
] as const;

const formatOf = ({ format, pattern }: Refusal & { code: 'invalid_format' }): string =>
  FORMATS.find(({ marks }) => pattern?.includes(marks))?.expected ?? `the format ${format}`;

const anyWord = (words: readonly unknown[]): string =>
  words.length === 1 ? ticked(words[0]) : `one of ${words.map(ticked).join(', ')}`;

/** The words among which a value, or a field of it, is not. */
const wordsOf = (form: Form): readonly unknown[] =>
  form.flatMap((refusal) => (refusal.code === 'invalid_value' ? refusal.values : []));

/** The words that can stand in place of a duration, by its field: the two markers, save where it is said otherwise. */
const wordsBesideDuration = (field: unknown): readonly string[] => {
  const { term, exitNotice } = GuaranteeSchema.shape;
  if (field === 'term') return term.options[0].options;
  if (field === 'exitNotice') return exitNotice.options[0].options;
  return field === 'atLeast' || field === 'window' ? [] : MarkerSchema.options;
};

/** The words that a text could have been instead: zod tells of them no more once it has seen a text. */
const wordsBeside = (refusal: Refusal, field: unknown): readonly string[] =>
  refusal.code === 'invalid_format' && formatOf(refusal) === DURATION
    ? wordsBesideDuration(field)
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

/** Names one form of several by the first thing that it asks for, as far as zod tells. */
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
const inForms = (others: readonly string[], words: readonly unknown[]): string => {
  const inWords = words.length === 0 ? [] : [anyWord(words)];
  const names = words.length === 1 ? [...inWords, ...others] : [...others, ...inWords];
  const areShort = names.every((name) => !/,| or /.test(name));
  return [...new Set(names)].join(areShort ? ' or ' : ', or ');
};

/** Every form that a value could have: in the words of the schema, or form by form, all words together. */
const expectedOfForms = ({ message, errors }: Union, value: unknown): string => {
  if (message !== NOTHING_SAID) return message;
  const words = errors.filter(isWord).flatMap(wordsOf);
  const others = errors.filter((form) => !isWord(form)).map((form) => nameOf(form, value, words));
  return inForms(others, words);
};

const amount = (count: number | bigint, origin: string): string => {
  const things = { array: 'item', string: 'character' }[origin];
  return things === undefined ? `${count}` : `${count} ${things}${Number(count) === 1 ? '' : 's'}`;
};

const expectedOf = (refusal: Refusal, value?: unknown): string => {
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

/** The problems of a value that fits none of several forms. */
const issuesOfForms = (refusal: Union, input: unknown, path: Path): readonly Issue[] => {
  const value = valueAt(input, path);
  const form = value === undefined ? undefined : closest(refusal.errors);
  if (form !== undefined) return form.flatMap((inner) => issueOf(inner, input, path));
  const problem = { path, found: show(value), expected: expectedOfForms(refusal, value) };
  if (value === undefined) return [{ code: 'missing', ...problem }];
  const words = wordsOf(refusal.errors.flat()).map(String);
  return [{ code: 'not-a-choice', ...problem, ...suggest(value, words) }];
};

const issueOf = (refusal: Refusal, input: unknown, base: Path): readonly Issue[] => {
  const path = [...base, ...pathOf(refusal)];
  const value = valueAt(input, path);
  const found = show(value);
  switch (refusal.code) {
    case 'unrecognized_keys':
      return refusal.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        found: show(valueAt(value, [key])),
        expected: 'only the fields of the codebook',
      }));
    case 'invalid_union':
      return issuesOfForms(refusal, input, path);
    case 'invalid_value':
      return [
        {
          code: value === undefined ? 'missing' : 'not-a-choice',
          path,
          found,
          expected: expectedOf(refusal),
          ...suggest(value, refusal.values.map(String)),
        },
      ];
    case 'invalid_key':
    case 'invalid_element':
      return refusal.issues.flatMap((inner) =>
        issueOf({ ...inner, path: [] } as Refusal, input, path).map((issue) => ({
          ...issue,
          found: refusal.code === 'invalid_key' ? show(path.at(-1)) : issue.found,
        })),
      );
    case 'invalid_type':
      return [
        {
          code: value === undefined ? 'missing' : 'wrong-type',
          path,
          found,
          expected: expectedOf(refusal),
        },
      ];
    case 'too_big':
    case 'too_small':
      return [{ code: 'out-of-range', path, found, expected: expectedOf(refusal) }];
    default: {
      const words = wordsBeside(refusal, path.at(-1));
      const expected = inForms([expectedOf(refusal)], words);
      return [{ code: 'bad-format', path, found, expected, ...suggest(value, words) }];
    }
  }
};

/** A foreign field beside a missing one of nearly its name is a slip of the pen. */
const withMeantFields = (issues: readonly Issue[]): Issue[] => {
  const parentOf = ({ path }: Issue) => showPath(path.slice(0, -1));
  const missing = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.code !== 'missing') continue;
    const beside = missing.get(parentOf(issue)) ?? [];
    missing.set(parentOf(issue), beside);
    beside.push(String(issue.path.at(-1)));
  }
  return issues.map((issue) =>
    issue.code === 'unknown-field'
      ? { ...issue, ...suggest(issue.path.at(-1), missing.get(parentOf(issue)) ?? []) }
      : issue,
  );
};

/** Limits on length are checked of lists and texts even where the other was asked for; that is one mistake. */
const withoutEchoes = (issues: readonly Issue[]): Issue[] => {
  const wrong = new Set(
    issues.filter(({ code }) => code === 'wrong-type').map(({ path }) => showPath(path)),
  );
  return issues.filter(({ code, path }) => code !== 'out-of-range' || !wrong.has(showPath(path)));
};

/** Turns everything that a schema refused into issues, in document order as far as the schema tells it. */
export const shapeIssues = (refusals: readonly Refusal[], input: unknown): Issue[] =>
  withMeantFields(withoutEchoes(refusals.flatMap((refusal) => issueOf(refusal, input, []))));
