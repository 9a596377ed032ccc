/**
 * What the schemas refuse, said in the library's own terms.
 *
 * Where a value fits none of several forms, the problems of the form it came closest to are told, as "fits nothing" is
 * no help.
 */
import type * as z from 'zod';
import { type Issue, type Path, showPath } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';

type Refusal = z.core.$ZodIssue;

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

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
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
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
  return near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` };
};

/** How well a value fits one form of several: the depth of its shallowest problem, a foreign field counting as none. */
const closeness = (refusals: readonly Refusal[]): number =>
  Math.min(...refusals.map(({ code, path }) => (code === 'unrecognized_keys' ? -1 : path.length)));

/** Whether the words that tell one form from another are those of the form: 1, else 0. */
const fitsByName = (refusals: readonly Refusal[]): number =>
  refusals.some(({ code }) => code === 'invalid_value') ? 0 : 1;

/** The problems of the one form that a value comes closest to, where there is such a form. */
const closest = (forms: readonly (readonly Refusal[])[]): readonly Refusal[] | undefined => {
  const ofOtherKind = ({ code, path }: Refusal) => code === 'invalid_type' && path.length === 0;
  const [first, second] = forms
    .filter((refusals) => refusals.length > 0 && !refusals.some(ofOtherKind))
    .map((refusals) => ({ refusals, depth: closeness(refusals), named: fitsByName(refusals) }))
    .sort((a, b) => b.depth - a.depth || b.named - a.named);
  if (first === undefined) return undefined;
  const isClosest =
    second === undefined || first.depth > second.depth || first.named > second.named;
  return isClosest ? first.refusals : undefined;
};

/** What zod says of a union that says nothing of itself. */
const NOTHING_SAID = 'Invalid input';

/** What a value that fits no form in particular could have been: in the words of the schema, or form by form. */
const expectedOfForms = (said: string, forms: readonly (readonly Refusal[])[]): string =>
  said === NOTHING_SAID
    ? [...new Set(forms.flatMap((refusals) => refusals.slice(0, 1).map(expectedOf)))].join(', or ')
    : said;

const expectedOf = (refusal: Refusal): string => {
  switch (refusal.code) {
    case 'invalid_type':
      return NAMES[refusal.expected] ?? `a value of type ${refusal.expected}`;
    case 'invalid_value':
      return refusal.values.length === 1
        ? `\`${String(refusal.values[0])}\``
        : `one of ${refusal.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'too_big':
      return `at most ${refusal.maximum}${refusal.origin === 'array' ? ' items' : refusal.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${refusal.minimum}${refusal.origin === 'array' ? ' items' : refusal.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return (
        FORMATS.find(({ marks }) => refusal.pattern?.includes(marks))?.expected ??
        `the format ${refusal.format}`
      );
    default:
      return refusal.message;
  }
};

/** The three patterns of the format, known by a piece of each. */
const FORMATS = [
  {
    marks: 'T\\d',
    expected: 'an ISO 8601 duration such as `PT72H` or `P15D`, `unspecified` or `unknown`',
  },
  { marks: '\\d{4}', expected: 'a date such as `2025-12-19`, `2025-12` or `2025`' },
  { marks: '[a-z0-9]', expected: 'a lower-case slug such as `ua` or `mnf-u`' },
] as const;

const issueOf = (refusal: Refusal, input: unknown, base: Path): Issue[] => {
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
    case 'invalid_union': {
      const form = closest(refusal.errors);
      if (form !== undefined) return form.flatMap((inner) => issueOf(inner, input, path));
      const expected = expectedOfForms(refusal.message, refusal.errors);
      const choices = refusal.errors.flatMap((errors) =>
        errors.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : [])),
      );
      if (value === undefined) return [{ code: 'missing', path, found, expected }];
      return [{ code: 'not-a-choice', path, found, expected, ...suggest(value, choices) }];
    }
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
    default:
      return [{ code: 'bad-format', path, found, expected: expectedOf(refusal) }];
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
