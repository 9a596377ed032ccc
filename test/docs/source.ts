/**
 * What is said of the source: whether docstrings read as they should, and whether examples compile.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { ENTRIES } from '../../scripts/docs/entries.ts';
import { ROOT } from '../../scripts/docs/files.ts';
import {
  declaredIn,
  type Example,
  exportsOf,
  type PublicName,
  programOf,
  type SourceExample,
} from '../../scripts/docs/source.ts';

/** The lists of names that an application imports from. */
const LISTS = ENTRIES.map(({ source }) => join(ROOT, source));
export const INDEX = join(ROOT, 'src', 'index.ts');
export const SAMPLES = join(import.meta.dirname, 'samples.ts');

/** Says what is wrong with a docstring: missing, or not opening with one line in the present tense. */
export const docstringComplaint = ({
  name,
  docstring,
}: Pick<PublicName, 'name' | 'docstring'>): string | undefined => {
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
  file === undefined ? [SAMPLES] : [file, ...LISTS, SAMPLES];

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
  const program = programOf(texts, [SAMPLES]);
  return [...paths].flatMap(([path, { name }]) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
};
