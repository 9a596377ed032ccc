import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, randomFrom } from '../../validity/bootstrap.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
const meanOfFirst = ([values = []]: readonly (readonly number[])[]) => mean(values);

describe('the bootstrap', () => {
  it('spans both values of two, as a quarter of all draws has one of them only', () => {
    expect(bootstrapInterval([[0, 1]], meanOfFirst)).toEqual({ low: 0, high: 1 });
  });

  it('is about two standard errors wide on either side of a mean', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const found = bootstrapInterval([values], meanOfFirst);
    // The standard error is 28.87 / 10.
    expect(found?.low).toBeCloseTo(49.5 - 1.96 * 2.887, -0.5);
    expect(found?.high).toBeCloseTo(49.5 + 1.96 * 2.887, -0.5);
  });

  it('draws each class from itself, as many as it has', () => {
    const classes = [['held', 'held'], ['collapsed']];
    bootstrapInterval(classes, (drawn) => {
      expect(drawn).toEqual(classes);
      return 0;
    });
  });

  it('leaves out draws that give no figure', () => {
    const figure = ([values = []]: readonly (readonly number[])[]) =>
      new Set(values).size > 1 ? mean(values) : undefined;
    expect(bootstrapInterval([[0, 1]], figure)).toEqual({ low: 0.5, high: 0.5 });
    expect(bootstrapInterval([[1, 1]], figure)).toBeUndefined();
  });

  it('gives the same interval for the same seed, inside what the figure can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer(),
        (values, seed) => {
          const options = { resamples: 50, seed };
          const found = bootstrapInterval([values], meanOfFirst, options);
          expect(bootstrapInterval([values], meanOfFirst, options)).toEqual(found);
          const { low, high } = found ?? { low: Number.NaN, high: Number.NaN };
          expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('draws evenly', () => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(mean(drawn)).toBeCloseTo(0.5, 1);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
