/**
 * The house rules of `src/` as one function from a tree of texts to a list of complaints.
 *
 * It takes texts, not a folder, so that the tests can show it small trees that break each rule.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/** Source texts by path inside `src/`: `time/span.ts`. */
export type Tree = ReadonlyMap<string, string>;

/** A part may import from its own folder and from lower floors; never from a neighbour on its floor. */
export const FLOORS: Readonly<Record<string, number>> = {
  'issue': 0,
  'zod-arbitrary': 1,
  'time': 1,
  'decision': 1,
  'model': 2,
  'shape': 3,
  'modelling': 3,
  'reading': 4,
  'guarantees': 4,
  'score': 5,
  'analysis': 6,
  'compare': 6,
  'adversary': 7,
  'indicators': 7,
  'findings': 8,
  'weaknesses': 8,
  'explain': 9,
  'report': 10,
  'standard': 11,
  'testing': 12,
  'cases': 12,
  'index.ts': 12,
  'decisions.ts': 12,
  'modelling.ts': 12,
  'time.ts': 12,
  'text.ts': 12,
  'report.ts': 12,
  'adversary.ts': 12,
  'workers': 12,
  'workers.ts': 13,
  'cli': 14,
};

/** Which part may import which package; `*` is every part. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'fp-ts': ['*'],
  'zod': ['model', 'shape', 'reading', 'modelling', 'guarantees', 'testing', 'zod-arbitrary'],
  'fast-check': ['testing', 'zod-arbitrary'],
  'yaml': ['reading'],
  'preact': ['report'],
  'preact-render-to-string': ['report'],
  'commander': ['cli'],
  'tinyglobby': ['cli'],
};

/** Rooms that read files and talk to the operating system. */
const ON_NODE = ['cli', 'workers'];

const SUPPRESSION =
  /@ts-(?:ignore|nocheck|expect-error)|(?:biome|eslint|oxlint|tslint)[-:](?:ignore|disable)/;

const partOf = (path: string): string => path.split('/')[0] ?? path;

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** Lists everything in the tree that breaks a rule, one sentence each. */
export const complaints = (tree: Tree): string[] => {
  const found: string[] = [];
  for (const [path, text] of tree) {
    if (!Object.hasOwn(FLOORS, partOf(path))) found.push(`${path} belongs to no floor`);
    for (const specifier of importsOf(text)) {
      const complaint = specifier.startsWith('.')
        ? complainOfFile(tree, path, specifier)
        : complainOfPackage(path, specifier);
      if (complaint !== undefined) found.push(complaint);
    }
    found.push(...complainOfText(path, text));
  }
  return [...found, ...complainOfCycles(tree)];
};

const complainOfFile = (tree: Tree, path: string, specifier: string): string | undefined => {
  const target = resolve(path, specifier);
  if (!tree.has(target)) return `${path} imports ${specifier}, which is no file of src`;
  const [from, to] = [partOf(path), partOf(target)];
  if (from === to) return undefined;
  const [upper, lower] = [FLOORS[from] ?? -1, FLOORS[to] ?? Number.POSITIVE_INFINITY];
  if (lower < upper) return undefined;
  return `${path} imports ${target}: ${lower === upper ? 'a neighbour' : 'a higher floor'}`;
};

const complainOfPackage = (path: string, specifier: string): string | undefined => {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (specifier.startsWith('node:') || builtinModules.includes(name))
    return ON_NODE.includes(partOf(path))
      ? undefined
      : `${path} imports ${specifier}: a Node built-in`;
  const allowed = PACKAGES[name] ?? [];
  if (allowed.includes('*') || allowed.includes(partOf(path))) return undefined;
  return `${path} imports ${specifier}: a package not for this part`;
};

const complainOfText = (path: string, text: string): string[] => {
  const found: string[] = [];
  if (SUPPRESSION.test(text)) found.push(`${path} silences a checker`);
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const isDefault =
      ts.isExportAssignment(statement) ||
      modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ||
      exportedNames(statement).includes('default');
    if (isDefault) found.push(`${path} has a default export`);
    if (ts.isExportDeclaration(statement) && !exportsByName(statement))
      found.push(`${path} exports everything of another file`);
  }
  return found;
};

const exportsByName = ({ exportClause }: ts.ExportDeclaration): boolean =>
  exportClause !== undefined && ts.isNamedExports(exportClause);

const exportedNames = (statement: ts.Statement): string[] =>
  ts.isExportDeclaration(statement) &&
  statement.exportClause !== undefined &&
  ts.isNamedExports(statement.exportClause)
    ? statement.exportClause.elements.map(({ name }) => name.text)
    : [];

/** Depth first; a path met again while still open closes a cycle. */
const complainOfCycles = (tree: Tree): string[] => {
  const found: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): void => {
    if (open.includes(path)) {
      found.push(`imports go round: ${[...open.slice(open.indexOf(path)), path].join(' → ')}`);
      return;
    }
    const text = tree.get(path);
    if (text === undefined || done.has(path)) return;
    open.push(path);
    for (const specifier of importsOf(text))
      if (specifier.startsWith('.')) visit(resolve(path, specifier));
    open.pop();
    done.add(path);
  };
  for (const path of tree.keys()) visit(path);
  return found;
};

const resolve = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier);
