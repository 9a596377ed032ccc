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

/** Reads documents or cases of the library, or says what is wrong with them; `instead` says what was not done then. */
export const readDrafts = async (
  { operands, settings, outside }: Pick<Call, 'operands' | 'settings' | 'outside'>,
  instead: string,
): Promise<E.Either<readonly string[], Drafts>> => {
  const own = await readRubric(settings.rubric, outside);
  if (E.isLeft(own)) return own;
  const { MIAMI_2025 } = await import('../index.ts');
  const read = await readAll(operands, outside, { cases: true }, own.right);
  const problems = unreadLines(read, instead);
  return problems.length > 0
    ? E.left(problems)
    : E.right({ documents: read.documents, rubric: own.right ?? MIAMI_2025 });
};

/** Takes the only document there may be, or says that one is asked about at a time. */
export const onlyDraft = (
  { documents }: Drafts,
  command: string,
): E.Either<readonly string[], Document> => {
  const [only, ...others] = documents;
  return only === undefined || others.length > 0
    ? E.left([`${command}: one document is asked about at a time`])
    : E.right(only);
};
