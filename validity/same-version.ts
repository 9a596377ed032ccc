/**
 * Whether two coders had the same version of a text in mind.
 *
 * A round is a version, or the versions of one group of writers, and its date is when work on it began: one coder dates it
 * by the opening of talks, another by the session that brought it about. So it lasts until the next one of the same terms
 * in the same coding, and two may be one where either begins while the other lasts. The nearest are those that brought
 * about the same paper, on the same terms, at the same time, as early in the log of either. A coarse date may lie anywhere
 * in its month or year. One coder names the town and another the way of meeting, so the same paper speaks for two rounds
 * as well as the same place, and so do the same terms. Who sat there does not: agreement on seats is what is measured.
 */
import { type Likeness, likenessOfPlace, TRAITS, wordsShared } from '../src/compare/likeness.ts';
import type { RoundsApart, Traced } from '../src/compare/match.ts';
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

/** The share of words that only one coder uses of what came out, from 0 to 1. */
const papersApart = (one: Round, other: Round): number =>
  1 - wordsShared(TRAITS.drafting(one), TRAITS.drafting(other));

/** The share of a log that lies before a round, from 0 to 1. */
const shareBefore = (round: Round, { drafting }: Coding): number => {
  // A month comes before its days, as it does in the alphabet.
  const earlier = drafting.filter(({ date }) => date < round.date).length;
  return earlier / Math.max(1, drafting.length);
};

/** How far apart two rounds stand in their logs, from 0 to 1; the only round of a log is its first and its last at once. */
const placesApart = (one: Round, first: Coding, other: Round, second: Coding): number =>
  first.drafting.length === 1 || second.drafting.length === 1
    ? 0
    : Math.abs(shareBefore(one, first) - shareBefore(other, second));

/**
 * Likens rounds of two codings by their place, by the paper that came out or by what it was about, whichever is closer; how
 * far apart they are decides.
 */
export const likenessOfVersions =
  (first: Coding, second: Coding) =>
  (one: Traced<Round>, other: Traced<Round>): Likeness => ({
    share: Math.max(
      likenessOfPlace(one, other).share,
      wordsShared(one, other),
      1 - termsApart(termsOf(one.item, first), termsOf(other.item, second)),
    ),
    rank: 0,
  });

/** Time between two dates, from 0 to 1: talks on one paper can take years, so that time says no more than the paper. */
const timeApart = (one: Round, other: Round): number => {
  const years = daysApart(one.date, other.date) / DAYS_OF_A_YEAR;
  return years / (1 + years);
};

/** How far apart versions are, in two codings with the same names; undefined if they have no term in common. */
export const versionsApart =
  (first: Coding, second: Coding): RoundsApart =>
  (one, other) => {
    const inTerms = termsApart(termsOf(one, first), termsOf(other, second));
    const mayBeOne =
      inTerms < 1 &&
      (mayFallWithin(one.date, other, second) || mayFallWithin(other.date, one, first));
    return mayBeOne
      ? timeApart(one, other) +
          inTerms +
          papersApart(one, other) +
          placesApart(one, first, other, second)
      : undefined;
  };
