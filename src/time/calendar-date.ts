/**
 * Calendar dates as a drafting log gives them: a day, a month or a year.
 *
 * Dates are compared, never counted: the library reads no clock. A coarser date covers every finer one inside it.
 */

/** A year, a month of a year, or a day: `2025`, `2025-11`, `2025-11-23`. */
export const DATE_PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Whether a text is a date that exists.
 *
 * @example
 * isCalendarDate('2024-02-29'); // => true
 * isCalendarDate('2025-02-29'); // => false
 */
export const isCalendarDate = (text: string): boolean => {
  if (!DATE_PATTERN.test(text)) return false;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined || day === undefined) return true;
  return day <= (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));
};

/**
 * Whether a date is no later than another; a coarse limit covers all of its own month or year.
 *
 * @example
 * isNoLater('2025-12-24', '2025-12'); // => true
 */
export const isNoLater = (date: string, limit: string): boolean =>
  date.slice(0, limit.length) <= limit;

const DAY = 24 * 60 * 60 * 1000;

/** The first and the last day that a date covers, counted from 1970. */
const daysOf = (date: string): readonly [number, number] => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return [first, first];
  return [first, Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / DAY - 1];
};

/**
 * The least number of days that may lie between two dates; none where one may cover the other.
 *
 * @example
 * daysApart('2025-11-23', '2025-12'); // => 8
 * daysApart('2025', '2025-12-14'); // => 0
 */
export const daysApart = (one: string, other: string): number => {
  const [[start, end], [otherStart, otherEnd]] = [daysOf(one), daysOf(other)];
  return Math.max(0, otherStart - end, start - otherEnd);
};
