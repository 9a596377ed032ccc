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
