/**
 * A document read from text: what a reader of values makes of it, or all problems, each at its place.
 *
 * A slip of the syntax is the only problem that is reported of a text, since whatever follows from it is no problem of
 * its own. The text is held to a limit before anything reads it.
 */
import * as E from 'fp-ts/Either';
import type { Issue, Issues, Path } from '../../issue/issue.ts';
import { decoded } from './decode.ts';
import { readJson } from './json.ts';
import { locator, nameOf, type Passage, type Slip, type Stretch, stretchOf } from './passage.ts';
import type { PlacedIssue } from './placed-issue.ts';
import { type Position, type Positions, positionsIn } from './position.ts';
import { readYaml } from './yaml.ts';

/** The forms in which a document can be written. */
export type TextFormat = 'yaml' | 'json';

/** What a reader made of a text, and where in the text things stand. */
export interface ReadText<T> {
  readonly value: T;
  /** Where the place of a path stands in the text; nothing for a path of which not even the first step is there. */
  readonly locate: (path: Path) => Position | undefined;
}

/** JSON begins with a bracket and then a quote or another bracket; without the quote it may be YAML on one line. */
const formatOf = (text: string): TextFormat =>
  /^\s*(?:\{\s*(?:["'}/]|$)|\[\s*(?:["'\]{[/\d]|$))/.test(text) ? 'json' : 'yaml';

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

const placeOf = (text: string, passage: Passage, { code, path }: Issue): Stretch =>
  (code === 'unknown-field' ? nameOf(passage, path) : undefined) ?? stretchOf(text, passage, path);

const inOrder = (issues: readonly PlacedIssue[]): readonly PlacedIssue[] =>
  [...issues].sort((a, b) => (a.position?.offset ?? 0) - (b.position?.offset ?? 0));

/**
 * Reads YAML or JSON text by any reader of values, such as `parseRubric`.
 *
 * The left side carries every problem with its place in the text, in the order of the text. Text is at most two million
 * characters long; never throws.
 */
export const readText = <T>(
  input: string | Uint8Array,
  read: (value: unknown) => E.Either<Issues, T>,
  format?: TextFormat,
): E.Either<readonly PlacedIssue[], ReadText<T>> => {
  const opened = decoded(input);
  if (E.isLeft(opened)) return E.left([opened.left]);
  const text = opened.right;
  const positions = positionsIn(text);
  const byFormat = (format ?? formatOf(text)) === 'json' ? readJson : readYaml;
  const { passage, slips } = byFormat(text, positions);
  const ofText = slips.map((slip) => placedSlip(slip, positions));
  if (passage === undefined || slips.length > 0) return E.left(inOrder(ofText));
  const result = read(passage.value);
  if (E.isRight(result))
    return E.right({ value: result.right, locate: locator(text, passage, positions) });
  return E.left(
    inOrder(
      result.left.map((issue): PlacedIssue => {
        const { start, end } = placeOf(text, passage, issue);
        return { ...issue, position: positions(start, end) };
      }),
    ),
  );
};
