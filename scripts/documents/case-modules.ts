/**
 * Modules of the cases, made from their documents.
 *
 * A case is a document that anyone can read and check; a program imports it. So each document gets a module that holds it
 * as JSON and names the guarantee models it is written with, and no others: an app that imports one case ships neither the
 * other cases nor models that it has no use for. Nothing is evaluated where a case is not used.
 */
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import type { Issue, Issues } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { readText } from './read-text.ts';

/** A document of a case: the value as it is written, and what is read from it. */
export interface CaseFile {
  readonly id: string;
  readonly value: unknown;
  readonly agreement: Agreement;
}

/** The document is named as its file: the name of the file is how the case is found. */
const idIssues = (id: string, agreement: Agreement): readonly Issue[] =>
  agreement.id === id
    ? []
    : [
        {
          code: 'not-a-choice',
          path: ['id'],
          found: `\`${agreement.id}\``,
          expected: `\`${id}\`, as the file`,
        },
      ];

/** Reads the document of a case from its text; problems come with file, line and column. */
export const readCase = (
  file: string,
  id: string,
  text: string,
): E.Either<readonly string[], CaseFile> =>
  readText(
    file,
    text,
    (value): E.Either<Issues, CaseFile> =>
      E.flatMap((agreement: Agreement): E.Either<Issues, CaseFile> => {
        const issues = [...idIssues(id, agreement)];
        return isNonEmpty(issues) ? E.left(issues) : E.right({ id, value, agreement });
      })(parseAgreement(value, { models: STANDARD_MODELS })),
  );

/** The exported name of a case or a model: `dayton1995` of `dayton-1995`. */
export const nameOf = (id: string): string =>
  id.replace(/-(.)/g, (_, next: string) => next.toUpperCase());

/** A text of TypeScript in single quotes, as JSON has double ones without end. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, (mark) => `\\${mark}`)}'`;

/** The models that a document is written with, each once. */
const modelsOf = ({ guarantees }: Agreement): readonly string[] =>
  [...new Set(guarantees.flatMap(({ origin }) => origin?.model ?? []))].sort();

const caseModule = ({ id, value, agreement }: CaseFile): string => {
  const models = modelsOf(agreement);
  return [
    `// Written by \`npm run generate\` from ${id}.yaml.`,
    ...models.map((model) => `import { ${nameOf(model)} } from '../../guarantees/${model}.ts';`),
    "import type { Case } from '../case.ts';",
    '',
    `/** ${agreement.title.replaceAll('*/', '* /')}. */`,
    `export const ${nameOf(id)}: Case = {`,
    `  id: '${id}',`,
    `  models: [${models.map(nameOf).join(', ')}],`,
    `  document: /* @__PURE__ */ JSON.parse(${quoted(JSON.stringify(value))}),`,
    '};',
    '',
  ].join('\n');
};

const byDate = (one: CaseFile, other: CaseFile): number => {
  const [a, b] = [one, other].map(({ id, agreement }) => `${agreement.date} ${id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

const indexModule = (cases: readonly CaseFile[]): string => {
  const ordered = [...cases].sort(byDate);
  return [
    '// Written by `npm run generate` from the documents of the cases.',
    "import type { Case } from '../case.ts';",
    ...ordered.map(({ id }) => `import { ${nameOf(id)} } from './${id}.ts';`),
    '',
    `export { ${ordered.map(({ id }) => nameOf(id)).join(', ')} };`,
    '',
    '/** All cases, by date. */',
    `export const CASES: readonly Case[] = [${ordered.map(({ id }) => nameOf(id)).join(', ')}];`,
    '',
  ].join('\n');
};

/** The texts of all modules, by file name: one for each case, and their index. */
export const caseModules = (cases: readonly CaseFile[]): ReadonlyMap<string, string> =>
  new Map([
    ...cases.map((one): [string, string] => [`${one.id}.ts`, caseModule(one)]),
    ['index.ts', indexModule(cases)],
  ]);
