/**
 * Documents of a command line as agreements, all of them or none: for questions that are asked of drafts and not of lines.
 */
import * as E from 'fp-ts/Either';
import type { Rubric } from '../index.ts';
import type { Call } from './command.ts';
import { type Document, readAll, unreadLines } from './read.ts';
import { readRubric } from './rubric.ts';

/** The drafts, and the rubric by which they are judged. */
export interface Drafts {
  readonly documents: readonly Document[];
  readonly rubric: Rubric;
}

type Asking = Pick<Call, 'operands' | 'settings' | 'outside'>;

/**
 * Reads documents or cases of the library, or says what is wrong with them; `instead` says what was not done then. A rubric
 * that is read already is not read again: it may have come through a pipe.
 */
export const readDrafts = async (
  { operands, settings, outside }: Asking,
  instead: string,
  rubric?: Rubric,
): Promise<E.Either<readonly string[], Drafts>> => {
  const own = rubric === undefined ? await readRubric(settings.rubric, outside) : E.right(rubric);
  if (E.isLeft(own)) return own;
  const { MIAMI_2025 } = await import('../index.ts');
  const read = await readAll(operands, outside, { cases: true }, own.right);
  const problems = unreadLines(read, instead);
  return problems.length > 0
    ? E.left(problems)
    : E.right({ documents: read.documents, rubric: own.right ?? MIAMI_2025 });
};

/** A draft under the name of its document, and the rubric by which it is judged. */
export interface Draft extends Pick<Document, 'name' | 'agreement'> {
  readonly rubric: Rubric;
}

/** Reads the only document there may be; a command that is given several refuses. */
export const onlyDraft = async (
  call: Asking,
  { instead, refusal }: { readonly instead: string; readonly refusal: string },
  rubric?: Rubric,
): Promise<E.Either<readonly string[], Draft>> => {
  const drafts = await readDrafts(call, instead, rubric);
  if (E.isLeft(drafts)) return drafts;
  const [only, ...others] = drafts.right.documents;
  return only === undefined || others.length > 0
    ? E.left([refusal])
    : E.right({ name: only.name, agreement: only.agreement, rubric: drafts.right.rubric });
};
