/**
 * A document in a YAML or JSON file, with every problem at its line and column.
 *
 * Whatever is wrong is reported in the form that editors and terminals make a link of: `file:line:column: what is wrong`.
 */
import * as E from 'fp-ts/Either';
import { type Issues, issueText } from '../../src/issue/issue.ts';
import { readText as readPlaced } from '../../src/reading/text/read-text.ts';

/** Reads the text of a file by any reader of values: what it made of the value, or all problems in their order. */
export const readText = <T>(
  file: string,
  text: string,
  read: (value: unknown) => E.Either<Issues, T>,
): E.Either<readonly string[], T> => {
  const outcome = readPlaced(text, read);
  if (E.isRight(outcome)) return E.right(outcome.right.value);
  return E.left(
    outcome.left.map((issue) => {
      const { line = 1, column = 1 } = issue.position ?? {};
      return `${file}:${line}:${column}: ${issueText(issue)}`;
    }),
  );
};
