import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showRange, showScore, showShare, showTimes } from '../../src/explain/figures.ts';
import type { Times } from '../../src/model/reasons.ts';
import { RUNS } from '../runs.ts';

const GATES = [0.3, 0.55];

describe('showScore', () => {
  it.each([
    [0, '0.00'],
    [1, '1.00'],
    [0.4567, '0.46'],
    [0.3, '0.30'],
    [0.29999, '0.29999'],
    [0.5499999, '0.5499999'],
    [0.5549, '0.55'],
  ])('%d as %s', (value, text) => {
    expect(showScore(value, GATES)).toBe(text);
  });

  it('never stands on the wrong side of a gate', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc
            .tuple(fc.constantFrom(...GATES), fc.double({ min: -1e-3, max: 1e-3, noNaN: true }))
            .map(([gate, by]) => gate + by),
        ),
        (value) => {
          const shown = Number(showScore(value, GATES));
          for (const gate of GATES) expect(shown < gate).toBe(value < gate);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('ranges, shares and times', () => {
  it('shows a range by its ends, and by one figure where they show alike', () => {
    expect(showRange({ low: 0.1, high: 0.85 })).toBe('0.10 to 0.85');
    expect(showRange({ low: 0.101, high: 0.1049 })).toBe('0.10');
  });

  it('shows a share in whole percent', () => {
    expect(showShare(0.456)).toBe('46 %');
    expect(showShare(1)).toBe('100 %');
    expect(showShare(0)).toBe('0 %');
    // What is summed up may miss all by a rounding.
    expect(showShare(1 - 2 ** -52)).toBe('100 %');
  });

  it('never says all of what is not all, nor nothing of what is something', () => {
    expect(showShare(0.9999)).toBe('over 99 %');
    expect(showShare(0.0001)).toBe('under 1 %');
  });

  // In version 1 a time was figures, or no limit; now it may be words, alone or behind figures.
  it.each<[Times['soonest'], Times['latest'], string]>([
    [{ seconds: 86_400 }, { seconds: 86_400 }, '24 hours'],
    [{ seconds: 86_400 }, { seconds: 259_200 }, '24 hours, or 72 hours'],
    [{ seconds: 0, word: 'unspecified' }, { seconds: 0, word: 'unspecified' }, 'no stated time'],
    [
      { seconds: 0, word: 'promptly' },
      { seconds: 0, word: 'promptly' },
      '“promptly”, without a figure',
    ],
    [
      { seconds: 0, word: 'at-once' },
      { seconds: 0, word: 'at-once' },
      '“at once”, without a figure',
    ],
    [{ seconds: 0, word: 'standing' }, { seconds: 0, word: 'standing' }, 'forces that stand ready'],
    [
      { seconds: 43_200, word: 'promptly' },
      { seconds: 43_200, word: 'promptly' },
      '12 hours and then “promptly”, without a figure',
    ],
    [{ seconds: 0 }, { seconds: 0, word: 'unspecified' }, 'an unknown length of time'],
    [
      { seconds: 3_600 },
      { seconds: 3_600, word: 'unspecified' },
      '1 hour, or 1 hour and then no stated time',
    ],
  ])('%o to %o as %s', (soonest, latest, text) => {
    expect(showTimes({ soonest, latest })).toBe(text);
  });
});
