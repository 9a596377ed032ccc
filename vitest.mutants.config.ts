import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails ends the run, so that short files go first. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toReversed();
  }
}

const MEASURED = '{decision,time,score,indicators}';

/**
 * How tests are run on mutants: those of the mutant's own room alone. Goldens and laws would find most of the others,
 * without saying what is wrong. `npm run mutants` says which room, or which files of it.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.MUTANTS_OF ?? `${MEASURED}/*`}.test.ts`],
    // Long files of these four rooms try everything on everything; those of other rooms are tests like the rest.
    exclude: [`test/${MEASURED}/*.long.test.ts`],
    sequence: { sequencer: ShortFirst },
    testTimeout: 600_000,
    isolate: false,
  },
});
