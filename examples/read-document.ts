/**
 * Reading a document from a YAML or JSON file, with every problem at its line and column.
 */
import { readFileSync } from 'node:fs';
import { type Agreement, issueText } from 'casus-foederis';
import { readAgreement } from 'casus-foederis/text';
import * as E from 'fp-ts/Either';

/** Problems as lines `file:line:column: what is wrong`, or the agreement. */
export const readDocument = (file: string): E.Either<readonly string[], Agreement> => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return E.left([`${file}: cannot be read; is the path right?`]);
  }
  const read = readAgreement(bytes);
  if (E.isRight(read)) return E.right(read.right.agreement);
  return E.left(
    read.left.map((issue) => {
      const { line = 1, column = 1 } = issue.position ?? {};
      return `${file}:${line}:${column}: ${issueText(issue)}`;
    }),
  );
};

/** Reads a document, or prints its problems and ends the program. */
export const readOrExit = (file: string): Agreement => {
  const read = readDocument(file);
  if (E.isRight(read)) return read.right;
  console.error(read.left.join('\n'));
  const { length } = read.left;
  console.error(`\n${length} ${length === 1 ? 'problem' : 'problems'}; nothing was scored.`);
  process.exit(1);
};
