/**
 * Whether two coders had the same version of a text in mind.
 *
 * A round is a version, and its date is when work on that began: one coder dates it by the opening of talks, another by
 * the session that brought it about. So a version lasts until the next one of the same terms in the same coding, and two
 * may be one where either begins while the other lasts. The nearest are those on the same terms at the same time. A coarse
 * date may lie anywhere in its month or year.
 */
import type { RoundsApart } from '../src/compare/match.ts';
import type { Agreement, Round } from '../src/model/agreement.ts';
import { daysApart, isNoLater } from '../src/time/calendar-date.ts';

/** What rounds are read from. */
export type Coding = Pick<Agreement, 'baselines' | 'verification' | 'guarantees' | 'drafting'>;

const termsOf = (
  { terms }: Round,
  { baselines, verification, guarantees }: Coding,
): readonly string[] =>
  terms === 'all' ? [...baselines, ...verification, ...guarantees].map(({ id }) => id) : terms;

const covers = (coarse: string, date: string): boolean =>
  coarse.length < date.length && date.startsWith(coarse);

/** Whether a date lies before another for certain. */
const isBefore = (date: string, other: string): boolean =>
  date !== other && isNoLater(date, other) && !covers(date, other) && !covers(other, date);

/** Whether a version had given way to another, of at least one of its terms, by a date. */
const isReplacedBy = (date: string, version: Round, coding: Coding): boolean => {
  const terms = new Set(termsOf(version, coding));
  return coding.drafting.some(
    (next) =>
      isBefore(version.date, next.date) &&
      (next.date === date || isBefore(next.date, date)) &&
      termsOf(next, coding).some((term) => terms.has(term)),
  );
};

const mayFallWithin = (date: string, version: Round, coding: Coding): boolean =>
  !isBefore(date, version.date) && !isReplacedBy(date, version, coding);

/** The share of terms that only one of two versions is about, from 0 to 1. */
const termsApart = (one: readonly string[], other: readonly string[]): number => {
  const shared = one.filter((term) => other.includes(term)).length;
  return one.length + other.length === 0 ? 0 : 1 - (2 * shared) / (one.length + other.length);
};

const DAYS_OF_A_YEAR = 365.25;

/** How far apart versions are, in two codings with the same names: in years, a difference in all terms being one. */
export const versionsApart =
  (first: Coding, second: Coding): RoundsApart =>
  (one, other) =>
    mayFallWithin(one.date, other, second) || mayFallWithin(other.date, one, first)
      ? daysApart(one.date, other.date) / DAYS_OF_A_YEAR +
        termsApart(termsOf(one, first), termsOf(other, second))
      : undefined;
