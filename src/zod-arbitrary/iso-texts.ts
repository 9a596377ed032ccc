/**
 * Texts of ISO 8601 by construction: days, coarser dates and durations.
 */
import * as fc from 'fast-check';

/** The first and the last day that four digits can write. */
const FIRST = new Date('0000-01-01T00:00:00.000Z');
const LAST = new Date('9999-12-31T23:59:59.999Z');

/** Shrinks to the first of several forms, which is the simplest. */
const SIMPLER = { withCrossShrink: true };

const DAY = '2025-12-19'.length;
const MONTH = '2025-12'.length;
const YEAR = '2025'.length;

const moments = fc.date({ min: FIRST, max: LAST, noInvalidDate: true });

const writtenTo = (length: number) => (moment: Date) => moment.toISOString().slice(0, length);

/** Days that exist. */
export const days: fc.Arbitrary<string> = moments.map(writtenTo(DAY));

/** Days, months and years. */
export const calendarDates: fc.Arbitrary<string> = fc.oneof(
  SIMPLER,
  moments.map(writtenTo(YEAR)),
  moments.map(writtenTo(MONTH)),
  days,
);

/** Figures of up to six digits; half of them below a hundred, as nearly all are in texts. */
const figures = fc.oneof(SIMPLER, fc.nat(99), fc.nat(999_999));

const part = (unit: string): fc.Arbitrary<string> =>
  fc
    .option(figures, { nil: undefined, freq: 2 })
    .map((figure) => (figure === undefined ? '' : `${figure}${unit}`));

const seconds = fc.oneof(
  SIMPLER,
  part('S'),
  fc
    .tuple(figures, fc.integer({ min: 1, max: 999 }))
    .map(([whole, thousandths]) => `${whole}.${String(thousandths).padStart(3, '0')}S`),
);

/** A time part has something behind its T; a duration has something behind its P. */
const written = (date: readonly string[], time: readonly string[]): string => {
  const [before, after] = [date.join(''), time.join('')];
  if (after !== '') return `P${before}T${after}`;
  return before === '' ? 'PT0S' : `P${before}`;
};

/** Durations with these units before the T. */
export const durationsOf = (units: readonly ('Y' | 'M' | 'W' | 'D')[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.tuple(...units.map(part)), fc.tuple(part('H'), part('M'), seconds))
    .map(([date, time]) => written(date, time));

/** Durations as ISO 8601-1 has them: with weeks alone, or without. */
export const strictDurations: fc.Arbitrary<string> = fc.oneof(
  durationsOf(['Y', 'M', 'D']),
  figures.map((figure) => `P${figure}W`),
);
