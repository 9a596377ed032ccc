/**
 * Reading a document from a YAML or JSON file, with every problem at its line and column.
 */
import { readFileSync } from 'node:fs';
import {
  type Agreement,
  type Issues,
  issueText,
  type Path,
  parseAgreement,
  STANDARD_MODELS,
} from 'casus-foederis';
import * as E from 'fp-ts/Either';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

interface Position {
  readonly line: number;
  readonly col: number;
}

/** Where in the file something stands; a thing that is missing stands where its parent does. */
const positionOf = (document: Document.Parsed, lines: LineCounter, path: Path): Position => {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]);
  }
  return { line: 1, col: 1 };
};

/** Problems as lines `file:line:column: what is wrong`, or the agreement. */
export const readDocument = (file: string): E.Either<readonly string[], Agreement> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return E.left([`${file}: cannot be read; is the path right?`]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return E.left(
      document.errors.map(({ message, pos: [start] }) => {
        const { line, col } = lines.linePos(start);
        return `${file}:${line}:${col}: ${message}`;
      }),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (problem) {
    return E.left([`${file}:1:1: ${problem instanceof Error ? problem.message : String(problem)}`]);
  }
  return E.mapLeft((issues: Issues) =>
    issues
      .map((issue) => ({ text: issueText(issue), at: positionOf(document, lines, issue.path) }))
      .sort((a, b) => a.at.line - b.at.line || a.at.col - b.at.col)
      .map(({ text: problem, at: { line, col } }) => `${file}:${line}:${col}: ${problem}`),
  )(parseAgreement(value, { models: STANDARD_MODELS }));
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
