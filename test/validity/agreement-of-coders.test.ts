import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, shareAgreed, type Unit } from '../../validity/agreement-of-coders.ts';

/** Turns one row for each coder into one unit for each thing coded; a point is a missing code. */
const unitsOf = (...coders: readonly string[]): readonly Unit[] => {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, index) =>
    rows
      .map((row) => row[index] ?? '.')
      .flatMap((code) => (code === '.' ? [] : [code.charCodeAt(0)])),
  );
};

const codes = (most: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })), {
    minLength: 1,
    maxLength: 15,
  });

describe("Krippendorff's alpha, on the examples of his paper of 2011", () => {
  it('A: two values, two observers', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.095, 3);
    expect(shareAgreed(units)).toBe(0.6);
  });

  it('B: values without order, two observers', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.692, 3);
  });

  it('C and D: four observers with codes missing, without and with order', () => {
    const units = unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3);
  });
});

describe("Krippendorff's alpha", () => {
  it('does not exist where all codes are the same, or none can be paired', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
    expect(krippendorffAlpha([[1], []], 'ordinal')).toBeUndefined();
    expect(shareAgreed([[1], []])).toBeUndefined();
  });

  it('is 1 where all agree and codes differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 }), (values) => {
        const units = values.map((value) => [value, value]);
        expect(krippendorffAlpha(units, 'ordinal')).toBe(1);
        expect(krippendorffAlpha(units, 'nominal')).toBe(1);
        expect(shareAgreed(units)).toBe(1);
      }),
    );
  });

  it('does not ask which coder is which, nor what the rungs are called', () => {
    fc.assert(
      fc.property(codes(4), (units) => {
        const other = units.map(([one, two]) => [3 * two + 7, 3 * one + 7]);
        expect(krippendorffAlpha(other, 'ordinal')).toEqual(krippendorffAlpha(units, 'ordinal'));
      }),
    );
  });

  it('needs no order where there are two values only', () => {
    fc.assert(
      fc.property(codes(1), (units) => {
        expect(krippendorffAlpha(units, 'ordinal') ?? 2).toBeCloseTo(
          krippendorffAlpha(units, 'nominal') ?? 2,
          12,
        );
      }),
    );
  });

  it('counts a difference across the ladder for more than one between neighbours', () => {
    const far =
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 2],
        ],
        'ordinal',
      ) ?? 0;
    const near =
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 1],
        ],
        'ordinal',
      ) ?? 0;
    expect(far).toBeLessThan(near);
  });
});
