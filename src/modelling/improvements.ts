/**
 * Improvements: orders in the parameters of a guarantee model that can only make a guarantee better.
 *
 * An order is a `Better`: of two values it gives one that is no worse than the first in any respect, or nothing. Orders
 * are lifted from values to fields and to items of lists, and an improvement names one for a negotiator. What is
 * `unknown` is not compared, as it may turn out either way.
 */
import type * as z from 'zod';
import { isUnknown, type Rule } from '../decision/rule.ts';
import { type Coded, type LadderName, levelsOf, type Marker } from '../model/ladders.ts';
import { durationOrd, parseDuration } from '../time/duration.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Improvement } from './guarantee-model.ts';

/** Gives a value that is better than the current one, with the help of another; nothing if the other is no help. */
export type Better<T> = (current: T, other: T) => T | undefined;

const taking =
  <T>(isBetter: (candidate: T, current: T) => boolean): Better<T> =>
  (current, other) =>
    isBetter(other, current) ? other : undefined;

const PROMPTNESS: readonly string[] = levelsOf('promptness');

/**
 * A time that is shorter however long its months are, a better word, or any time where it was left open.
 *
 * Words and figures are not compared: a limit of sixty days may be worth less than "promptly".
 *
 * @example
 * shorter('P3D', 'PT12H'); // => 'PT12H'
 * shorter('P3D', 'P5D'); // => undefined
 * shorter('promptly', 'at-once'); // => 'at-once'
 */
export const shorter: Better<string> = taking((candidate, current) => {
  if (isUnknown(candidate) || isUnknown(current)) return false;
  if (current === 'unspecified') return candidate !== current;
  if (PROMPTNESS.includes(candidate) || PROMPTNESS.includes(current))
    return (
      PROMPTNESS.includes(current) && PROMPTNESS.indexOf(candidate) > PROMPTNESS.indexOf(current)
    );
  const [a, b] = [spanOfCoded(candidate), spanOfCoded(current)];
  return a.low <= b.low && a.high <= b.high && (a.low < b.low || a.high < b.high);
});

/** Lengths without an end, and without any length. */
const LONGEST: readonly string[] = ['indefinite', 'no-exit'];
const SHORTEST = 'at-will';

/**
 * A term or a notice that is longer; `indefinite` and `no-exit` are longest, `at-will` is shortest.
 *
 * The law fills silence, with as much as no end and no exit, so only those are surely longer than what is left open.
 *
 * @example
 * longer('P10Y', 'indefinite'); // => 'indefinite'
 * longer('unspecified', 'P10Y'); // => undefined
 */
export const longer: Better<string> = taking((candidate, current) => {
  if (candidate === SHORTEST || LONGEST.includes(current) || isUnknown(current)) return false;
  if (LONGEST.includes(candidate)) return true;
  const [a, b] = [parseDuration(candidate), parseDuration(current)];
  if (a === undefined) return false;
  return current === SHORTEST || (b !== undefined && durationOrd.compare(a, b) > 0);
});

/** A number, or what may stand where a number is not known. */
export type Amount = number | Marker;

/**
 * A larger number, or one that is set where it was left open.
 *
 * @example
 * larger('unspecified', 100); // => 100
 */
export const larger = <T extends Amount>(current: T | Amount, other: T | Amount): T | undefined => {
  if (typeof other !== 'number') return undefined;
  const isLarger = typeof current === 'number' ? other > current : current === 'unspecified';
  return isLarger ? (other as T) : undefined;
};

/**
 * A higher level of a ladder; `unspecified` counts as the lowest.
 *
 * @example
 * higher('duty')('may', 'shall-respond'); // => 'shall-respond'
 */
export const higher = <L extends LadderName>(ladder: L): Better<Coded<L>> => {
  const levels: readonly string[] = levelsOf(ladder);
  const height = (level: string) => (level === 'unspecified' ? 0 : levels.indexOf(level));
  return taking((candidate, current) => {
    const [a, b] = [height(candidate), height(current)];
    return a >= 0 && b >= 0 && a > b;
  });
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A decision that needs fewer consents: whatever passed the one rule still passes, and what passes the other as well.
 *
 * @example
 * easier('us', 'gb'); // => { anyOf: ['us', 'gb'] }
 */
export const easier: Better<Rule> = (current, other) =>
  isSame(current, other) ? undefined : { anyOf: [current, other] };

/**
 * A decision that needs more consents: only what passes both rules.
 *
 * @example
 * harder('us', 'gb'); // => { allOf: ['us', 'gb'] }
 */
export const harder: Better<Rule> = (current, other) =>
  isSame(current, other) ? undefined : { allOf: [current, other] };

/**
 * One more item, distinguished from those that are there by what identifies it.
 *
 * @example
 * more()(['us'], ['us', 'gb']); // => ['us', 'gb']
 */
export const more =
  <T>(identity: (item: T) => unknown = (item) => item): Better<T[]> =>
  (current, other) => {
    const known = new Set(current.map(identity));
    const added = other.find((item) => !known.has(identity(item)));
    return added === undefined ? undefined : [...current, added];
  };

/**
 * One item less.
 *
 * @example
 * fewer()(['first', 'second'], []); // => ['second']
 */
export const fewer =
  <T>(): Better<T[]> =>
  (current, other) =>
    other.length < current.length ? current.slice(1) : undefined;

/**
 * What is better in one field, everything else as it was.
 *
 * @example
 * const sooner = inField<{ within: string }, 'within'>('within', shorter);
 * sooner({ within: 'P3D' }, { within: 'P1D' }); // => { within: 'P1D' }
 */
export const inField =
  <T extends object, K extends keyof T>(field: K, better: Better<T[K]>): Better<T> =>
  (current, other) => {
    const value = better(current[field], other[field]);
    return value === undefined ? undefined : { ...current, [field]: value };
  };

/**
 * What is better in one item, with the help of any item of the other list.
 *
 * @example
 * inItems(shorter)(['P3D', 'P9D'], ['P5D']); // => ['P3D', 'P5D']
 */
export const inItems =
  <T>(better: Better<T>): Better<T[]> =>
  (current, other) => {
    for (const [place, item] of current.entries())
      for (const one of other) {
        const improved = better(item, one);
        if (improved !== undefined) return current.with(place, improved);
      }
    return undefined;
  };

/**
 * What is better where both are given.
 *
 * @example
 * whereGiven(shorter)(undefined, 'P1D'); // => undefined
 */
export const whereGiven =
  <T>(better: Better<T>): Better<T | undefined> =>
  (current, other) =>
    current === undefined || other === undefined ? undefined : better(current, other);

/**
 * The same, and whatever is given where nothing was.
 *
 * @example
 * orGiven(shorter)(undefined, 'P1D'); // => 'P1D'
 */
export const orGiven =
  <T>(better: Better<T>): Better<T | undefined> =>
  (current, other) =>
    current === undefined ? other : whereGiven(better)(current, other);

/**
 * Names improvements of the fields of parameters; what would be no parameters of the schema is no improvement.
 *
 * @example
 * import * as z from 'zod';
 * const improves = improvementsOf(z.strictObject({ within: z.string() }));
 * const sooner = improves('sooner', 'it comes sooner', 'within', shorter);
 * sooner.improve({ within: 'P3D' }, { within: 'P1D' }); // => { within: 'P1D' }
 */
export const improvementsOf =
  <P extends object>(schema: z.ZodType<unknown, P>) =>
  <K extends keyof P>(
    id: string,
    says: string,
    field: K,
    better: Better<P[K]>,
  ): Improvement<P> => ({
    id,
    says,
    improve: (parameters, others) => {
      const improved = inField<P, K>(field, better)(parameters, others);
      return improved !== undefined && schema.safeParse(improved).success ? improved : undefined;
    },
  });
