/**
 * The rubric of `--rubric`, read from YAML or JSON; the standard one if none is given.
 */
import * as E from 'fp-ts/Either';
import type { Rubric } from '../index.ts';
import { problemDiagnostic } from '../report/diagnostics.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import type { Outside } from './outside.ts';

/** Reads the rubric, or says what is wrong with it. */
export const readRubric = async (
  path: string | undefined,
  outside: Outside,
): Promise<E.Either<readonly string[], Rubric | undefined>> => {
  if (path === undefined) return E.right(undefined);
  const bytes = await outside.read(path);
  if (E.isLeft(bytes)) return E.left([`${path} ${bytes.left}`]);
  const { parseRubric } = await import('../index.ts');
  const { readText } = await import('../text.ts');
  const read = readText(bytes.right, parseRubric);
  return E.isRight(read)
    ? E.right(read.right.value)
    : E.left(read.left.map((issue) => diagnosticLine(path, problemDiagnostic(issue))));
};
