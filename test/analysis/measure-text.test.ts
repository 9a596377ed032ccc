import { describe, expect, it } from 'vitest';
import { showMeasure } from '../../src/analysis/measure-text.ts';
import type { Measure } from '../../src/model/agreement.ts';

describe('a measure in words', () => {
  it.each<[Measure, string]>([
    [{ quantity: 'depth-km', atLeast: 0.9 }, '0.9 km deep'],
    [{ quantity: 'area-km2', atLeast: 1_200 }, '1,200 km²'],
    [{ quantity: 'troops', atLeast: 5_000 }, '5,000 troops'],
    [{ quantity: 'munitions', atLeast: 20 }, '20 munitions'],
    [{ quantity: 'casualties', atLeast: 3 }, '3 casualties'],
    [{ quantity: 'casualties', atLeast: 1 }, '1 casualty'],
    [{ quantity: 'troops', atLeast: 1 }, '1 soldier'],
    [{ quantity: 'munitions', atLeast: 1 }, '1 munition'],
    [{ quantity: 'duration', atLeast: 'P2D' }, '48 hours long'],
    [{ quantity: 'duration', atLeast: 'P1Y6M' }, '1 year and 6 months long'],
  ])('%o is %s', (measure, text) => {
    expect(showMeasure(measure)).toBe(text);
  });
});
