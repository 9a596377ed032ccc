/**
 * The package as others get it: packed, installed in a project of its own, and used from there.
 *
 * Everything else tests the source; only this tests what is published. It needs a build: `npm test` makes one first.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Format } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRIES } from '../../scripts/docs/entries.ts';
import { ROOT } from '../../scripts/docs/files.ts';
import { declaredIn } from '../../scripts/docs/source.ts';
import { instrumented } from '../docs/examples.ts';
import { blocksOf } from '../docs/pages.ts';
import * as samples from '../docs/samples.ts';
import { installPacked, type Project, runProgram } from './packed.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const COMPILERS = ['typescript', 'typescript-7', 'typescript-5'];

/** What can be imported, with its declarations and the list of what it promises to export. */
const PROMISES = ENTRIES.map(({ name, file }) => ({
  entry: name,
  declarations: `${file}.d.ts`,
  promised: file === 'index' ? 'exports.txt' : `exports-${file}.txt`,
}));

let scratch: string;
let packed: readonly string[];

let project: Project;

/** Runs a program in the scratch project; what it printed on failure is in the error. */
const run = (program: string, args: readonly string[]): Promise<string> =>
  runProgram(program, args, scratch);

beforeAll(async () => {
  project = await installPacked('fast-check');
  scratch = project.folder;
  packed = project.packed;
  cpSync(FIXTURES, scratch, { recursive: true });
}, 120_000);

afterAll(() => project.remove());

describe('the tarball', () => {
  it('holds the build, the docs, the template and its papers, nothing else', () => {
    const papers = [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/THIRD-PARTY-LICENCES.txt',
      'docs/agreement.schema.json',
      'docs/codebook.md',
      'docs/scorecard.schema.json',
      'examples/template.yaml',
      'package.json',
    ];
    expect(
      packed.filter((path) => !papers.includes(path) && !/^(?:dist|docs)\//.test(path)),
    ).toEqual([]);
    expect(packed).toEqual(expect.arrayContaining(papers));
  });

  it('names no place on the machine that built it', () => {
    const installed = join(scratch, 'node_modules', 'casus-foederis');
    const telling = packed.filter((path) =>
      readFileSync(join(installed, path), 'utf8').includes(ROOT),
    );
    expect(telling).toEqual([]);
  });
});

describe.each(PROMISES)('the exports of $entry', ({ entry, declarations, promised }) => {
  const runTimeNames = (loader: string) =>
    run('node', [
      '--input-type=module',
      '--eval',
      `${loader} console.log(Object.keys(library).join())`,
    ]);

  it('are the promised ones', async () => {
    const names = `${declaredNames(declarations).join('\n')}\n`;
    await expect(names).toMatchFileSnapshot(join(import.meta.dirname, promised));
  });

  it.each([
    ['import', `import * as library from '${entry}';`],
    [
      'require',
      `import { createRequire } from 'node:module'; const library = createRequire(process.cwd() + '/')('${entry}');`,
    ],
  ])('are there at run time by %s', async (_, loader) => {
    const names = (await runTimeNames(loader)).split(',').sort();
    expect(names).toEqual(declaredNames(declarations).filter((name) => !name.startsWith('type ')));
  });
});

describe('the exports', () => {
  it('offer the manifest and the schemas of documents and scorecards, and no inner file', async () => {
    const resolves = (path: string) =>
      run('node', ['--print', `require.resolve('casus-foederis/${path}')`]);
    await expect(resolves('package.json')).resolves.toContain('package.json');
    await expect(resolves('agreement.schema.json')).resolves.toContain('agreement.schema.json');
    await expect(resolves('scorecard.schema.json')).resolves.toContain('scorecard.schema.json');
    await expect(resolves('dist/index.js')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each([
    ['import', 'const load = (entry) => import(entry);'],
    [
      'require',
      "import { createRequire } from 'node:module'; const load = createRequire(process.cwd() + '/');",
    ],
  ])('of one entry know what those of another are made of, by %s', async (_, loader) => {
    const script = `${loader}
      const { STANDARD_MODELS } = await load('casus-foederis');
      const { agreementJsonSchema } = await load('casus-foederis/modelling');
      console.log(JSON.stringify(agreementJsonSchema({ models: STANDARD_MODELS })));`;
    const { $id, ...published } = JSON.parse(
      readFileSync(join(ROOT, 'docs', 'agreement.schema.json'), 'utf8'),
    );
    expect(JSON.parse(await run('node', ['--input-type=module', '--eval', script]))).toEqual(
      published,
    );
  });

  it('need fast-check for testing only', async () => {
    const packagesIn = async (contents: string) => {
      const stdin = { contents, resolveDir: scratch };
      const { metafile } = await build({ stdin, bundle: true, metafile: true, write: false });
      return Object.keys(metafile.inputs).join();
    };
    expect(await packagesIn("export * from 'casus-foederis/testing';")).toContain('fast-check');
    expect(await packagesIn("export * from 'casus-foederis';")).not.toContain('fast-check');
  });
});

/** An example as a module that throws unless what it claims is so. */
const moduleOf = (text: string): string => {
  // What docstrings take for granted, as far as it is data; an inquiry is none.
  const { inquiry: _, ...data } = samples;
  const assumed = Object.entries(data)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(text))
    .filter(([name]) => !declaredIn(text).has(name))
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  const check =
    "import { deepStrictEqual } from 'node:assert';\n" +
    'const __claim = (text, actual, expected) => deepStrictEqual(actual, expected(), text);\n';
  const { outputText } = ts.transpileModule(check + assumed.join('') + instrumented(text), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return outputText;
};

/** A program that runs modules one after the other, and prints what each threw. */
const runnerOf = (names: readonly string[]): string => `
const wrong = [];
for (const name of ${JSON.stringify(names)})
  wrong.push(await import('./' + name).then(() => null, (error) => String(error.stack ?? error)));
console.log(JSON.stringify(wrong));
`;

describe.each(ENTRIES)('the examples of $name', ({ file }) => {
  const examples = blocksOf(readFileSync(join(ROOT, 'docs', 'api', `${file}.md`), 'utf8'))
    .map(({ text }) => text)
    .filter((text) => text.includes('// => ') && !text.includes('inquiry'))
    .map((text) => ({ text, title: text.split('\n').find((line) => line.includes('// => ')) }));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  /** What is wrong with each, if anything; one process runs them all, each as a module of its own. */
  let wrong: readonly (string | null)[];

  beforeAll(async () => {
    const names = examples.map(({ text }, index) => {
      const name = `example-${file}-${index}.mjs`;
      writeFileSync(join(scratch, name), moduleOf(text));
      return name;
    });
    writeFileSync(join(scratch, 'examples.mjs'), runnerOf(names));
    // An example may print something of its own before the last line.
    wrong = JSON.parse((await run('node', ['examples.mjs'])).trimEnd().split('\n').at(-1) ?? '');
  });

  it.each(examples.map(({ title }, index) => ({ title, index })))(
    'hold in plain Node: $title',
    ({ index }) => {
      expect(wrong[index]).toBeNull();
    },
  );
});

describe('the first program of the README', () => {
  it('runs in plain Node as it stands', async () => {
    const blocks = blocksOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    const program = blocks.find(({ language }) => language === 'ts')?.text ?? '';
    expect(program).toContain("from 'casus-foederis'");
    writeFileSync(join(scratch, 'score.mjs'), program);
    const printed = await run('node', ['score.mjs']);
    const shown = blocks.find(({ outputOf }) => outputOf?.join(' ') === 'examples/miami.ts')?.text;
    // The program asks for no repairs, with which the opening of the example ends.
    const opening = (text = '') =>
      text
        .split('\n\n')
        .slice(0, 2)
        .join('\n\n')
        .split(/\n(?:The|No) single /)[0];
    expect(opening(printed)).toBe(opening(shown));
  });
});

describe('a stress in workers', () => {
  it.each([
    ['import', 'const load = (entry) => import(entry);', 'stress.mjs'],
    ['require', 'const load = require;', 'stress.cjs'],
  ])('gives the answer of one thread, by %s, from any folder', async (_, loader, file) => {
    const script = `${loader}
      (async () => {
        const { OFTEN_LATE, stress } = await load('casus-foederis/adversary');
        const { agreementOf, dayton1995 } = await load('casus-foederis/cases');
        const { stressInWorkers } = await load('casus-foederis/workers');
        const options = { pace: OFTEN_LATE, samples: 5000, breaches: ['limited-incursion'] };
        const dayton = agreementOf(dayton1995);
        const alone = JSON.stringify(stress(dayton, options));
        for (const workers of [1, 2, 3]) {
          const shared = await stressInWorkers(dayton, options, { workers });
          console.log(shared._tag, JSON.stringify(shared.right) === alone);
        }
      })();`;
    writeFileSync(join(scratch, file), script);
    const printed = await runProgram('node', [join(scratch, file)], tmpdir());
    expect(printed.split('\n')).toEqual(Array(3).fill('Right true'));
  });
});

describe('one case', () => {
  it('comes without the others', async () => {
    const contents = "export { agreementOf, dayton1995 } from 'casus-foederis/cases';";
    const stdin = { contents, resolveDir: scratch };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
    const text = outputFiles[0]?.text ?? '';
    expect(text).toContain('dayton-1995');
    expect(text).not.toContain('minsk-package-2015');
  });
});

describe('a document is scored alike', () => {
  const score = (file: string) => run('node', [file]).then((printed) => JSON.parse(printed));

  it('from an ES module', async () => {
    const { verdict, baselines } = await score('scores.mjs');
    expect(verdict).toMatch(/^(architecture|partial|document)$/);
    expect(baselines.low).toBeGreaterThan(0);
    expect(baselines.high).toBeGreaterThan(baselines.low);
    expect(baselines.high).toBeLessThanOrEqual(1);
  });

  it('from CommonJS', async () => {
    expect(await score('scores.cjs')).toEqual(await score('scores.mjs'));
  });

  it.each<Format>(['iife', 'esm'])('from a browser bundle (%s)', async (format) => {
    const { outputFiles } = await build({
      absWorkingDir: scratch,
      entryPoints: ['scores.browser.js'],
      bundle: true,
      platform: 'browser', // a Node built-in cannot be resolved here
      format,
      write: false,
      logLevel: 'silent',
    });
    // A bare context has the language and nothing else: no process, require, Buffer, fetch or console.
    const context = createContext({ text: readFileSync(join(FIXTURES, 'document.json'), 'utf8') });
    runInContext(outputFiles[0]?.text ?? '', context);
    expect(JSON.parse(runInContext('scoreText(text)', context))).toEqual(await score('scores.mjs'));
  });
});

describe('the types hold for a consumer', () => {
  it.each(
    COMPILERS.flatMap((compiler) =>
      ['nodenext', 'bundler'].map((resolution) => [compiler, resolution] as const),
    ),
  )('with %s and %s', async (compiler, resolution) => {
    const tsc = join(ROOT, 'node_modules', compiler, 'bin', 'tsc');
    expect(await run('node', [tsc, '--project', `tsconfig.${resolution}.json`])).toBe('');
  });
});

/** What the declarations export, types marked as such. */
function declaredNames(declarations: string): string[] {
  const path = join(scratch, 'node_modules', 'casus-foederis', 'dist', declarations);
  const { NodeNext } = ts.ModuleKind;
  const program = ts.createProgram([path], { module: NodeNext, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const symbol = file && checker.getSymbolAtLocation(file);
  return (symbol === undefined ? [] : checker.getExportsOfModule(symbol))
    .map((one) => {
      const { flags } = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
      return `${flags & ts.SymbolFlags.Value ? '' : 'type '}${one.name}`;
    })
    .sort();
}
