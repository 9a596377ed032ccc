/**
 * ISO 8601 durations: what a text promises, before anyone asks how many seconds that is.
 *
 * A duration keeps calendar months and exact seconds apart, because "six months" and "180 days" are different
 * promises. Durations add part by part and have a zero, so they form a commutative monoid; the nominal order, in which
 * a month counts as a twelfth of a mean Gregorian year, is total and is kept by addition. `Span` says what a duration
 * may last at most and at least.
 */
import type { Monoid } from 'fp-ts/Monoid';
import type { Ord } from 'fp-ts/Ord';

/** Calendar months and exact seconds, both whole or fractional and never negative. */
export interface Duration {
  readonly months: number;
  readonly seconds: number;
}

export const SECONDS_PER_HOUR = 3_600;
export const SECONDS_PER_DAY = 86_400;
/** Days of a mean Gregorian year: 146,097 days in 400 years. */
export const DAYS_PER_YEAR = 365.2425;
/** A twelfth of a mean Gregorian year. */
const SECONDS_PER_MONTH = (DAYS_PER_YEAR / 12) * SECONDS_PER_DAY;

/**
 * The grammar, also the pattern in the JSON Schema: years to weeks and days, then a time part; at least one figure; a
 * decimal fraction on seconds only, as finer fractions of a month or a day name no promise found in any agreement.
 */
export const DURATION_PATTERN =
  /^P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,3})?)S)?)?$/;

/** Seconds are kept to the thousandth, as the grammar writes them, so that sums come out the same in any grouping. */
const thousandths = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;

const figure = (text: string | undefined): number => (text === undefined ? 0 : Number(text));

/**
 * Reads an ISO 8601 duration; anything else, a negative or an empty duration included, gives nothing.
 *
 * @example
 * parseDuration('P1Y6M'); // => { months: 18, seconds: 0 }
 * parseDuration('PT72H'); // => { months: 0, seconds: 259200 }
 * parseDuration('P'); // => undefined
 */
export const parseDuration = (text: string): Duration | undefined => {
  const match = DURATION_PATTERN.exec(text);
  if (match === null) return undefined;
  const [, years, months, weeks, days, hours, minutes, seconds] = match;
  return {
    months: 12 * figure(years) + figure(months),
    seconds: thousandths(
      (7 * figure(weeks) + figure(days)) * SECONDS_PER_DAY +
        figure(hours) * SECONDS_PER_HOUR +
        figure(minutes) * 60 +
        figure(seconds),
    ),
  };
};

/** Adding durations: part by part, with zero as the empty duration. */
export const durationSum: Monoid<Duration> = {
  empty: { months: 0, seconds: 0 },
  concat: (a, b) => ({
    months: a.months + b.months,
    seconds: thousandths(a.seconds + b.seconds),
  }),
};

/** The nominal length in seconds, with a month as a twelfth of a mean Gregorian year. */
export const nominalSeconds = ({ months, seconds }: Duration): number =>
  months * SECONDS_PER_MONTH + seconds;

/**
 * The nominal length in years; whole years and months come out exact.
 *
 * @example
 * years({ months: 18, seconds: 0 }); // => 1.5
 */
export const years = ({ months, seconds }: Duration): number =>
  months / 12 + seconds / (DAYS_PER_YEAR * SECONDS_PER_DAY);

/** The nominal order: total, and kept by addition. Equal lengths are ordered by their months. */
export const durationOrd: Ord<Duration> = {
  equals: (a, b) => a.months === b.months && a.seconds === b.seconds,
  compare: (a, b) => {
    const months = a.months - b.months;
    const difference = months * SECONDS_PER_MONTH + thousandths(a.seconds - b.seconds) || months;
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  },
};
