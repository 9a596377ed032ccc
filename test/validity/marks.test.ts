import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPECTATIONS } from '../../validity/expectations.ts';
import { MARKED, markOf } from '../../validity/marks.ts';

const range = (low: number, high: number) => ({ low, high });

const ranges = () =>
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, other]) => range(Math.min(one, other) / 100, Math.max(one, other) / 100));

describe('the mark of an expectation', () => {
  it('is met where neither end is lower and one is higher by more than 0.01', () => {
    expect(markOf(range(0.4, 0.6), range(0.4, 0.5))).toBe('met');
    expect(markOf(range(0.4, 0.5), range(0.4, 0.6))).toBe('missed');
  });

  it('is open where the ranges cross, lie inside one another, or are all but the same', () => {
    expect(markOf(range(0.2, 0.9), range(0.4, 0.5))).toBe('open');
    expect(markOf(range(0.405, 0.5), range(0.4, 0.5))).toBe('open');
    expect(markOf(range(0, 0), range(0, 0))).toBe('open');
  });

  it('is open where a score is not asked', () => {
    expect(markOf(undefined, range(0, 1))).toBe('open');
    expect(markOf(range(0, 1), undefined)).toBe('open');
  });

  it('turns round with the pair', () => {
    const turned = { met: 'missed', missed: 'met', open: 'open' };
    fc.assert(
      fc.property(ranges(), ranges(), (one, other) => {
        expect(markOf(other, one)).toBe(turned[markOf(one, other)]);
      }),
    );
  });

  it('is given to every expectation; those not met are explained, and no others', () => {
    expect(MARKED.map(({ expectation }) => expectation)).toEqual(EXPECTATIONS);
    for (const { expectation, mark } of MARKED)
      expect(
        expectation.miss === undefined,
        `${expectation.above} above ${expectation.below}`,
      ).toBe(mark === 'met');
  });
});
