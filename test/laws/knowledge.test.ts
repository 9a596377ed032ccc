/**
 * Knowing more never widens a range, and the new range lies inside the old; its ends are what would be the case if
 * every unknown turned out worst, or best.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isUnknown as isNotKnown } from '../../src/decision/rule.ts';
import { renamed } from '../../src/decision/rule-parts.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { settled } from '../arbitraries/completion.ts';
import { isUnknown, oneOfEachSort, possibleValues, SORTS, sortOf } from '../arbitraries/turns.ts';
import { RUNS } from '../runs.ts';
import { expectInside, INDICATORS, isAgainstAnyone, ranges, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

const PLACES = ['a', 'b', 'c', 'd'];
const anyRule = rules({ parties: PLACES, markers: ['unspecified', 'unknown'], unless: true });

const withManyUnknowns = agreements({ unknowns: 'many', elements: [1, 2], violators: 'one' });

describe('a range only narrows', () => {
  it('when an unknown fact turns out to be anything at all', () => {
    const tried = new Map(SORTS.map((sort) => [sort, 0]));
    fc.assert(
      fc.property(withManyUnknowns, fc.nat(), anyRule, (agreement, lot, rule) => {
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
      { numRuns: RUNS },
    );
    // No sort goes untried: not all agreements have an unknown fact of each.
    for (const [sort, times] of tried) expect(times, sort).toBeGreaterThan(RUNS / 16);
  });

  it('when a list turns out to be disclosed in full', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), (agreement, which) => {
        const { undisclosed = [] } = agreement;
        fc.pre(undisclosed.length > 0);
        const fewer = undisclosed.toSpliced(which % undisclosed.length, 1);
        const after = ranges({ ...agreement, undisclosed: fewer });
        // What turns out not to be asked of anybody says nothing that could be compared.
        const asked = INDICATORS.filter((indicator) => after[indicator] !== undefined);
        fc.pre(after.coDrafting !== undefined);
        expectInside(after, ranges(agreement), asked);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Which form is best where an armed group is bound depends on the rest, as the law fills no silence then. */
const isBetweenStates = ({ parties }: Agreement): boolean =>
  parties.every(({ kind }) => kind !== 'armed-group');

describe('the ends of a range are what would be the case', () => {
  const turns = ['worst', 'best'] as const;
  const endOf = { worst: 'low', best: 'high' } as const;

  const expectAttained = (agreement: Agreement) => {
    const before = ranges(agreement);
    for (const turn of turns) {
      const end = endOf[turn];
      const known = ranges(settled(agreement, turn, (one) => ranges(one).guarantees?.[end] ?? 0));
      for (const indicator of INDICATORS) {
        const [range, attained] = [before[indicator], known[indicator]];
        if (range === undefined || attained === undefined) continue;
        // A role that stands on both sides of parity is unknown in two parts at once.
        const { protects, constrains } = agreement;
        const isOnBothSides = protects.some((party) => constrains.includes(party));
        if (isOnBothSides && (indicator === 'coDrafting' || indicator === 'overall')) continue;
        expect(Math.abs(attained[end] - range[end]), `${indicator}, ${turn}`).toBeLessThan(1e-9);
      }
    }
  };

  it('if every unknown turned out worst, or best', () => {
    fc.assert(
      fc.property(agreements({ undisclosed: false, coalitions: false }), (agreement) => {
        fc.pre(agreement.guarantees.every(({ trigger }) => !isNotKnown(trigger.established)));
        fc.pre(!isAgainstAnyone(agreement) && isBetweenStates(agreement));
        expectAttained(agreement);
      }),
      { numRuns: RUNS },
    );
  });

  it('if it is unknown who establishes a breach, for one breach by one violator, answered without a ladder', () => {
    fc.assert(
      fc.property(
        agreements({ undisclosed: false, coalitions: false, violators: 'one' }),
        fc.constantFrom(...BREACHES),
        (agreement, { id }) => {
          const guarantees = agreement.guarantees.map(({ follows, ...rest }) => rest);
          fc.pre(guarantees.some(({ trigger }) => isNotKnown(trigger.established)));
          fc.pre(!isAgainstAnyone(agreement) && isBetweenStates(agreement));
          expectAttained({ ...agreement, guarantees, scope: { breaches: [id], reason: 'one' } });
        },
      ),
      { numRuns: RUNS },
    );
  });
});
