/**
 * The modules of the cases on disk: `src/cases/modules`, which git does not keep.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as E from 'fp-ts/Either';
import { ROOT } from '../docs/files.ts';
import { type CaseFile, caseModules, readCase } from './case-modules.ts';

const CASES = join(ROOT, 'src', 'cases');
const MODULES = join(CASES, 'modules');
const SUFFIX = '.yaml';

/** Reads every case; the left side has all problems of all documents. */
const readCases = (): E.Either<readonly string[], readonly CaseFile[]> => {
  const read = readdirSync(CASES)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => {
      const path = join(CASES, name);
      return readCase(relative(ROOT, path), basename(name, SUFFIX), readFileSync(path, 'utf8'));
    });
  const problems = read.flatMap((one) => (E.isLeft(one) ? one.left : []));
  return problems.length > 0
    ? E.left(problems)
    : E.right(read.flatMap((one) => (E.isRight(one) ? [one.right] : [])));
};

/** Writes a file where it would change, so that whoever watches files sees only what is new. */
const writeIfChanged = (path: string, text: string): void => {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
};

/** Writes the modules of all cases, and removes those of cases that are gone; throws the problems of documents. */
export const writeCaseModules = (): void => {
  const cases = readCases();
  if (E.isLeft(cases)) throw new Error(cases.left.join('\n'));
  const modules = caseModules(cases.right);
  mkdirSync(MODULES, { recursive: true });
  for (const [name, text] of modules) writeIfChanged(join(MODULES, name), text);
  for (const name of readdirSync(MODULES)) if (!modules.has(name)) rmSync(join(MODULES, name));
};
