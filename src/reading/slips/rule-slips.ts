/**
 * Decision rules as people write them before they have seen how the format does: in a sentence, as a list, by half.
 */
import type { Issue, Path } from '../../issue/issue.ts';
import { didYouMean, nearest } from '../../issue/nearest.ts';
import { show, ticked } from '../../issue/show.ts';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { isFields } from '../../shape/walk.ts';
import type { CertainSlip } from './slip.ts';

/** What people call the fields of a rule, beside what they are called. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ...['any', 'or', 'either', 'oneOf', 'some', 'anyone'].map((word) => [word, 'anyOf'] as const),
  ...['all', 'and', 'both', 'every', 'each'].map((word) => [word, 'allOf'] as const),
]);

const FIELDS = ['allOf', 'anyOf', 'atLeast', 'share', 'of', 'quota', 'votes', 'unless', 'rule'];

const A_RULE = 'a decision rule';

/** A rule in a sentence: `lake-group or cemark`. */
const inWords = (text: string, path: Path): CertainSlip | undefined => {
  const match = /\s+(or|and)\s+/i.exec(text);
  if (match === null) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const names = text
    .replace(/^(?:either|both)\s+/i, '')
    .split(new RegExp(`\\s*,\\s*(?:${word}\\s+)?|\\s+${word}\\s+`, 'i'));
  if (names.length < 2 || !names.every((name) => ID_PATTERN.test(name))) return undefined;
  const field = word === 'or' ? 'anyOf' : 'allOf';
  return {
    issue: {
      code: 'not-a-choice',
      path,
      found: show(text),
      expected: A_RULE,
      suggestion: `write \`{ ${field}: [${names.join(', ')}] }\``,
    },
    edits: [{ path, replaced: { [field]: names } }],
  };
};

/** A rule as a list, which does not say whether one suffices. */
const asList = (list: readonly unknown[], path: Path): CertainSlip => ({
  issue: {
    code: 'not-a-choice',
    path,
    found: show(list),
    expected: A_RULE,
    suggestion:
      'put the list in `{ allOf: … }` if every one must agree, in `{ anyOf: … }` if any one suffices',
  },
  edits: [{ path, wrapped: list.length === 0 ? 'decides' : 'allOf' }],
});

/** A rule with a field of another name. */
const misnamed = (
  value: Readonly<Record<string, unknown>>,
  path: Path,
): CertainSlip | undefined => {
  const free = FIELDS.filter((field) => !Object.hasOwn(value, field));
  for (const key of Object.keys(value)) {
    if (FIELDS.includes(key) || key === 'apartFrom') continue;
    const meant = CALLED.get(key) ?? nearest(key, free);
    if (meant === undefined || !free.includes(meant)) continue;
    return {
      issue: {
        code: 'unknown-field',
        path: [...path, key],
        found: show(value[key]),
        expected: `the fields of ${A_RULE}`,
        suggestion: didYouMean(meant),
      },
      edits: [{ path: [...path, key], renamed: meant }],
    };
  }
  return undefined;
};

/** What goes with what, where only half of it is written. */
const HALVES: readonly (readonly [written: string, missing: string, example: string])[] = [
  ['atLeast', 'of', '{ atLeast: 2, of: [a, b, c] }'],
  ['share', 'of', '{ share: 2/3, of: [a, b, c] }'],
  ['of', 'atLeast', '{ atLeast: 2, of: [a, b, c] }'],
  ['quota', 'votes', '{ quota: 5, votes: { a: 3, b: 2 } }'],
  ['votes', 'quota', '{ quota: 5, votes: { a: 3, b: 2 } }'],
  ['apartFrom', 'rule', '{ apartFrom: violator, rule: a }'],
];

const halved = (value: Readonly<Record<string, unknown>>, path: Path): CertainSlip | undefined => {
  const keys = Object.keys(value);
  if (keys.length !== 1) return undefined;
  const half = HALVES.find(([written]) => written === keys[0]);
  if (half === undefined) return undefined;
  const [written, missing, example] = half;
  const issue: Issue = {
    code: 'missing',
    path: [...path, missing],
    found: `${ticked(written)} alone`,
    expected: `\`${missing}\` beside it, as in \`${example}\``,
  };
  // What stands there is still looked at, where it can stand on its own.
  const list = value['of'];
  const rest = Array.isArray(list) && list.length > 0 ? { allOf: list } : 'unspecified';
  return { issue, edits: [{ path, replaced: rest }] };
};

/** What was meant by something that is no rule, where that is clear. */
export const ruleSlip = (value: unknown, path: Path): CertainSlip | undefined => {
  if (typeof value === 'string') return inWords(value, path);
  if (Array.isArray(value)) return asList(value, path);
  return isFields(value) ? (misnamed(value, path) ?? halved(value, path)) : undefined;
};
