import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-case-modules.ts'], {
  stdio: 'inherit',
});

// Once, before either of the two builds writes to it.
rmSync('dist', { recursive: true, force: true });

/** What is bundled keeps its licence beside it. */
const BUNDLED = ['fp-ts', 'preact', 'preact-render-to-string', 'yaml'];
/** What only the command needs. */
const BUNDLED_WITH_THE_COMMAND = ['commander', 'fdir', 'picomatch', 'tinyglobby'];

const licences = (): string =>
  [...BUNDLED, ...BUNDLED_WITH_THE_COMMAND]
    .map((name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
      return `Parts of ${name} ${version} are bundled in this folder, under the licence that follows.\n\n${text}\n`;
    })
    .join('\n');

const packages = (names: readonly string[]): RegExp[] =>
  names.map((name) => new RegExp(`^${name}(/|$)`));

const entry = {
  index: 'src/index.ts',
  decisions: 'src/decisions.ts',
  modelling: 'src/modelling.ts',
  time: 'src/time.ts',
  adversary: 'src/adversary.ts',
  workers: 'src/workers.ts',
  report: 'src/report.ts',
  testing: 'src/testing/index.ts',
  cases: 'src/cases/index.ts',
  text: 'src/text.ts',
};

/** Entries by their sources, as the package itself is imported. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(entry).map(([name, source]) => [
    source,
    name === 'index' ? 'casus-foederis' : `casus-foederis/${name}`,
  ]),
);

/** What the threads of a pool run; nobody imports it. */
const worker = { 'stress-worker': 'src/workers/stress-worker.ts' };

/** The command imports entries and does not copy them: a schema is known by being the same object. */
const entriesBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'entries-beside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
      const source = relative(import.meta.dirname, resolve(dirname(importer), path));
      const name = NAMES.get(source.replaceAll('\\', '/'));
      return name === undefined ? undefined : { path: name, external: true };
    });
  },
};

const library: Options = {
  entry: { ...entry, ...worker },
  format: ['esm', 'cjs'],
  // Also for Node: a Node built-in anywhere in the source fails the build, but for those of the pool of workers.
  platform: 'browser',
  external: ['node:os', 'node:url', 'node:worker_threads'],
  // CommonJS has no address of a module; its path does as well.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
  target: 'es2022',
  tsconfig: 'src/report/tsconfig.json',
  treeshake: true,
  // Also for CommonJS: a schema is known by being the same object, so no two entries may have copies of it.
  splitting: true,
  // Node cannot import the directory `fp-ts/Either` from an ES module, so the few functions used are bundled.
  noExternal: packages(BUNDLED),
  onSuccess: async () => writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licences()),
  // The declaration bundler sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
};

const command: Options = {
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  treeshake: true,
  minify: true,
  // In one file: what a command does not need is not run, and only the entries are loaded when they are called for.
  splitting: false,
  noExternal: packages([...BUNDLED, ...BUNDLED_WITH_THE_COMMAND]),
  esbuildPlugins: [entriesBeside],
  // Commander is CommonJS and asks for Node built-ins by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

export default defineConfig([library, command]);
