import { describe, expect, it } from 'vitest';
import { cutShortText } from '../../src/testing/cut-short.ts';

const tally = (law: string, runs: number, isCutShort = true) => ({
  law,
  runs,
  applied: runs,
  isVacuous: false,
  isCutShort,
  hardlyTried: [],
});
const report = (...tallies: readonly ReturnType<typeof tally>[]) => ({
  model: 'help',
  seed: 0,
  tallies,
});

describe('a check whose time was up', () => {
  it('is told how far it came, and how to give it more', () => {
    const text = cutShortText(report(tally('a', 41), tally('b', 40)), 200, 'wait longer');
    expect(text).toContain('the time was up after 41 of 200 trials');
    expect(text).toContain('Give the check more time: wait longer.');
  });

  it('has not passed because its laws applied to all the trials there were', () => {
    expect(cutShortText(report(tally('a', 199)), 1_000, 'wait')).toContain('199 of 1000');
  });

  it('has passed where the usual number of trials was made of a larger one', () => {
    expect(cutShortText(report(tally('a', 200)), 1_000_000, 'wait')).toBe('');
  });

  it('is a matter of the laws that are asked about', () => {
    const short = report(tally('a', 3), tally('b', 200));
    expect(cutShortText(short, 200, 'wait', (law) => law === 'b')).toBe('');
  });
});

describe('a check with time to spare', () => {
  it('has passed with fewer trials, if it was asked for fewer', () => {
    expect(cutShortText(report(tally('a', 5, false)), 5, 'wait')).toBe('');
  });
});
