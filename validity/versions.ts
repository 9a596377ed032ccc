/**
 * Version 1 and version 2 on the same cases: what each says about their fate, and what a second coder does to either.
 *
 * Version 1 is the frozen record, so the cases are those that it knew. Both are tried on the same ones and drawn together,
 * and the plain measures beside them on those as well.
 */
import type { Range } from '../src/score/range.ts';
import { middle } from '../src/score/range.ts';
import { EFFECTS } from './coder-effects.ts';
import { KNOWN_CASES, type KnownCase, SCORES, type ScoreName, withResult } from './known-cases.ts';
import { type Measure, PLAIN_MEASURES, READINGS, type Reading, scoreAt } from './measures.ts';
import { secondOfVersion1 } from './version-1.ts';
import {
  type Advantage,
  type Apart,
  apart,
  areaAdvantage,
  type Endurance,
  endurance,
  enduranceAdvantage,
  isDated,
} from './worth.ts';

/** The cases that both versions scored and whose fate is known. */
export const SHARED_CASES: readonly KnownCase[] = KNOWN_CASES.filter(
  ({ before }) => before !== undefined,
);

const readAt = (range: Range | undefined, reading: Reading): number | undefined =>
  range && (reading === 'middle' ? middle(range) : range[reading]);

const labelled = (measure: Measure, label: string): Measure => ({ ...measure, label });

/** A score of version 1, read at one place of its range. */
export const version1At = (name: ScoreName, reading: Reading): Measure =>
  labelled(
    { label: '', of: ({ before }) => readAt(before?.ranges[name], reading) },
    `${scoreAt(name, reading).label}, version 1`,
  );

/** A score of either version with the second coding in the place of the first, where there is one. */
export const bySecondCoding = (version: 1 | 2, name: ScoreName, reading: Reading): Measure => ({
  label: scoreAt(name, reading).label,
  of: ({ id, ranges, before }) => {
    // The same cases by both versions: those with a second coding under each.
    const [one, two] = [
      secondOfVersion1(id)?.ranges,
      EFFECTS.find((effect) => effect.id === id)?.second,
    ];
    const second = one && two && (version === 1 ? one : two);
    const first = version === 1 ? before?.ranges : ranges;
    return readAt((second ?? first)?.[name], reading);
  },
});

const askedOfAll =
  (...measures: readonly Measure[]) =>
  (one: KnownCase): boolean =>
    measures.every(({ of }) => of(one) !== undefined);

const apartOn = (measure: Measure, isUsed: (one: KnownCase) => boolean): Apart =>
  apart(
    measure,
    withResult('held', SHARED_CASES).filter(isUsed),
    withResult('collapsed', SHARED_CASES).filter(isUsed),
  );

const enduranceOn = (measure: Measure, isUsed: (one: KnownCase) => boolean): Endurance =>
  endurance(measure, SHARED_CASES.filter(isDated).filter(isUsed));

/** A score by both versions on the same cases. */
export interface SideBySide {
  readonly label: string;
  readonly apart: readonly [Apart, Apart];
  readonly areaBy: Advantage;
  readonly endurance: readonly [Endurance, Endurance];
  readonly enduranceBy: Advantage;
}

const sideBySide = (name: ScoreName, reading: Reading): SideBySide => {
  const [one, other] = [version1At(name, reading), scoreAt(name, reading)];
  const isUsed = askedOfAll(one, other);
  return {
    label: other.label,
    apart: [apartOn(one, isUsed), apartOn(other, isUsed)],
    areaBy: areaAdvantage(other, one),
    endurance: [enduranceOn(one, isUsed), enduranceOn(other, isUsed)],
    enduranceBy: enduranceAdvantage(other, one),
  };
};

/** Every score at every place of its range, by both versions. */
export const SIDE_BY_SIDE: readonly SideBySide[] = SCORES.flatMap((name) =>
  READINGS.map((reading) => sideBySide(name, reading)),
);

/** The plain measures on the cases that both versions scored. */
export const PLAIN_ON_SHARED = PLAIN_MEASURES.map((measure) => ({
  label: measure.label,
  apart: apartOn(measure, () => true),
  endurance: enduranceOn(measure, () => true),
}));

/** A score in the middle by one version and either coding, on the same cases. */
export interface ByCoding {
  readonly name: ScoreName;
  readonly version: 1 | 2;
  readonly first: Apart;
  readonly second: Apart;
}

const byCoding = (name: ScoreName, version: 1 | 2): ByCoding => {
  const first = version === 1 ? version1At(name, 'middle') : scoreAt(name, 'middle');
  const second = bySecondCoding(version, name, 'middle');
  const isUsed = askedOfAll(first, second);
  return { name, version, first: apartOn(first, isUsed), second: apartOn(second, isUsed) };
};

/** What the second coder does to the areas of both versions. */
export const BY_CODING: readonly ByCoding[] = SCORES.flatMap((name) => [
  byCoding(name, 1),
  byCoding(name, 2),
]);

/** Cases whose fate is known that were coded twice under either version. */
export const TWICE_CODED_SHARED: readonly string[] = SHARED_CASES.map(({ id }) => id).filter(
  (id) => secondOfVersion1(id) !== undefined && EFFECTS.some((effect) => effect.id === id),
);
