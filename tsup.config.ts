import { execFileSync } from 'node:child_process';
import { defineConfig } from 'tsup';

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-case-modules.ts'], {
  stdio: 'inherit',
});

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    decisions: 'src/decisions.ts',
    modelling: 'src/modelling.ts',
    time: 'src/time.ts',
    testing: 'src/testing/index.ts',
    cases: 'src/cases/index.ts',
  },
  format: ['esm', 'cjs'],
  // Also for Node: a Node built-in anywhere in the source fails the build.
  platform: 'browser',
  target: 'es2022',
  tsconfig: 'src/tsconfig.json',
  clean: true,
  sourcemap: true,
  treeshake: true,
  // Also for CommonJS: a schema is known by being the same object, so no two entries may have copies of it.
  splitting: true,
  // Node cannot import the directory `fp-ts/Either` from an ES module, so the few functions used are bundled.
  noExternal: [/^fp-ts(\/|$)/],
  // The declaration bundler sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
