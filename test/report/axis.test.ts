/**
 * An axis of time begins at the breach and has room for the longest.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor } from '../../src/report/axis.ts';
import { RUNS } from '../runs.ts';

describe('an axis of time', () => {
  it('begins at the breach, rises, and has room for the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e10 })), (times) => {
        const { at, ticks } = axisFor(times);
        const sorted = [...times].sort((a, b) => a - b).map(at);
        expect(at(0)).toBe(0);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        for (const place of [...sorted, ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
