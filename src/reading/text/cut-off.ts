/**
 * Texts that a comment cuts off: to YAML, `title: Annex #3` is `Annex`, and the rest is lost in silence.
 *
 * Comments are written with a space after their sign; one that is not may have been meant as text. Whether it was shows
 * when the whole is read in its place: a title may hold a `#`, a number or an id may not.
 */
import * as E from 'fp-ts/Either';
import { type Issues, type Path, showPath } from '../../issue/issue.ts';
import { ticked } from '../../issue/show.ts';
import { MOST_ISSUES } from '../limits.ts';
import { asMeant } from '../slips/slip.ts';
import { writtenQuoted } from './mend-quotes.ts';
import type { Passage, Slip, Stretch } from './passage.ts';

/** A comment on the same line whose sign stands right before a word. */
const CLOSE_COMMENT = /[ \t]*(?<=[ \t])#[^\s#][^\r\n]*/y;

/** What stands behind a value as a comment and may belong to it, with the space before its sign. */
export const restOf = (text: string, { end, isPlain }: Passage): string | undefined => {
  if (isPlain !== true) return undefined;
  CLOSE_COMMENT.lastIndex = end;
  return CLOSE_COMMENT.exec(text)?.[0].trimEnd();
};

/** A text that ends where a comment begins. */
interface CutOff {
  readonly path: Path;
  /** From the start of the text to the end of the comment. */
  readonly at: Stretch;
  readonly comment: Stretch;
  /** The text and its comment as one. */
  readonly whole: string;
}

/** Every text that a comment may cut off, each once, whatever repeats it. */
const cutOffsIn = (text: string, top: Passage): readonly CutOff[] => {
  const found: CutOff[] = [];
  const seen = new Set<Passage>();
  const visit = (passage: Passage, path: Path): void => {
    if (seen.has(passage) || found.length >= MOST_ISSUES) return;
    seen.add(passage);
    for (const [name, entry] of passage.fields ?? []) visit(entry.passage, [...path, name]);
    for (const [index, item] of (passage.items ?? []).entries()) visit(item, [...path, index]);
    const { start, end, value } = passage;
    const rest = typeof value === 'string' ? restOf(text, passage) : undefined;
    if (rest === undefined) return;
    const last = end + rest.length;
    const comment = { start: last - rest.trimStart().length, end: last };
    found.push({ path, at: { start, end: last }, comment, whole: `${value}${rest}` });
  };
  visit(top, []);
  return found;
};

const slipOf = ({ path, at, comment, whole }: CutOff): Slip => {
  const { text, title, write } = writtenQuoted(path.at(-1), whole);
  return {
    at: comment,
    issue: {
      code: 'cut-off',
      path,
      found: ticked(whole),
      expected: 'quotes round a text with `#` in it',
      suggestion: `what follows the sign is read as a comment: ${write}, or put a space behind the sign if it is one`,
    },
    mend: { at, title, text },
  };
};

/** Finds the texts of a document that lose their end to a comment, by reading them with it. */
export const cutOffs = (
  text: string,
  top: Passage,
  read: (value: unknown) => E.Either<Issues, unknown>,
): readonly Slip[] => {
  const found = cutOffsIn(text, top);
  if (found.length === 0) return [];
  const edits = found.map(({ path, whole }) => ({ path, replaced: whole }));
  const outcome = read(asMeant(top.value, edits));
  const wrong = new Set(E.isLeft(outcome) ? outcome.left.map(({ path }) => showPath(path)) : []);
  return found.filter(({ path }) => !wrong.has(showPath(path))).map(slipOf);
};
