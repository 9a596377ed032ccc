import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  showRange,
  showScore,
  showSeconds,
  showShare,
  showSpan,
} from '../../src/explain/figures.ts';
import type { TimeSpan } from '../../src/model/reasons.ts';
import { RUNS } from '../runs.ts';

const GATES = [0.3, 0.6];

describe('showScore', () => {
  it.each([
    [0, '0.00'],
    [1, '1.00'],
    [0.4567, '0.46'],
    [0.3, '0.30'],
    [0.29999, '0.29999'],
    [0.5999999, '0.5999999'],
    [0.6049, '0.60'],
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
  });

  it.each([
    [0, 'no time'],
    [1_800, '30 minutes'],
    [3_600, '1 hour'],
    [259_200, '72 hours'],
    [2_592_000, '30 days'],
  ])('%d seconds as %s', (seconds, text) => {
    expect(showSeconds(seconds)).toBe(text);
  });

  it.each<[TimeSpan, string]>([
    [{ low: 86_400, high: 86_400 }, '24 hours'],
    [{ low: 86_400, high: 259_200 }, '24 hours to 72 hours'],
    [{ low: 86_400, high: 'no-limit' }, 'at least 24 hours'],
    [{ low: 0, high: 'no-limit' }, 'an unknown length of time'],
    [{ low: 'no-limit', high: 'no-limit' }, 'no stated time'],
  ])('%o as %s', (span, text) => {
    expect(showSpan(span)).toBe(text);
  });
});
