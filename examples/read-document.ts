/**
 * Reading a document from a YAML or JSON file, with every problem at its line and column.
 */
import { readFileSync } from 'node:fs';
import { type Agreement, parseAgreement, STANDARD_MODELS } from 'casus-foederis';
import * as E from 'fp-ts/Either';
import { readText } from '../scripts/documents/read-text.ts';

/** Problems as lines `file:line:column: what is wrong`, or the agreement. */
export const readDocument = (file: string): E.Either<readonly string[], Agreement> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return E.left([`${file}: cannot be read; is the path right?`]);
  }
  return readText(file, text, (value) => parseAgreement(value, { models: STANDARD_MODELS }));
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
