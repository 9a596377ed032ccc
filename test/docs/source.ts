/**
 * The source as the compiler sees it: docstrings of public names, examples in docstrings, and whether examples compile.
 */
import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { declaredIn, type Example } from './examples.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
const SRC = join(ROOT, 'src');
export const INDEX = join(SRC, 'index.ts');
/** What an application imports from. */
const ENTRIES = [INDEX, join(SRC, 'testing', 'index.ts'), join(SRC, 'cases', 'index.ts')];
export const SAMPLES = join(import.meta.dirname, 'samples.ts');

/** Every source file, in order of name. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(SRC, path))
    .sort();

/** An example of a docstring, and the file whose names it may use. */
export interface SourceExample extends Example {
  readonly file: string;
}

const nameOf = (node: ts.Node): string => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join();
  return (node as ts.DeclarationStatement).name?.getText() ?? '';
};

/** The texts of the `@example` tags of a statement. */
const examplesOf = (node: ts.Node): readonly string[] =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');

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

const declarationOf = (statement: ts.VariableStatement): ts.Node =>
  statement.declarationList.declarations[0] as ts.Node;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  paths: { 'casus-foederis': [INDEX] },
};

/** Files already read, which programs share. */
const read = new Map<string, ts.SourceFile | undefined>();

/** A program over the whole source and some more texts, by path. */
export const programOf = (texts: ReadonlyMap<string, string>): ts.Program => {
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
  return ts.createProgram([...sourceFiles(), SAMPLES, ...texts.keys()], OPTIONS, host);
};

/** The names that a module exports, types included. */
const exportsOf = (program: ts.Program, file: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
};

/** A public name with the first lines of its docstring. */
export interface PublicName {
  readonly name: string;
  readonly docstring: string;
}

/** Lists the public names with their docstrings. */
export const publicNames = (program: ts.Program): readonly PublicName[] => {
  const checker = program.getTypeChecker();
  const symbols = ENTRIES.flatMap((entry) => exportsOf(program, entry));
  return symbols.map((symbol) => {
    const original =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return {
      name: symbol.name,
      docstring: ts.displayPartsToString(original.getDocumentationComment(checker)),
    };
  });
};

/** Says what is wrong with a docstring: missing, or not opening with one line in the present tense. */
export const docstringComplaint = ({ name, docstring }: PublicName): string | undefined => {
  const [line = ''] = docstring.split('\n');
  if (line === '') return `${name} has no docstring`;
  if (!/^[^a-z]/.test(line) || !/[.:;](?: |$)/.test(line))
    return `${name} does not open with a sentence on one line: "${line}"`;
  const [sentence = ''] = line.split(/[.:;](?: |$)/);
  if (/^(?:This|Return|Get|Will|Used|Function|Helper|TODO)\b|\bwill\b/.test(sentence))
    return `${name} does not open in the present tense: "${line}"`;
  return undefined;
};

/** Where names in scope come from: the module that the example stands in, the public names, the samples. */
const scopeModules = ({ file }: Partial<SourceExample>): readonly string[] =>
  file === undefined ? [SAMPLES] : [file, INDEX, SAMPLES];

/** Writes the imports that put names in scope for the compiler. */
const preludeOf = (program: ts.Program, example: Example & Partial<SourceExample>): string => {
  const taken = new Set(declaredIn(example.code));
  return scopeModules(example)
    .map((file) => {
      const names = exportsOf(program, file)
        .map(({ name }) => name)
        .filter((name) => !taken.has(name));
      for (const name of names) taken.add(name);
      return `import { ${names.join(', ')} } from ${JSON.stringify(file)};`;
    })
    .join(' ');
};

/** Compiles examples against the source; gives what the compiler says, one sentence each. */
export const compileComplaints = (
  examples: readonly (Example & Partial<SourceExample>)[],
  known: ts.Program,
): readonly string[] => {
  const paths = new Map(
    examples.map((example, i) => [join(import.meta.dirname, `example-${i}.ts`), example]),
  );
  const texts = new Map(
    [...paths].map(([path, example]) => [
      path,
      `${preludeOf(known, example)} export {};\n${example.code}`,
    ]),
  );
  const program = programOf(texts);
  return [...paths].flatMap(([path, { name }]) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
};
