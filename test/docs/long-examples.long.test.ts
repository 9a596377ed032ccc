/**
 * Examples that take long hold what they state, as the others do.
 */
import { describe, expect, it } from 'vitest';
import { examplesOnPage, expectToHold, sourceExamples, takesLong } from './holds.ts';
import { PAGES_WITH_CODE } from './pages.ts';

const EXAMPLES = [...sourceExamples, ...PAGES_WITH_CODE.flatMap(examplesOnPage)].filter(takesLong);

describe('an example that takes long', () => {
  it('is one of a few', () => {
    expect(EXAMPLES.length).toBeGreaterThan(4);
    expect(EXAMPLES.length).toBeLessThan(20);
  });

  it.each(EXAMPLES)('holds: $name', { timeout: 120_000 }, expectToHold);
});
