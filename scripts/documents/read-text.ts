/**
 * A document in a YAML or JSON file, with every problem at its line and column.
 *
 * Whatever is wrong is told in the form that editors and terminals make a link of: `file:line:column: what is wrong`.
 */
import * as E from 'fp-ts/Either';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Issues, issueText, type Path } from '../../src/issue/issue.ts';

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

/** Reads the text of a file by any reader of values: what it made of the value, or all problems in their order. */
export const readText = <T>(
  file: string,
  text: string,
  read: (value: unknown) => E.Either<Issues, T>,
): E.Either<readonly string[], T> => {
  const told = ({ line, col }: Position, problem: string): string =>
    `${file}:${line}:${col}: ${problem}`;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return E.left(
      document.errors.map(({ message, pos: [at] }) => told(lines.linePos(at), message)),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    return E.left([told({ line: 1, col: 1 }, message)]);
  }
  return E.mapLeft((issues: Issues) =>
    issues
      .map((issue) => ({ text: issueText(issue), at: positionOf(document, lines, issue.path) }))
      .sort((a, b) => a.at.line - b.at.line || a.at.col - b.at.col)
      .map(({ text: problem, at }) => told(at, problem)),
  )(read(value));
};
