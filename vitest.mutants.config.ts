import { defineConfig } from 'vitest/config';

/** A mutant of a room is to be found by the room's own tests: goldens and laws would find it without saying what it is. */
export default defineConfig({
  test: {
    include: [`test/${process.env.MUTANTS_OF ?? '{decision,time,score,indicators}'}/**/*.test.ts`],
    exclude: ['**/*.long.test.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
