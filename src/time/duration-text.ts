/**
 * Lengths of time as people read them: `72 hours`, `1 year and 6 months`.
 */
import { parseDuration, SECONDS_PER_DAY, SECONDS_PER_HOUR } from './duration.ts';

const rounded = (value: number): string => String(Number(value.toFixed(1)));

const count = (value: number, unit: string): string =>
  `${rounded(value)} ${unit}${rounded(value) === '1' ? '' : 's'}`;

/**
 * Writes seconds in hours up to three days, then in days.
 *
 * @example
 * showSeconds(259200); // => '72 hours'
 * showSeconds(2592000); // => '30 days'
 */
export const showSeconds = (seconds: number): string => {
  if (seconds === 0) return 'no time';
  if (seconds < 60) return count(seconds, 'second');
  if (seconds < SECONDS_PER_HOUR) return count(seconds / 60, 'minute');
  return seconds <= 3 * SECONDS_PER_DAY
    ? count(seconds / SECONDS_PER_HOUR, 'hour')
    : count(seconds / SECONDS_PER_DAY, 'day');
};

/**
 * Writes a coded duration in words; anything else as it is.
 *
 * @example
 * showDuration('P1Y6M'); // => '1 year and 6 months'
 * showDuration('indefinite'); // => 'indefinite'
 */
export const showDuration = (coded: string): string => {
  const duration = parseDuration(coded);
  if (duration === undefined) return coded;
  const { months, seconds } = duration;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    ...(years > 0 ? [count(years, 'year')] : []),
    ...(rest > 0 ? [count(rest, 'month')] : []),
    ...(seconds > 0 || months === 0 ? [showSeconds(seconds)] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
};
