import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keystrokes, nearest } from '../../src/issue/nearest.ts';
import { RUNS } from '../runs.ts';

describe('keystrokes', () => {
  it.each([
    ['', '', 0],
    ['ukr', 'ukr', 0],
    ['urk', 'ukr', 1],
    ['uk', 'ukr', 1],
    ['ukrr', 'ukr', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s: %d', (from, to, count) => {
    expect(keystrokes(from, to)).toBe(count);
  });

  const word = fc.string({ maxLength: 12 });
  it('is nothing just between equals, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(keystrokes(a, b) === 0).toBe(a === b);
        expect(keystrokes(a, b)).toBe(keystrokes(b, a));
        expect(keystrokes(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('nearest', () => {
  it('finds the known word that was probably meant', () => {
    expect(nearest('urk', ['ru', 'ukr', 'us'])).toBe('ukr');
    expect(nearest('Notifed', ['none', 'notified'])).toBe('notified');
  });

  it('finds nothing where nothing is near, however long the word', () => {
    expect(nearest('atlantis', ['ru', 'ukr', 'us'])).toBeUndefined();
    expect(nearest('x'.repeat(1_000_000), ['ru', 'ukr'])).toBeUndefined();
    expect(nearest('ukr', [])).toBeUndefined();
  });
});
