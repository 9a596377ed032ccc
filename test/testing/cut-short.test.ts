import { describe, expect, it } from 'vitest';
import { cutShortText } from '../../src/testing/cut-short.ts';

const tally = (law: string, runs: number, isCutShort = true) => ({
  law,
  runs,
  applied: runs,
  isVacuous: false,
  isCutShort,
  hardlyTried: [],
  withoutEffect: [],
});
const report = (...tallies: readonly ReturnType<typeof tally>[]) => ({
  model: 'help',
  seed: 0,
  tallies,
  silent: [],
});

const howTo = (timeLimit: number) => `wait ${timeLimit} ms`;

describe('a check whose time was up', () => {
  it('says how far it came, and how to give it more', () => {
    const asked = { runs: 200, timeLimit: 4_000 };
    const text = cutShortText(report(tally('a', 41), tally('b', 40)), asked, howTo);
    expect(text).toContain('the time was up after 41 of 200 trials');
    expect(text).toContain('wait 60000 ms');
  });

  it('asks for twice the time that its trials suggest, in whole minutes', () => {
    const short = report(tally('a', 100));
    const textFor = (timeLimit: number) => cutShortText(short, { runs: 200, timeLimit }, howTo);
    expect(textFor(15_000)).toContain('wait 60000 ms');
    expect(textFor(15_001)).toContain('wait 120000 ms');
    expect(cutShortText(report(tally('a', 0)), { runs: 200, timeLimit: 1 }, howTo)).toContain(
      'wait 60000 ms',
    );
  });

  it('has not passed with nearly the usual number of trials', () => {
    const asked = { runs: 1_000, timeLimit: 60_000 };
    expect(cutShortText(report(tally('a', 199)), asked, howTo)).toContain('199 of 1000');
  });

  it('has passed with the usual number of trials, however many were asked for', () => {
    const asked = { runs: 1_000_000, timeLimit: 60_000 };
    expect(cutShortText(report(tally('a', 200)), asked, howTo)).toBe('');
  });

  it('is judged by the laws in question only', () => {
    const asked = { runs: 200, timeLimit: 60_000 };
    const short = report(tally('a', 3), tally('b', 200));
    expect(cutShortText(short, asked, howTo, (law) => law === 'b')).toBe('');
  });
});

describe('a check with time to spare', () => {
  it('has passed with fewer trials if it was asked for fewer', () => {
    const asked = { runs: 5, timeLimit: 60_000 };
    expect(cutShortText(report(tally('a', 5, false)), asked, howTo)).toBe('');
  });
});
