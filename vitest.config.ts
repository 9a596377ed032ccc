import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Type tests (`*.test-d.ts`) hold nothing to run: `npm run typecheck` compiles them with everything else.
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/generated.ts'],
    // Property tests run a thousand cases each; one of them on a busy machine may take longer than five seconds.
    testTimeout: 30_000,
    // By default one core is left idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
