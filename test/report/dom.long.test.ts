/**
 * The report runs anywhere, as the rest of the library does. The types of its components bring the DOM along, so that the
 * compiler alone lets `document` pass; here everything that it takes from the DOM is found.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const REPORT = join(import.meta.dirname, '../../src/report');

const FILES = readdirSync(REPORT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(REPORT, name));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
};

const isDom = ({ fileName }: ts.SourceFile): boolean =>
  /[/\\]lib\.dom[^/\\]*\.d\.ts$/.test(fileName);

/** Names in some files that stand for a value of the DOM, each with its file. */
const domIn = (files: readonly string[], more: Readonly<Record<string, string>> = {}): string[] => {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => name in more || fileExists(name);
  host.readFile = (name) => more[name] ?? readFile(name);
  const program = ts.createProgram([...files, ...Object.keys(more)], OPTIONS, host);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isIdentifier(node)) {
      const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
      if (declared !== undefined && isDom(declared.getSourceFile()))
        found.push(`${file}: ${node.text}`);
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const source of program.getSourceFiles())
    if (files.includes(source.fileName) || source.fileName in more)
      visit(source, source.fileName.slice(REPORT.length + 1));
  return found;
};

describe('the report', () => {
  it('takes nothing from the DOM', () => {
    expect(FILES.length).toBeGreaterThan(30);
    const strange = join(REPORT, 'strange.ts');
    const found = domIn(FILES, {
      [strange]: "export const title = document.title + fetch.name + 'x'.length;",
    });
    // The last ones show that the search finds what is there.
    expect(found).toEqual(['strange.ts: document', 'strange.ts: title', 'strange.ts: fetch']);
  });
});
