/**
 * A document read from text: what a reader of values makes of it, or all problems, each at its place.
 *
 * A slip of the syntax is the only problem that is reported of a text, since whatever follows from it is no problem of
 * its own. The text is held to a limit before anything reads it.
 */
import * as E from 'fp-ts/Either';
import type { Issue, Issues, Path } from '../../issue/issue.ts';
import { firstIssues } from '../limits.ts';
import { cutOffs } from './cut-off.ts';
import { decoded, MOST_YAML, tooLong } from './decode.ts';
import { readJson } from './json.ts';
import { locator, type Slip } from './passage.ts';
import type { PlacedIssue } from './placed-issue.ts';
import { placed } from './placing.ts';
import { type Position, type Positions, positionsIn } from './position.ts';
import { readYaml } from './yaml.ts';

/** The forms in which a document can be written. */
export type TextFormat = 'yaml' | 'json';

/** What a reader made of a text, and where in the text things stand. */
export interface ReadText<T> {
  readonly value: T;
  /** The document as it is written, as plain values. */
  readonly document: unknown;
  /** Where the place of a path stands in the text; nothing for a path of which not even the first step is there. */
  readonly locate: (path: Path) => Position | undefined;
  /** What is odd about the text and does not stop it from being read: texts of YAML that a comment cuts off. */
  readonly warnings: readonly PlacedIssue[];
}

/**
 * JSON begins with a bracket and then a quotation mark of some sort or another bracket; without one it may be YAML on one
 * line. Comments with slashes are a slip that only writers of JSON make.
 */
const formatOf = (text: string): TextFormat =>
  /^\s*(?:\/[/*]|\{\s*(?:["'“”}/]|$)|\[\s*(?:["'“”\]{[/\d]|$))/.test(text) ? 'json' : 'yaml';

const placedSlip = ({ issue, at, mend }: Slip, positions: Positions): PlacedIssue => ({
  ...issue,
  position: positions(at.start, at.end),
  ...(mend === undefined
    ? {}
    : {
        fix: {
          title: mend.title,
          position: positions(mend.at.start, mend.at.end),
          text: mend.text,
        },
      }),
});

/** In the order of the text, and no more than can be listed. */
const inOrder = (issues: readonly PlacedIssue[]): readonly PlacedIssue[] =>
  firstIssues([...issues].sort((a, b) => (a.position?.offset ?? 0) - (b.position?.offset ?? 0)));

/** What stands where fields belong, in words. */
const OTHER: Readonly<Record<string, string>> = {
  number: 'a number',
  boolean: 'a truth value',
  string: 'a single text',
};

const noFields = (value: unknown): Issue => {
  const found = Array.isArray(value) ? 'a list' : (OTHER[typeof value] ?? 'null');
  return {
    code: 'wrong-type',
    path: [],
    found,
    expected: 'a document of fields, each as `name: value`',
  };
};

const EMPTY: Issue = {
  code: 'missing',
  path: [],
  found: 'a text that holds nothing, or comments alone',
  expected: 'a document',
};

/** Whether an issue stands at the place of a slip or within. */
const echoes = (slips: readonly Slip[]): ((issue: Issue) => boolean) => {
  const places = slips.map(({ issue }) => issue.path).filter(({ length }) => length > 0);
  return ({ path }) => places.some((place) => place.every((step, index) => path[index] === step));
};

/**
 * Reads YAML or JSON text by any reader of values, such as `parseRubric`.
 *
 * The left side carries every problem with its place in the text, in the order of the text. YAML of more than 500,000
 * characters and JSON of more than 5,000,000 is refused unread. Never throws.
 *
 * @example
 * readText('name: valley', parseRubric)._tag; // => 'Left'
 */
export const readText = <T>(
  input: string | Uint8Array,
  read: (value: unknown) => E.Either<Issues, T>,
  format?: TextFormat,
): E.Either<readonly PlacedIssue[], ReadText<T>> => {
  const opened = decoded(input);
  if (E.isLeft(opened)) return E.left([opened.left]);
  const text = opened.right;
  const isJson = (format ?? formatOf(text)) === 'json';
  if (!isJson && text.length > MOST_YAML)
    return E.left([tooLong(text.length, MOST_YAML, 'characters of YAML')]);
  const positions = positionsIn(text);
  const { passage, slips } = (isJson ? readJson : readYaml)(text, positions);
  const ofText = slips.map((slip) => placedSlip(slip, positions));
  if (passage === undefined)
    return E.left(slips.length > 0 ? inOrder(ofText) : [{ ...EMPTY, position: positions(0, 0) }]);
  if (passage.fields === undefined) {
    const locate = locator(text, passage, positions);
    return E.left([{ ...noFields(passage.value), position: locate([]) ?? positions(0, 0) }]);
  }
  if (slips.some(({ issue }) => issue.code === 'too-large')) return E.left(inOrder(ofText));
  const result = read(passage.value);
  if (E.isRight(result) && slips.length === 0)
    return E.right({
      value: result.right,
      document: passage.value,
      locate: locator(text, passage, positions),
      warnings: inOrder(cutOffs(text, passage, read).map((slip) => placedSlip(slip, positions))),
    });
  const isEcho = echoes(slips);
  const issues = E.isRight(result) ? [] : result.left.filter((issue) => !isEcho(issue));
  const place = placed({ text, passage, positions, isJson });
  return E.left(inOrder([...ofText, ...issues.map(place)]));
};
