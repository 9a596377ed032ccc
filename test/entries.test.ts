/**
 * What an application can import: how much of it, from where, and with examples that it could run.
 */
import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { whole } from '../scripts/docs/api.ts';
import { ENTRIES } from '../scripts/docs/entries.ts';
import { read } from '../scripts/docs/files.ts';
import {
  examplesOf,
  type PublicName,
  programOf,
  publicNames,
  usedIn,
} from '../scripts/docs/source.ts';
import { unlistedTypes } from './docs/named-types.ts';
import * as samples from './docs/samples.ts';

let program: ts.Program;
let names: readonly PublicName[];
beforeAll(() => {
  program = programOf(new Map());
  names = publicNames(program);
}, 120_000);

/** Names that stand in several entries. */
const repeated = (all: readonly PublicName[]): readonly (readonly PublicName[])[] =>
  [...new Set(all.map(({ name }) => name))]
    .map((name) => all.filter((one) => one.name === name))
    .filter(({ length }) => length > 1);

describe('the names', () => {
  it('of the first entry are no more than a reader can keep in view', () => {
    const first = names.filter(({ entry }) => entry === 'casus-foederis');
    expect(first.length).toBeLessThanOrEqual(110);
    expect(first.filter(({ isValue }) => isValue).length).toBeLessThanOrEqual(70);
  });

  it('of values stand in one entry only, and those of types mean the same everywhere', () => {
    const values = repeated(names.filter(({ isValue }) => isValue));
    expect(values.flat().map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
    const unlike = repeated(names).filter(
      (all) => new Set(all.map(({ symbol }) => symbol)).size > 1,
    );
    expect(unlike.flat().map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
  });
});

/** Types that signatures mention and an application has no use for: workings of the compiler, or texts by another name. */
const INNER: ReadonlySet<string> = new Set([
  // What the compiler works out from an agreement, a finding or a schema as it is written.
  ...['Frozen', 'Written', 'Definition', 'Messages', 'RuleType'],
  // A text: the place of a fact, a breach kind of ours, a kind of response, what an id declares.
  ...['Place', 'StandardBreach', 'Response', 'Declared'],
  // An agreement opened for findings; a finding meets it in `find` only, where its type is known.
  'CaseFile',
]);

describe('the types', () => {
  it('that signatures are written with are public, or no business of an application', () => {
    const unlisted = [...unlistedTypes(program, names)].filter(([type]) => !INNER.has(type));
    expect(unlisted).toEqual([]);
  });

  it('that are missing are found, with who needs them', () => {
    const few = names.filter(({ name }) => name !== 'Scorecard');
    expect(unlistedTypes(program, few).get('Scorecard')).toContain('scoreAgreement');
    const unneeded = [...INNER].filter((type) => !unlistedTypes(program, names).has(type));
    expect(unneeded).toEqual([]);
  });
});

describe('the entries', () => {
  it('are those of the manifest, each for import and for require, with types for both', () => {
    const built = ENTRIES.map(({ name, file }) => [
      name.replace('casus-foederis', '.'),
      {
        import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
        require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
      },
    ]);
    const files = [
      ['./agreement.schema.json', './docs/agreement.schema.json'],
      ['./scorecard.schema.json', './docs/scorecard.schema.json'],
      ['./package.json', './package.json'],
    ];
    expect(JSON.parse(read('package.json')).exports).toEqual(
      Object.fromEntries([...built, ...files]),
    );
  });

  it('lead the type checker to their sources', () => {
    const text = read('test/tsconfig.json').replace(/^\s*\/\/.*$/gm, '');
    expect(JSON.parse(text).compilerOptions.paths).toEqual({
      ...Object.fromEntries(ENTRIES.map(({ name, source }) => [name, [`../${source}`]])),
      'casus-foederis/agreement.schema.json': ['../docs/agreement.schema.json'],
    });
  });

  it('are bundled under their names', () => {
    const config = read('tsup.config.ts');
    for (const { file, source } of ENTRIES) expect(config).toContain(`${file}: '${source}',`);
  });
});

/** What plain Node can import from an ES module, as far as the examples ask for it. */
const IMPORTABLE = new Set([...ENTRIES.map(({ name }) => name), 'zod', 'fast-check', 'vitest']);

const specifiersIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bfrom '([^']+)'/g)].map(([, specifier = '']) => specifier);

describe('examples', () => {
  const examples = () =>
    names.flatMap((one) =>
      (one.symbol.declarations ?? [])
        .flatMap((node: ts.Declaration) => examplesOf(node))
        .map((code) => ({ ...one, code })),
    );

  it('of public names import what plain Node finds', () => {
    const strange = examples().flatMap(({ name, code }) =>
      specifiersIn(code)
        .filter((specifier) => !IMPORTABLE.has(specifier))
        .map((specifier) => `${name}: ${specifier}`),
    );
    expect(strange).toEqual([]);
    expect(specifiersIn("import * as E from 'fp-ts/Either';")).toEqual(['fp-ts/Either']);
  });

  it('of public names use nothing that an application cannot have', () => {
    const allowed = new Set([...Object.keys(samples), ...names.map(({ name }) => name)]);
    const strange = examples().flatMap(({ name, code }) =>
      [...usedIn(code)]
        .filter((used) => !allowed.has(used) && !(used in globalThis))
        .map((used) => `${name}: ${used}`),
    );
    expect(strange).toEqual([]);
  });

  it('are shown with the imports that they need', () => {
    expect(whole("canBlock(allOf('us'), ['us']); // => true", names)).toBe(
      "import { allOf, canBlock } from 'casus-foederis/decisions';\n\ncanBlock(allOf('us'), ['us']); // => true",
    );
    expect(whole('({ canBlock: 1 }).canBlock; // => 1', names)).not.toContain('import');
  });

  it.each(['README.md', 'docs/new-guarantee-model.md', 'docs/moving-to-0.3.md'])(
    'in %s import nothing of fp-ts',
    (path) => {
      expect(read(path)).not.toMatch(/from 'fp-ts/);
    },
  );
});
