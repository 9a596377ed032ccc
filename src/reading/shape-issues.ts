/**
 * What the schemas refuse, said in the library's own terms.
 *
 * Where a value fits none of several forms, the problems of the form it came closest to are reported, as "fits nothing" is
 * no help. Where it is missing, or of no such kind, every form is named.
 */
import type * as z from 'zod';
import { type Issue, type Path, showPath } from '../issue/issue.ts';
import { didYouMean, nearest } from '../issue/nearest.ts';
import { show } from '../issue/show.ts';
import {
  expectedOf,
  expectedOfForms,
  type Form,
  fieldAt,
  inForms,
  pathOf,
  type Refusal,
  type Union,
  wordsBeside,
  wordsOf,
} from './expected.ts';
import { MOST_COUNTED, MOST_ISSUES } from './limits.ts';
import { timeWord } from './slips/time-words.ts';

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

const suggest = (found: unknown, known: readonly string[]): { readonly suggestion?: string } => {
  const meant =
    typeof found === 'string' ? (nearest(found, known) ?? timeWord(found, known)) : undefined;
  return meant === undefined ? {} : { suggestion: didYouMean(meant) };
};

/** How well a value fits one form of several: the depth of its shallowest problem, a foreign field counting as none. */
const closeness = (form: Form): number =>
  form.reduce(
    (depth, { code, path }) => Math.min(depth, code === 'unrecognized_keys' ? -1 : path.length),
    Number.POSITIVE_INFINITY,
  );

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

/** What is read, and the schema that it is read by. */
interface Whole {
  readonly input: unknown;
  readonly schema: z.core.$ZodType;
}

/** The problems of a value that fits none of several forms. */
const issuesOfForms = (refusal: Union, whole: Whole, path: Path): readonly Issue[] => {
  const value = valueAt(whole.input, path);
  const form = value === undefined ? undefined : closest(refusal.errors);
  if (form !== undefined) return form.flatMap((inner) => issueOf(inner, whole, path));
  const problem = { path, found: show(value), expected: expectedOfForms(refusal, value) };
  if (value === undefined) return [{ code: 'missing', ...problem }];
  const words = wordsOf(refusal.errors.flat()).map(String);
  return [{ code: 'not-a-choice', ...problem, ...suggest(value, words) }];
};

const issueOf = (refusal: Refusal, whole: Whole, base: Path): readonly Issue[] => {
  const path = [...base, ...pathOf(refusal)];
  const value = valueAt(whole.input, path);
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
      return issuesOfForms(refusal, whole, path);
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
        issueOf({ ...inner, path: [] } as Refusal, whole, path).map((issue) => ({
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
      const words = wordsBeside(refusal, whole.schema, path);
      const expected = inForms([expectedOf(refusal)], words);
      return [{ code: 'bad-format', path, found, expected, ...suggest(value, words) }];
    }
  }
};

/** A name of a field that was probably meant: nearly the same, or the beginning of it. */
const nearestField = (word: string, names: readonly string[]): string | undefined =>
  nearest(word, names) ??
  names.find((name) => word.length > 2 && (name.startsWith(word) || word.startsWith(`${name}s`)));

/** A foreign field of nearly the name of one that is not there is a slip of the pen; one that is missing comes first. */
const withMeantFields = (
  issues: readonly Issue[],
  input: unknown,
  schema: z.core.$ZodType,
): Issue[] => {
  const parentOf = ({ path }: Issue) => showPath(path.slice(0, -1));
  const missing = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.code !== 'missing') continue;
    const beside = missing.get(parentOf(issue)) ?? [];
    missing.set(parentOf(issue), beside);
    beside.push(String(issue.path.at(-1)));
  }
  let compared = 0;
  return issues.map((issue) => {
    // Problems beyond this number are not listed.
    if (issue.code !== 'unknown-field' || ++compared > MOST_ISSUES) return issue;
    const parent = issue.path.slice(0, -1);
    const word = String(issue.path.at(-1));
    const beside = valueAt(input, parent);
    const free = [...(fieldAt(schema, parent)?.shape.fields.keys() ?? [])].filter(
      (name) => typeof beside === 'object' && beside !== null && !Object.hasOwn(beside, name),
    );
    const meant =
      nearestField(word, missing.get(parentOf(issue)) ?? []) ?? nearestField(word, free);
    return meant === undefined ? issue : { ...issue, suggestion: didYouMean(meant) };
  });
};

/** Limits on length are checked of lists and texts even where the other was asked for; that is one mistake. */
const withoutEchoes = (issues: readonly Issue[]): Issue[] => {
  const wrong = new Set(
    issues.filter(({ code }) => code === 'wrong-type').map(({ path }) => showPath(path)),
  );
  return issues.filter(({ code, path }) => code !== 'out-of-range' || !wrong.has(showPath(path)));
};

/**
 * Turns what a schema refused of an input into issues, in document order as far as the schema knows it, until there are
 * more than anybody counts.
 */
export const shapeIssues = (
  refusals: readonly Refusal[],
  input: unknown,
  schema: z.core.$ZodType,
): Issue[] =>
  withMeantFields(
    withoutEchoes(
      refusals.slice(0, MOST_COUNTED).flatMap((refusal) => issueOf(refusal, { input, schema }, [])),
    ),
    input,
    schema,
  );
