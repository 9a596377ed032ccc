/**
 * Improving any fact never lowers any score above it.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import {
  betterValues,
  type Fact,
  factsOf,
  withFact,
  withValue,
} from '../../src/testing/arbitraries/facts.ts';
import { oneOfEachSort, SORTS, sortOf } from '../arbitraries/turns.ts';
import { RUNS } from '../runs.ts';
import { expectNoLower, INDICATORS, ranges, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

// A party that is on both sides, by itself or as a member, may rise in both; then its rise says nothing.
const withoutCoalitions = agreements({ coalitions: false, elements: [1, 2] });

/** Whether a fact is the role of a party the agreement constrains, and so no stakeholder's. */
const isRoleOfConstrained = ({ constrains }: Agreement, fact: Fact): boolean =>
  sortOf(fact) === 'role' && constrains.includes(String(fact.path.at(-1)));

describe('no score falls when', () => {
  it('a fact of any sort gets better by a step', () => {
    const tried = new Map(SORTS.map((sort) => [sort, 0]));
    fc.assert(
      fc.property(withoutCoalitions, fc.nat(), (agreement, lot) => {
        const improvable = factsOf(agreement).filter(
          (fact) =>
            !isRoleOfConstrained(agreement, fact) && betterValues(agreement, fact).length > 0,
        );
        const before = ranges(agreement);
        for (const fact of oneOfEachSort(improvable, lot)) {
          const better = betterValues(agreement, fact);
          const after = withFact(agreement, fact, better[lot % better.length]);
          expectNoLower(ranges(after), before, INDICATORS, fact.path.join('.'));
          tried.set(sortOf(fact), (tried.get(sortOf(fact)) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS },
    );
    // No sort goes untried: not all agreements have all of them.
    for (const [sort, times] of tried) expect(times, sort).toBeGreaterThan(RUNS / 8);
  });

  it('a condition is dropped', () => {
    fc.assert(
      fc.property(withoutCoalitions, fc.nat(), (agreement, which) => {
        const paths = agreement.guarantees.flatMap(({ conditions }, i) =>
          conditions.map((_, j) => ['guarantees', i, 'conditions', j] as const),
        );
        fc.pre(paths.length > 0);
        const [list, i, field, j] = paths[which % paths.length] as (typeof paths)[number];
        const fewer = agreement.guarantees[i]?.conditions.toSpliced(j, 1);
        expectNoLower(ranges(withValue(agreement, [list, i, field], fewer)), ranges(agreement));
      }),
      { numRuns: RUNS },
    );
  });

  it('one more stakeholder signs, if it is such as can make treaties', () => {
    fc.assert(
      fc.property(withoutCoalitions, fc.nat(), fc.nat(), (agreement, which, who) => {
        const paths = factsOf(agreement)
          .filter((fact) => sortOf(fact) === 'instrument')
          .map(({ path }) => [...path.slice(0, -1), 'signatories']);
        const signer = agreement.parties[who % agreement.parties.length];
        // By the signature of an armed group a treaty is one of states no more, and the law fills its silence no longer.
        fc.pre(signer?.kind !== 'armed-group');
        const party = signer?.id;
        const path = paths[which % paths.length] ?? [];
        const signed = path.reduce<unknown>(
          (value, step) => (value as Record<string, unknown>)[step],
          agreement,
        ) as readonly string[];
        expectNoLower(ranges(withValue(agreement, path, [...signed, party])), ranges(agreement));
      }),
      { numRuns: RUNS },
    );
  });
});
