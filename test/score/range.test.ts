import { describe, expect, it } from 'vitest';
import { hullOf, isInside, middle, type Range } from '../../src/score/range.ts';

const range = (low: number, high: number): Range => ({ low, high });

describe('a range', () => {
  it.each<[string, Range, boolean]>([
    ['the same range', range(0.2, 0.6), true],
    ['a narrower one', range(0.3, 0.5), true],
    ['one that begins before', range(0.1, 0.5), false],
    ['one that ends after', range(0.3, 0.7), false],
    ['one that holds it', range(0.1, 0.7), false],
  ])('holds %s or not', (_, inner, expected) => {
    expect(isInside(inner, range(0.2, 0.6))).toBe(expected);
  });

  it('has its middle between its ends', () => {
    expect(middle(range(0.2, 0.6))).toBeCloseTo(0.4, 12);
    expect(middle(range(0.5, 0.5))).toBe(0.5);
  });

  it('around others reaches from the lowest to the highest, in whatever order they come', () => {
    const three = [range(0.3, 0.5), range(0.2, 0.4), range(0.4, 0.6)];
    expect(hullOf(three)).toEqual(range(0.2, 0.6));
    expect(hullOf(three.toReversed())).toEqual(range(0.2, 0.6));
    expect(hullOf([range(0.3, 0.5)])).toEqual(range(0.3, 0.5));
    expect(hullOf([])).toEqual(range(0, 0));
  });
});
