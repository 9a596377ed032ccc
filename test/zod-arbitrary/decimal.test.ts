import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/zod-arbitrary/decimal.ts';
import { RUNS } from '../runs.ts';

describe('a number written out', () => {
  it.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [1e21, '1000000000000000000000'],
    [-1.25e21, '-1250000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-7, '-0.00000025'],
  ])('has no exponent: %d', (value, expected) => {
    expect(decimalText(value)).toBe(expected);
  });

  it('is the same number when it is read again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalText(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(decimalText(value))).toBe(value + 0);
      }),
      { numRuns: RUNS },
    );
  });
});
