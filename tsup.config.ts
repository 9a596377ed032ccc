import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-case-modules.ts'], {
  stdio: 'inherit',
});

/** What is bundled keeps its licence beside it. */
const BUNDLED = ['fp-ts', 'yaml'];

const licences = (): string =>
  BUNDLED.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
    return `Parts of ${name} ${version} are bundled in this folder, under the licence that follows.\n\n${text}\n`;
  }).join('\n');

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    decisions: 'src/decisions.ts',
    modelling: 'src/modelling.ts',
    time: 'src/time.ts',
    testing: 'src/testing/index.ts',
    cases: 'src/cases/index.ts',
    text: 'src/text.ts',
  },
  format: ['esm', 'cjs'],
  // Also for Node: a Node built-in anywhere in the source fails the build.
  platform: 'browser',
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  clean: true,
  treeshake: true,
  // Also for CommonJS: a schema is known by being the same object, so no two entries may have copies of it.
  splitting: true,
  // Node cannot import the directory `fp-ts/Either` from an ES module, so the few functions used are bundled.
  noExternal: BUNDLED.map((name) => new RegExp(`^${name}(/|$)`)),
  onSuccess: async () => writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licences()),
  // The declaration bundler sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
