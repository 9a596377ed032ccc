/**
 * The source as the compiler sees it: programs over it, what a module exports, and the examples in its docstrings.
 */
import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { ENTRIES } from './entries.ts';
import { ROOT } from './files.ts';

const SRC = join(ROOT, 'src');

/** Every source file, in order of name. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(SRC, path))
    .sort();

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  paths: Object.fromEntries(ENTRIES.map(({ name, source }) => [name, [join(ROOT, source)]])),
};

/** Files already read, which programs share. */
const read = new Map<string, ts.SourceFile | undefined>();

/** A program over the whole source, some other files, and some more texts by path. */
export const programOf = (
  texts: ReadonlyMap<string, string>,
  others: readonly string[] = [],
): ts.Program => {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    if (!read.has(path)) read.set(path, getSourceFile.call(host, path, language));
    return read.get(path);
  };
  return ts.createProgram([...sourceFiles(), ...others, ...texts.keys()], OPTIONS, host);
};

/** The names that a module exports, types included. */
export const exportsOf = (program: ts.Program, file: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
};

/** Where an exported name is declared. */
export const originalOf = (program: ts.Program, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? program.getTypeChecker().getAliasedSymbol(symbol) : symbol;

/** A name that an application can import. */
export interface PublicName {
  readonly name: string;
  /** The entry that exports it. */
  readonly entry: string;
  readonly docstring: string;
  /** Whether it is there at run time. */
  readonly isValue: boolean;
  /** What the entry's name stands for. */
  readonly symbol: ts.Symbol;
}

/** Lists the public names, entry by entry in order of name. */
export const publicNames = (program: ts.Program): readonly PublicName[] =>
  ENTRIES.flatMap(({ name: entry, source }) =>
    exportsOf(program, join(ROOT, source))
      .map((exported) => {
        const symbol = originalOf(program, exported);
        return {
          name: exported.name,
          entry,
          docstring: ts.displayPartsToString(
            symbol.getDocumentationComment(program.getTypeChecker()),
          ),
          isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
          symbol,
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );

/** A piece of code that states its outcomes. */
export interface Example {
  /** Where it stands, for complaints: `time/duration.ts: parseDuration`. */
  readonly name: string;
  readonly code: string;
}

/** An example of a docstring, and the file whose names it may use. */
export interface SourceExample extends Example {
  readonly file: string;
}

const nameOf = (node: ts.Node): string => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join();
  return (node as ts.DeclarationStatement).name?.getText() ?? '';
};

/** The texts of the `@example` tags of a declaration. */
export const examplesOf = (node: ts.Node): readonly string[] =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');

const declarationOf = (statement: ts.VariableStatement): ts.Node =>
  statement.declarationList.declarations[0] as ts.Node;

/** Finds all examples in the docstrings of a file. */
export const examplesIn = (file: string, text: string): readonly SourceExample[] =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements.flatMap((statement) =>
    examplesOf(ts.isVariableStatement(statement) ? declarationOf(statement) : statement).map(
      (code) => ({
        name: `${relative(SRC, file).split(sep).join(posix.sep)}: ${nameOf(statement)}`,
        code,
        file,
      }),
    ),
  );

const parsed = (code: string) =>
  ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);

/** Names that a piece of code declares or imports at its top. */
export const declaredIn = (code: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (name: ts.Node): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else ts.forEachChild(name, (part) => (ts.isBindingElement(part) ? add(part.name) : undefined));
  };
  for (const statement of parsed(code).statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) add(name);
    else if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {};
      if (name !== undefined) add(name);
      if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings))
        add(namedBindings.name);
      if (namedBindings !== undefined && ts.isNamedImports(namedBindings))
        for (const one of namedBindings.elements) add(one.name);
    } else if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
      add(statement.name);
  }
  return names;
};

/** What an identifier is in its place: a name that is given here, the name of a field, or the use of a name. */
const roleOf = (node: ts.Identifier): 'given' | 'field' | 'use' => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node ? 'use' : 'field';
  if (ts.isBindingElement(parent) && parent.propertyName === node) return 'field';
  const isNameOfParent = 'name' in parent && parent.name === node;
  if (!isNameOfParent || ts.isShorthandPropertyAssignment(parent)) return 'use';
  const isField =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent);
  return isField ? 'field' : 'given';
};

/** Names that a piece of code uses and gives to nothing itself, neither at its top nor inside. */
export const usedIn = (code: string): ReadonlySet<string> => {
  const used = new Set<string>();
  const given = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const role = roleOf(node);
      if (role === 'use') used.add(node.text);
      if (role === 'given') given.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(code));
  for (const name of given) used.delete(name);
  return used;
};
