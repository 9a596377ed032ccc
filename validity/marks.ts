/**
 * What became of the expectations: met, missed, or open where the ranges allow neither to be said.
 *
 * The rule was written down with the expectations, on their page, before anything was scored.
 */

import type { Case } from '../src/cases/case.ts';
import { agreementOf, CASES } from '../src/cases/index.ts';
import type { Agreement } from '../src/model/agreement.ts';
import type { Range } from '../src/score/range.ts';
import { EXPECTATIONS, type Expectation } from './expectations.ts';
import { type Ranges, rangesOf } from './known-cases.ts';
import { TWICE_CODED } from './second-codings.ts';
import { ofVersion1 } from './version-1.ts';

/** How an expectation came out. */
export type Mark = 'met' | 'missed' | 'open';

/** An expectation with what was found. */
export interface Marked {
  readonly expectation: Expectation;
  readonly mark: Mark;
  /** Undefined if the score is not asked. */
  readonly above: Range | undefined;
  readonly below: Range | undefined;
  /** How it came out under version 1. */
  readonly before: Mark;
}

/** A difference that is worth the name. */
export const LEAST_DIFFERENCE = 0.01;

const isAbove = (one: Range, other: Range): boolean =>
  one.low >= other.low &&
  one.high >= other.high &&
  Math.max(one.low - other.low, one.high - other.high) > LEAST_DIFFERENCE;

/** Marks the range that was expected above against that expected below. */
export const markOf = (above: Range | undefined, below: Range | undefined): Mark => {
  if (above === undefined || below === undefined) return 'open';
  return isAbove(above, below) ? 'met' : isAbove(below, above) ? 'missed' : 'open';
};

/** The ranges of each case by one coding, each worked out once. */
const scoredRanges = (codingOf: (one: Case) => Agreement): ((id: string) => Ranges) => {
  const known = new Map<string, Ranges>();
  return (id) => {
    const one = CASES.find((other) => other.id === id);
    if (one === undefined) throw new Error(`no case ${id}`);
    const ranges = known.get(id) ?? rangesOf(codingOf(one));
    known.set(id, ranges);
    return ranges;
  };
};

const marked = (rangesById: (id: string) => Ranges): readonly Marked[] =>
  EXPECTATIONS.map((expectation) => {
    const [above, below] = [expectation.above, expectation.below].map(
      (id) => rangesById(id)[expectation.score],
    );
    const [first, second] = [expectation.above, expectation.below].map(
      (id) => ofVersion1(id)?.ranges[expectation.score],
    );
    return { expectation, mark: markOf(above, below), above, below, before: markOf(first, second) };
  });

/** All expectations, marked. */
export const MARKED: readonly Marked[] = marked(scoredRanges(agreementOf));

/** The same by the second coding of each case that has one. */
export const MARKED_AGAIN: readonly Marked[] = marked(
  scoredRanges((one) => TWICE_CODED.find(({ id }) => id === one.id)?.second ?? agreementOf(one)),
);
