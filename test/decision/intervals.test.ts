import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/decision/intervals.ts';
import { RUNS } from '../runs.ts';

describe('intervals', () => {
  it('are found by any need inside them, and by none outside', () => {
    const known = intervals();
    known.add({ from: 5, to: 9, answer: 1 });
    known.add({ from: Number.NEGATIVE_INFINITY, to: 0, answer: 2 });
    const answers = [-7, 0, 1, 4, 5, 7, 9, 10].map((need) => known.at(need)?.answer);
    expect(answers).toEqual([2, 2, undefined, undefined, 1, 1, 1, undefined]);
  });

  it('are none at first', () => {
    expect(intervals().at(0)).toBeUndefined();
  });

  it('are found in whatever order they came, however many', () => {
    const count = 600;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: count - 1 }), (stride) => {
        const known = intervals();
        const added = new Set<number>();
        for (let i = 0; i < count; i++) {
          const n = (i * stride) % count;
          if (added.has(n)) break;
          added.add(n);
          known.add({ from: n * 10, to: n * 10 + 6, answer: n });
        }
        const every = Array.from({ length: count }, (_, n) => n);
        const expected = every.map((n) => (added.has(n) ? n : undefined));
        expect(every.map((n) => known.at(n * 10 + 6)?.answer)).toEqual(expected);
        expect(every.some((n) => known.at(n * 10 + 7) !== undefined)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
