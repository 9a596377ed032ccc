/**
 * Spans: how long something lasts, at least and at most, in seconds.
 *
 * A calendar month lasts 28 to 31 days. A stage that the text leaves open may last for ever, `[∞, ∞]`; one that nobody
 * outside knows may last anything, `[0, ∞]`. Both are ordinary spans, so addition and the longest path need no special
 * cases: one open stage makes the whole open, and an unknown one still leaves what is known as the least.
 */
import type { Monoid } from 'fp-ts/Monoid';
import { type Duration, parseDuration, SECONDS_PER_DAY } from './duration.ts';

/** Least and most seconds; `low <= high`, and `Infinity` where there is no end. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Takes no time: the stage is not part of the process. */
export const NO_TIME: Span = { low: 0, high: 0 };
/** Without any end: the text sets no limit. */
export const OPEN: Span = { low: Infinity, high: Infinity };
/** Unknown: anything from no time at all to never. */
export const UNKNOWN_SPAN: Span = { low: 0, high: Infinity };

/** Fewest and most days that a number of consecutive calendar months, under a year, can have. */
const FEWEST_DAYS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/**
 * Gives the least and the most that a duration can last on the calendar.
 *
 * @example
 * spanOf({ months: 1, seconds: 0 }); // => { low: 2419200, high: 2678400 }
 */
export const spanOf = ({ months, seconds }: Duration): Span => {
  const wholeYears = Math.floor(months / 12);
  const rest = months - 12 * wholeYears;
  return {
    low: (365 * wholeYears + (FEWEST_DAYS[rest] ?? 0)) * SECONDS_PER_DAY + seconds,
    high: (366 * wholeYears + (MOST_DAYS[rest] ?? 0)) * SECONDS_PER_DAY + seconds,
  };
};

/** A duration as coded: ISO 8601, or one of the two markers. */
export type CodedDuration = string;

/** Spans already worked out, by their text: an agreement repeats a handful of durations. */
const known = new Map<string, Span>();
const MOST_KNOWN = 1_000;

/**
 * Reads a coded duration as a span; what is not a duration at all counts as unknown, so the function is total.
 *
 * @example
 * spanOfCoded('PT24H'); // => { low: 86400, high: 86400 }
 * spanOfCoded('unspecified'); // => { low: Infinity, high: Infinity }
 */
export const spanOfCoded = (coded: CodedDuration): Span => {
  if (coded === 'unspecified') return OPEN;
  if (coded === 'unknown') return UNKNOWN_SPAN;
  const hit = known.get(coded);
  if (hit !== undefined) return hit;
  const parsed = parseDuration(coded);
  const span = parsed === undefined ? UNKNOWN_SPAN : spanOf(parsed);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(coded, span);
  return span;
};

/** One after the other. */
export const spanSum: Monoid<Span> = {
  empty: NO_TIME,
  concat: (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
};

/** Both, side by side: done when the later one is. */
export const spanMax: Monoid<Span> = {
  empty: NO_TIME,
  concat: (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }),
};

/** Whether the text leaves the time open, so that nothing is promised. */
export const isOpen = (span: Span): boolean => span.low === Infinity;
