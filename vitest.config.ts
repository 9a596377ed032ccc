import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long: they pack the package, run examples and benchmarks, or try every law on every model. */
const LONG = 'test/**/*.long.test.ts';

/** Files that need a browser. */
const BROWSER = 'test/**/*.browser.test.ts';

const included = (mode: string): string =>
  mode === 'long' ? LONG : mode === 'browser' ? BROWSER : 'test/**/*.test.ts';

/** What a mode leaves out: what takes long, and what needs a browser, is asked for by name. */
const excluded = (mode: string): string[] =>
  mode === 'browser' ? [] : mode === 'long' ? [BROWSER] : [LONG, BROWSER];

/** What takes long starts first, so that no core waits for it at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('.long.test.ts');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

// `vitest run` leaves out what takes long; `--mode long` runs that alone, and `--mode browser` what needs a browser.
export default defineConfig(({ mode }) => ({
  test: {
    // Type tests (`*.test-d.ts`) hold nothing to run: `npm run typecheck` compiles them with everything else.
    include: [included(mode)],
    exclude: excluded(mode),
    globalSetup: ['test/generated.ts'],
    sequence: { sequencer: LongFirst },
    // One property on a busy machine may take longer than five seconds, all the more when it is tried hundreds of times.
    testTimeout: 60_000,
    // By default one core is left idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    // Files that share a worker share what they import, as no test changes what it has imported: a third of the time.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
}));
