import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations } from '../../src/testing/arbitraries/duration.ts';
import {
  type Duration,
  durationOrd,
  durationSum,
  nominalSeconds,
  parseDuration,
  years,
} from '../../src/time/duration.ts';
import { RUNS } from '../runs.ts';

const DAY = 86_400;

describe('parseDuration', () => {
  it.each([
    ['PT24H', { months: 0, seconds: DAY }],
    ['P15D', { months: 0, seconds: 15 * DAY }],
    ['P2W', { months: 0, seconds: 14 * DAY }],
    ['P1W2D', { months: 0, seconds: 9 * DAY }],
    ['P1Y6M', { months: 18, seconds: 0 }],
    ['P1M', { months: 1, seconds: 0 }],
    ['PT1M', { months: 0, seconds: 60 }],
    ['PT0S', { months: 0, seconds: 0 }],
    ['PT1.5S', { months: 0, seconds: 1.5 }],
    ['P1DT12H30M', { months: 0, seconds: 1.5 * DAY + 1_800 }],
  ])('reads %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1',
    '-P1D',
    '+P1D',
    'P-1D',
    '1D',
    'P1DT',
    'PT1D',
    'P1.5D',
    'P1D ',
    'p1d',
    '72 hours',
    'P1H',
    'unknown',
    'P9999999D',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseDuration(text);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('durations are an ordered commutative monoid', () => {
  const duration: fc.Arbitrary<Duration> = fc.oneof(
    fc.record({ months: fc.nat({ max: 1_200 }), seconds: fc.nat({ max: 1_000 * DAY }) }),
    durations.map((text) => parseDuration(text) as Duration),
  );
  const { concat, empty } = durationSum;
  const { compare, equals } = durationOrd;
  const holds = (law: (a: Duration, b: Duration, c: Duration) => void) => {
    fc.assert(fc.property(duration, duration, duration, law), { numRuns: RUNS });
  };

  it('adds in any order and grouping, and the empty duration adds nothing', () => {
    holds((a, b, c) => {
      expect(concat(concat(a, b), c)).toEqual(concat(a, concat(b, c)));
      expect(concat(a, b)).toEqual(concat(b, a));
      expect(concat(a, empty)).toEqual(a);
    });
  });

  it('orders totally, and tells just equals apart from none', () => {
    holds((a, b, c) => {
      expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
      expect(compare(a, b) === 0).toBe(equals(a, b));
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    });
  });

  it('keeps its order when the same is added to both, and nothing is below nothing', () => {
    holds((a, b, c) => {
      expect(compare(concat(a, c), concat(b, c))).toBe(compare(a, b));
      expect(compare(empty, a)).toBeLessThanOrEqual(0);
    });
  });

  it('keeps thousandths of a second apart, however long the rest', () => {
    const [long, longer] = ['P999999Y', 'P999999YT0.001S'].map(parseDuration) as [
      Duration,
      Duration,
    ];
    expect(compare(long, longer)).toBe(-1);
    const [some, more] = ['PT0.1S', 'PT0.2S'].map(parseDuration) as [Duration, Duration];
    expect(concat(some, more)).toEqual(parseDuration('PT0.3S'));
  });

  it('counts a year as twelve months, and a month as a twelfth of a mean year', () => {
    expect(years({ months: 18, seconds: 0 })).toBe(1.5);
    expect(years({ months: 12, seconds: 365.2425 * DAY })).toBeCloseTo(2, 12);
    expect(nominalSeconds({ months: 12, seconds: 0 })).toBeCloseTo(365.2425 * DAY, 6);
  });
});

describe('lengths', () => {
  it('of months and seconds together add up, in seconds and in years', () => {
    const both = { months: 12, seconds: DAY };
    expect(nominalSeconds(both)).toBeCloseTo(365.2425 * DAY + DAY, 6);
    expect(years(both)).toBeCloseTo(1 + 1 / 365.2425, 12);
    expect(years({ months: 0, seconds: 365.2425 * DAY })).toBeCloseTo(1, 12);
  });

  it('are ordered by what they come to, a month between thirty days and thirty-one', () => {
    const month = { months: 1, seconds: 0 };
    const days = (count: number) => ({ months: 0, seconds: count * DAY });
    expect(durationOrd.compare(month, days(30))).toBe(1);
    expect(durationOrd.compare(month, days(31))).toBe(-1);
    expect(durationOrd.compare(days(30), month)).toBe(-1);
    expect(durationOrd.compare(month, month)).toBe(0);
    expect(durationOrd.compare(days(1), days(1))).toBe(0);
    expect(durationOrd.compare({ months: 2, seconds: 0 }, { months: 1, seconds: DAY })).toBe(1);
  });

  it('are equal only where months and seconds both are', () => {
    const one = { months: 1, seconds: DAY };
    expect(durationOrd.equals(one, { ...one })).toBe(true);
    expect(durationOrd.equals(one, { ...one, months: 2 })).toBe(false);
    expect(durationOrd.equals(one, { ...one, seconds: 0 })).toBe(false);
  });
});
