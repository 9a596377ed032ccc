import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../validity/area-under-curve.ts';

const scores = () => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

const rated = (counts: readonly number[]): readonly number[] =>
  counts.flatMap((count, rating) => Array.from({ length: count }, () => rating + 1));

describe('the area under the curve', () => {
  it('counts pairs in order, and a tie half', () => {
    expect(areaUnderCurve([3, 2], [1, 2])).toBe(3.5 / 4);
    expect(areaUnderCurve([1], [2])).toBe(0);
  });

  it('is 0.893 for the 109 images of Hanley and McNeil 1982, table I', () => {
    const [abnormal, normal] = [rated([3, 2, 2, 11, 33]), rated([33, 6, 6, 11, 2])];
    expect(areaUnderCurve(abnormal, normal)).toBeCloseTo(0.893, 3);
  });

  it('does not exist where a group is empty', () => {
    expect(areaUnderCurve([], [1])).toBeUndefined();
    expect(areaUnderCurve([1], [])).toBeUndefined();
  });

  it('is what is left of 1 when the groups change places', () => {
    fc.assert(
      fc.property(scores(), scores(), (one, other) => {
        expect(areaUnderCurve(one, other)).toBeCloseTo(1 - (areaUnderCurve(other, one) ?? 0), 12);
      }),
    );
  });

  it('depends on the order of the scores alone', () => {
    fc.assert(
      fc.property(scores(), scores(), (one, other) => {
        const stretched = (values: readonly number[]) => values.map((value) => value ** 3 - 40);
        expect(areaUnderCurve(stretched(one), stretched(other))).toBe(areaUnderCurve(one, other));
      }),
    );
  });
});
