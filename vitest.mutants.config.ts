import { defineConfig } from 'vitest/config';

/**
 * How tests are run on mutants: those of the mutant's own room alone. Goldens and laws would find most of the others,
 * without saying what is wrong. `npm run mutants` says which room, or which files of it.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.MUTANTS_OF ?? '{decision,time,score,indicators}/*'}.test.ts`],
    exclude: ['**/*.long.test.ts'],
    testTimeout: 600_000,
    isolate: false,
  },
});
