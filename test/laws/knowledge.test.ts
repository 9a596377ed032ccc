/**
 * Knowing more never widens a range, and the new range lies inside the old; its ends are what would be the case if
 * every unknown turned out worst, or best.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAgreement } from '../arbitraries/agreement.ts';
import {
  factsOf,
  isUnknown,
  oneOfEachSort,
  possibleValues,
  SORTS,
  sortOf,
  withFact,
} from '../arbitraries/facts.ts';
import { renamed, rules } from '../arbitraries/rule.ts';
import { RUNS } from '../runs.ts';
import { expectInside, INDICATORS, ranges } from './ranges.ts';

const PLACES = ['a', 'b', 'c', 'd'];
const anyRule = rules({ parties: PLACES, markers: ['unspecified', 'unknown'], unless: true });

describe('a range only narrows', () => {
  it('when an unknown fact turns out to be anything at all', () => {
    const tried = new Map(SORTS.map((sort) => [sort, 0]));
    fc.assert(
      fc.property(anyAgreement, fc.nat(), anyRule, (agreement, lot, rule) => {
        const unknown = factsOf(agreement).filter((fact) => isUnknown(agreement, fact));
        const parties = agreement.parties.map(({ id }) => id);
        const over = renamed(
          rule,
          (place) => parties[PLACES.indexOf(place) % parties.length] ?? '',
        );
        const before = ranges(agreement);
        for (const fact of oneOfEachSort(unknown, lot)) {
          const values = possibleValues(agreement, fact, over, lot);
          const after = ranges(withFact(agreement, fact, values[lot % values.length]));
          expectInside(after, before, INDICATORS, fact.path.join('.'));
          tried.set(sortOf(fact), (tried.get(sortOf(fact)) ?? 0) + 1);
        }
      }),
      { numRuns: 2 * RUNS },
    );
    // No sort goes untried: not all agreements have an unknown fact of each.
    for (const [sort, times] of tried) expect(times, sort).toBeGreaterThan(RUNS / 8);
  });

  it('when a list turns out to be disclosed in full', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), (agreement, which) => {
        const { undisclosed = [] } = agreement;
        fc.pre(undisclosed.length > 0);
        const fewer = undisclosed.toSpliced(which % undisclosed.length, 1);
        expectInside(ranges({ ...agreement, undisclosed: fewer }), ranges(agreement));
      }),
      { numRuns: RUNS },
    );
  });
});
