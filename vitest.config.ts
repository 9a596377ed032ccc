import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long: the packed package, benchmarks, every law on every model, the page of every case, whole movements. */
const LONG = 'test/**/*.long.test.ts';

/** Files that need a browser. */
const BROWSER = 'test/**/*.browser.test.ts';

const included = (mode: string): string =>
  mode === 'long' ? LONG : mode === 'browser' ? BROWSER : 'test/**/*.test.ts';

/** What a mode leaves out: a browser is asked for by name, and what takes long by name or with everything. */
const excluded = (mode: string): string[] =>
  mode === 'browser' ? [] : mode === 'long' || mode === 'all' ? [BROWSER] : [LONG, BROWSER];

/** The files that take a minute or more, the longest first. */
const LONGEST = ['mutants', 'laws-even', 'laws-odd', 'package'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  if (!moduleId.endsWith('.long.test.ts')) return LONGEST.length + 1;
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.long.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
};

/** What takes longest starts first, so that no core waits for it at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

// `vitest run` leaves out what takes long; `--mode long` runs that alone, `--mode all` runs both, and `--mode
// browser` runs what needs a browser.
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
      // Held by `npm run coverage`, which is run by hand, as mutants are: it takes a fifth longer.
      thresholds: { lines: 95, branches: 90 },
    },
  },
}));
