/**
 * What the violator gains never shows as a gain.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { allOf, anyOf, isUnknown, type Rule } from '../../src/decision/rule.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import { ANYONE } from '../../src/model/terms.ts';
import { valueAt } from '../../src/reading/shape-issues.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { factsOf, withFact, withValue } from '../../src/testing/arbitraries/facts.ts';
import { somewhere, withParts } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';
import { expectNoLower, ranges, rangesOf, SLOW, withoutOthersInIt } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

/** Ways to give a party a say, or one more, in one part of a rule. */
const GIVING_A_SAY: Readonly<Record<string, (party: string) => (part: Rule) => Rule>> = {
  'one more condition': (party) => (part) => allOf(part, party),
  'another way': (party) => (part) => anyOf(part, party),
  'a place on the list': (party) => (part) =>
    typeof part === 'string' || 'unless' in part || 'apartFrom' in part
      ? part
      : withParts(part, (parts) => [...parts, party]),
  'more votes': (party) => (part) =>
    typeof part !== 'string' && 'votes' in part
      ? { ...part, votes: { ...part.votes, [party]: (part.votes[party] ?? 0) + 3 } }
      : part,
};

describe('the violator', () => {
  it('raises nothing by a say in any rule', () => {
    fc.assert(
      fc.property(
        agreements({ violators: 'one', elements: [1, 2] }),
        fc.nat(),
        fc.nat(),
        (agreement, which, where) => {
          const rules = factsOf(agreement).filter(({ kind }) => kind === 'rule');
          const [violator] = agreement.constrains;
          const fact = rules[which % rules.length];
          fc.pre(fact !== undefined && violator !== undefined);
          const before = ranges(agreement);
          for (const [way, give] of Object.entries(GIVING_A_SAY)) {
            const rule = somewhere(valueAt(agreement, fact.path) as Rule, where, give(violator));
            const after = ranges(withFact(agreement, fact, rule));
            expectNoLower(before, after, ['baselines', 'guarantees'], way);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('raises nothing by being one more on a side', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), (agreement, who) => {
        const party = agreement.parties[who % agreement.parties.length]?.id as string;
        const named = agreement.constrains.filter((one) => one !== ANYONE);
        fc.pre(named.length > 0 && !named.includes(party));
        const one = { ...withoutOthersInIt(agreement), constrains: named, sides: [named] };
        const all = [...named, party];
        const more = { ...one, constrains: all, sides: [all] };
        // Whoever stands with it no longer responds to it, and it no longer helps another.
        expectNoLower(ranges(one), ranges(more), ['baselines', 'guarantees']);
      }),
      { numRuns: RUNS },
    );
  });

  it('of several is the worst one on each side, and the sides are averaged', () => {
    fc.assert(
      fc.property(agreements({ violators: 'several' }), ({ sides: _, ...drawn }) => {
        const agreement = withoutOthersInIt(drawn);
        const all = scoreAgreement(agreement);
        const alone = agreement.constrains.map((party) => ({
          party,
          found: ranges({ ...agreement, constrains: [party] }),
        }));
        for (const indicator of ['baselines', 'guarantees'] as const) {
          const found = rangesOf(all)[indicator];
          if (found === undefined) continue;
          // A side of which nothing is asked is left out.
          const singles = alone.flatMap((one) => one.found[indicator] ?? []);
          for (const end of ['low', 'high'] as const) {
            const mean = singles.reduce((sum, range) => sum + range[end], 0) / singles.length;
            expect(found[end]).toBeCloseTo(mean, 12);
          }
        }
        expect(agreement.constrains).toContain(all.worstCase.baselines);
        expect(agreement.constrains).toContain(all.worstCase.guarantees);
      }),
      { numRuns: RUNS },
    );
  });

  it('raises co-drafting by no role of its own, unless it is protected as well', () => {
    const roles: readonly string[] = levelsOf('role');
    fc.assert(
      fc.property(
        agreements({ coalitions: false, violators: 'one' }),
        fc.nat(),
        fc.nat(),
        (agreement, which, how) => {
          const i = which % Math.max(1, agreement.drafting.length);
          const [party = ''] = agreement.constrains;
          fc.pre(!agreement.protects.includes(party) && agreement.drafting.length > 0);
          const seats = agreement.drafting[i]?.seats ?? {};
          const now = seats[party] ?? 'excluded';
          fc.pre(!isUnknown(now));
          const better = roles.slice(Math.max(0, roles.indexOf(now)) + 1);
          fc.pre(better.length > 0);
          const raised = withValue(agreement, ['drafting', i, 'seats'], {
            ...seats,
            [party]: better[how % better.length],
          });
          expectNoLower(ranges(agreement), ranges(raised), ['coDrafting']);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
