import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, durationSum } from '../../src/time/duration.ts';
import {
  isOpen,
  NO_TIME,
  OPEN,
  type Span,
  spanMax,
  spanOf,
  spanOfCoded,
  spanSum,
  UNKNOWN_SPAN,
} from '../../src/time/span.ts';
import { RUNS } from '../runs.ts';

const DAY = 86_400;

describe('spanOf', () => {
  it.each([
    [{ months: 1, seconds: 0 }, 28, 31],
    [{ months: 2, seconds: 0 }, 59, 62],
    [{ months: 6, seconds: 0 }, 181, 184],
    [{ months: 12, seconds: 0 }, 365, 366],
    [{ months: 0, seconds: 3 * DAY }, 3, 3],
  ])('%o lasts from %d to %d days', (duration, least, most) => {
    expect(spanOf(duration)).toEqual({ low: least * DAY, high: most * DAY });
  });

  it('holds every length that so many months have on the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1601, max: 2400 }),
        fc.nat({ max: 11 }),
        fc.nat({ max: 60 }),
        (year, month, months) => {
          const days =
            (Date.UTC(year, month + months, 1) - Date.UTC(year, month, 1)) / (DAY * 1_000);
          const { low, high } = spanOf({ months, seconds: 0 });
          expect(days).toBeGreaterThanOrEqual(low / DAY);
          expect(days).toBeLessThanOrEqual(high / DAY);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('of a sum lies inside the sum of the spans', () => {
    const duration: fc.Arbitrary<Duration> = fc.record({
      months: fc.nat({ max: 400 }),
      seconds: fc.nat({ max: 400 * DAY }),
    });
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        const together = spanOf(durationSum.concat(a, b));
        const apart = spanSum.concat(spanOf(a), spanOf(b));
        expect(together.low).toBeGreaterThanOrEqual(apart.low);
        expect(together.high).toBeLessThanOrEqual(apart.high);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('spanOfCoded', () => {
  it.each<[string, Span]>([
    ['PT24H', { low: DAY, high: DAY }],
    ['unspecified', OPEN],
    ['unknown', UNKNOWN_SPAN],
    ['not-looked-up', UNKNOWN_SPAN],
    ['no duration', UNKNOWN_SPAN],
  ])('reads %s', (coded, span) => {
    expect(spanOfCoded(coded)).toEqual(span);
  });

  it('remembers no more than it should, and stays right', () => {
    for (let days = 0; days < 2_500; days++) expect(spanOfCoded(`P${days}D`).low).toBe(days * DAY);
  });
});

describe('spans add up, and the later of two is done last', () => {
  it('an open stage makes the whole open, an unknown one leaves what is known as the least', () => {
    const day = spanOfCoded('P1D');
    expect(isOpen(spanSum.concat(OPEN, UNKNOWN_SPAN))).toBe(true);
    expect(spanSum.concat(day, UNKNOWN_SPAN)).toEqual({ low: DAY, high: Number.POSITIVE_INFINITY });
    expect(spanMax.concat(day, spanOfCoded('P2D'))).toEqual(spanOfCoded('P2D'));
    expect(spanMax.concat(day, spanMax.empty)).toEqual(day);
    expect(spanSum.concat(day, spanSum.empty)).toEqual(day);
    expect(NO_TIME).toEqual(spanSum.empty);
  });
});

describe('one span after another', () => {
  const some: Span = { low: 1, high: 5 };

  it('adds up at both ends', () => {
    expect(spanSum.concat(some, { low: 10, high: 20 })).toEqual({ low: 11, high: 25 });
    expect(spanMax.concat(some, { low: 0, high: 20 })).toEqual({ low: 1, high: 20 });
  });

  it('is open only where it has no least', () => {
    expect(isOpen(OPEN)).toBe(true);
    expect(isOpen(some)).toBe(false);
    expect(isOpen(UNKNOWN_SPAN)).toBe(false);
  });

  it('that was read before is the same object, until a thousand others were', () => {
    const [first, again] = [spanOfCoded('PT71S'), spanOfCoded('PT71S')];
    expect(again).toBe(first);
    for (let i = 0; i < 2_000; i++) spanOfCoded(`PT${i + 100}S`);
    const later = spanOfCoded('PT71S');
    expect(later).toEqual(first);
    expect(later).not.toBe(first);
  });
});
