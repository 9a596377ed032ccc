/**
 * How a measure goes with what happened: held against collapsed, and the months to the first major breach.
 *
 * Mixed cases have no side and are left out of the first; cases of which nobody knows when they were first broken are
 * left out of the second. A case of which a score is not asked is left out of the tests of that score, and counted.
 * To see whether one measure is better than another, both are tried on the same cases and drawn together.
 */
import { areaUnderCurve } from './area-under-curve.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type Concordance, concordance, type Watched } from './concordance.ts';
import { KNOWN_CASES, type KnownCase, withResult } from './known-cases.ts';
import type { Measure } from './measures.ts';

/** How well a measure separates held from collapsed. */
export interface Apart {
  readonly held: number;
  readonly collapsed: number;
  readonly notAsked: readonly string[];
  readonly area: number | undefined;
  readonly interval: Interval | undefined;
}

/** How a measure goes with the months to the first major breach. */
export interface Endurance {
  readonly cases: number;
  readonly breaches: number;
  readonly notAsked: readonly string[];
  readonly found: Concordance | undefined;
  /** Of Somers' D. */
  readonly interval: Interval | undefined;
}

/** By how much one measure is better than another on the same cases. */
export interface Advantage {
  readonly cases: number;
  readonly by: number | undefined;
  readonly interval: Interval | undefined;
}

type Classes = readonly (readonly KnownCase[])[];

const asked = (cases: readonly KnownCase[], ...measures: readonly Measure[]) =>
  cases.filter((one) => measures.every(({ of }) => of(one) !== undefined));

const idsWithout = (cases: readonly KnownCase[], measure: Measure): readonly string[] =>
  cases.filter((one) => measure.of(one) === undefined).map(({ id }) => id);

const values = (cases: readonly KnownCase[], { of }: Measure): readonly number[] =>
  cases.map((one) => of(one) as number);

const areaOf = ([held = [], collapsed = []]: Classes, measure: Measure): number | undefined =>
  areaUnderCurve(values(held, measure), values(collapsed, measure));

/** Whether it is known when, or up to when not, a case was first broken. */
export const isDated = ({ outcome }: KnownCase): boolean => outcome.firstBreach !== 'unknown';

const watched = (one: KnownCase, { of }: Measure): Watched => {
  const { firstBreach, observed } = one.outcome;
  const breached = typeof firstBreach === 'number';
  return { score: of(one) as number, months: breached ? firstBreach : observed, breached };
};

const concordanceOf = (cases: readonly KnownCase[], measure: Measure): Concordance | undefined =>
  concordance(cases.map((one) => watched(one, measure)));

const HELD = withResult('held');
const COLLAPSED = withResult('collapsed');
const DATED = KNOWN_CASES.filter(isDated);

/** Tries a measure on held against collapsed, or on two other groups of which the first should score higher. */
export const apart = (
  measure: Measure,
  better: readonly KnownCase[] = HELD,
  worse: readonly KnownCase[] = COLLAPSED,
): Apart => {
  const classes = [asked(better, measure), asked(worse, measure)] as const;
  return {
    held: classes[0].length,
    collapsed: classes[1].length,
    notAsked: idsWithout([...better, ...worse], measure),
    area: areaOf(classes, measure),
    interval: bootstrapInterval(classes, (drawn) => areaOf(drawn, measure)),
  };
};

/** Tries a measure on the months to the first major breach. */
export const endurance = (measure: Measure, among: readonly KnownCase[] = DATED): Endurance => {
  const cases = asked(among, measure);
  return {
    cases: cases.length,
    breaches: cases.filter((one) => watched(one, measure).breached).length,
    notAsked: idsWithout(among, measure),
    found: concordanceOf(cases, measure),
    interval: bootstrapInterval([cases], ([drawn = []]) => concordanceOf(drawn, measure)?.d),
  };
};

const minus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** By how much one measure separates held from collapsed better than another. */
export const areaAdvantage = (one: Measure, other: Measure): Advantage => {
  const classes = [asked(HELD, one, other), asked(COLLAPSED, one, other)];
  const difference = (drawn: Classes) => minus(areaOf(drawn, one), areaOf(drawn, other));
  return {
    cases: classes.flat().length,
    by: difference(classes),
    interval: bootstrapInterval(classes, difference),
  };
};

/** By how much one measure goes better with the months than another, in Somers' D. */
export const enduranceAdvantage = (one: Measure, other: Measure): Advantage => {
  const cases = asked(DATED, one, other);
  const difference = (drawn: readonly KnownCase[]) =>
    minus(concordanceOf(drawn, one)?.d, concordanceOf(drawn, other)?.d);
  return {
    cases: cases.length,
    by: difference(cases),
    interval: bootstrapInterval([cases], ([drawn = []]) => difference(drawn)),
  };
};
