/**
 * What the tests found, worked out once for the whole page.
 */
import { SCORES, type ScoreName } from './known-cases.ts';
import { type Measure, PLAIN_MEASURES, READINGS, type Reading, scoreAt } from './measures.ts';
import {
  type Advantage,
  type Apart,
  apart,
  areaAdvantage,
  type Endurance,
  endurance,
  enduranceAdvantage,
} from './worth.ts';

/** Both tests of one measure. */
export interface Result {
  readonly measure: Measure;
  readonly apart: Apart;
  readonly endurance: Endurance;
}

/** A score at all places of its range, and its middle against each plain measure. */
export interface ScoreResult {
  readonly name: ScoreName;
  readonly at: Readonly<Record<Reading, Result>>;
  readonly against: readonly Against[];
}

/** The middle of a score against a plain measure. */
export interface Against {
  readonly plain: Measure;
  readonly apart: Advantage;
  readonly endurance: Advantage;
}

const resultOf = (measure: Measure): Result => ({
  measure,
  apart: apart(measure),
  endurance: endurance(measure),
});

const againstPlain = (measure: Measure): readonly Against[] =>
  PLAIN_MEASURES.map((plain) => ({
    plain,
    apart: areaAdvantage(measure, plain),
    endurance: enduranceAdvantage(measure, plain),
  }));

const scoreResult = (name: ScoreName): ScoreResult => ({
  name,
  at: {
    low: resultOf(scoreAt(name, 'low')),
    middle: resultOf(scoreAt(name, 'middle')),
    high: resultOf(scoreAt(name, 'high')),
  },
  against: againstPlain(scoreAt(name, 'middle')),
});

/** The results of every score, the overall one first. */
export const SCORE_RESULTS: readonly ScoreResult[] = SCORES.map(scoreResult);

/** The results of what anyone could use instead. */
export const PLAIN_RESULTS: readonly Result[] = PLAIN_MEASURES.map(resultOf);

/** Every row of the tables of results. */
export const ALL_RESULTS: readonly Result[] = [
  ...SCORE_RESULTS.flatMap(({ at }) => READINGS.map((reading) => at[reading])),
  ...PLAIN_RESULTS,
];
