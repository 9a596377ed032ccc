import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { overlay } from '../../src/compare/blend.ts';
import { aligned } from '../../src/compare/match.ts';
import type { Movement } from '../../src/compare/movement.ts';
import { COMPARED, reachOf } from '../../src/compare/reach.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { applies } from '../../src/score/score.ts';
import { movement, track } from '../../src/standard/movement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { inAnotherOrder } from '../../src/testing/arbitraries/disguise.ts';
import { betterValues, factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';
import { SLOW } from '../laws/ranges.ts';
import { RUNS } from '../runs.ts';

vi.setConfig({ testTimeout: SLOW });

const [observers] = agreement.verification;
const [line] = agreement.baselines;
if (observers === undefined || line === undefined) throw new Error('the sample has lost elements');

const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;

/** Small agreements, and what they may become: some of their facts, or some other agreement altogether. */
const small = agreements({ elements: [0, 2], purpose: ['ceasefire', 'guarantee'] });
const revised = fc.tuple(small, fc.array(fc.nat(), { maxLength: 6 })).map(([before, lots]) => {
  let after = before;
  for (const lot of lots) {
    const facts = factsOf(after);
    const fact = facts[lot % Math.max(1, facts.length)];
    const [better] = fact === undefined ? [] : betterValues(after, fact);
    if (fact !== undefined && better !== undefined) after = withFact(after, fact, better);
  }
  return [before, after] as const;
});
const pairs: fc.Arbitrary<readonly [Agreement, Agreement]> = fc.oneof(
  { weight: 9, arbitrary: revised },
  { weight: 1, arbitrary: fc.tuple(small, small) },
);
const options = { orders: 4 };

const expectToAddUp = ({ scores, facts }: Movement): void => {
  for (const name of COMPARED)
    for (const end of ['low', 'high'] as const) {
      const sum = facts.reduce((total, { share }) => total + (share[name]?.[end] ?? 0), 0);
      expect(Math.abs(sum - (scores[name]?.change[end] ?? 0))).toBeLessThan(1e-9);
    }
};

describe('shares of a movement', () => {
  it('sum to the movement at both ends of every score', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expectToAddUp(movement(before, after, options));
      }),
      { numRuns: RUNS },
    );
  });

  it('do not depend on the order in which anything is listed', () => {
    fc.assert(
      fc.property(revised, fc.integer(), ([before, after], seed) => {
        const one = movement(before, after, options);
        const other = movement(
          inAnotherOrder(before, seed),
          inAnotherOrder(after, seed + 1),
          options,
        );
        const byPath = new Map(other.facts.map((fact) => [fact.path.join('.'), fact]));
        for (const { path, share } of one.facts)
          for (const name of COMPARED)
            expect(byPath.get(path.join('.'))?.share[name]?.low ?? 0).toBeCloseTo(
              share[name]?.low ?? 0,
              9,
            );
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('are the whole movement where one fact changed', () => {
    fc.assert(
      fc.property(small, fc.nat(), (before, lot) => {
        const facts = factsOf(before);
        const fact = facts[lot % Math.max(1, facts.length)];
        const [better] = fact === undefined ? [] : betterValues(before, fact);
        fc.pre(fact !== undefined && better !== undefined);
        const { facts: changed, scores } = movement(before, withFact(before, fact, better));
        expect(changed).toHaveLength(1);
        for (const name of COMPARED)
          expect(changed[0]?.share[name]?.low ?? 0).toBeCloseTo(scores[name]?.change.low ?? 0, 12);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('a movement', () => {
  it('is between the ranges that the scorecards say', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { scores } = movement(before, after, options);
        const cards = [scoreAgreement(before), scoreAgreement(after)] as const;
        // Co-drafting is not asked where nobody has to live under the terms or to carry them out.
        const asked = INDICATORS.filter((name) =>
          cards.every(({ indicators }) => applies(indicators[name])),
        );
        expect(Object.keys(scores)).toEqual([...asked, 'overall']);
        for (const name of asked) {
          expect(scores[name]?.before).toEqual(cards[0].indicators[name].range);
          expect(scores[name]?.after).toEqual(cards[1].indicators[name].range);
        }
        if (asked.length < INDICATORS.length) return;
        for (const [index, at] of (['before', 'after'] as const).entries())
          for (const end of ['low', 'high'] as const)
            expect(scores.overall?.[at][end]).toBeCloseTo(
              cards[index]?.overall.range[end] ?? -1,
              12,
            );
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('is between the scores of real drafts', () => {
    const [before, after] = [
      draft('us-28-point-plan-2025-11'),
      draft('twenty-point-framework-2025-12'),
    ];
    const { scores } = movement(before, after, options);
    for (const name of INDICATORS) {
      expect(scores[name]?.before).toEqual(scoreAgreement(before).indicators[name].range);
      expect(scores[name]?.after).toEqual(scoreAgreement(after).indicators[name].range);
    }
    const { low, high } = scoreAgreement(after).overall.range;
    expect(scores.overall?.after.low).toBeCloseTo(low, 12);
    expect(scores.overall?.after.high).toBeCloseTo(high, 12);
  });

  it('of nothing is none', () => {
    const { scores, facts, worse } = movement(agreement, agreement);
    expect(Object.values(scores).map(({ direction }) => direction)).toEqual(
      COMPARED.map(() => 'unchanged'),
    );
    expect([facts, worse]).toEqual([[], []]);
  });

  it('leaves out an indicator that is does not apply to both', () => {
    const guarantee: Agreement = { ...agreement, purpose: ['guarantee'] };
    expect(Object.keys(movement(agreement, guarantee).scores)).toEqual([
      'guarantees',
      'coDrafting',
      'overall',
    ]);
  });

  it.each<[string, Partial<Agreement>, string]>([
    ['certainly down where observers go', { verification: [] }, 'certainly-down'],
    [
      'possibly where it cannot be told what they may do',
      { undisclosed: ['verification'] },
      'possibly',
    ],
  ])('is %s', (_, change, direction) => {
    expect(movement(agreement, { ...agreement, ...change }).scores.baselines?.direction).toBe(
      direction,
    );
  });

  it('says certainly only what holds however the unknowns turn out', () => {
    const { scores } = movement({ ...agreement, verification: [] }, agreement);
    expect(scores.baselines?.direction).toBe('certainly-up');
    expect(scores.baselines?.after.low).toBeGreaterThan(scores.baselines?.before.high ?? 1);
  });

  it('tells what got worse, though the whole got better', () => {
    const after: Agreement = {
      ...agreement,
      verification: [{ ...observers, access: 'none', coverage: 'full', attribution: 'public' }],
      baselines: [{ ...line, precision: 'annexed' }],
    };
    const { worse } = movement(agreement, after);
    expect(worse.map(({ path }) => path.at(-1))).toEqual(['access']);
  });
});

describe('which scores a fact can move', () => {
  it.each<[string, Agreement, readonly string[]]>([
    [
      'means, by what they see',
      { ...agreement, verification: [{ ...observers, means: ['satellite'] }] },
      ['baselines', 'guarantees'],
    ],
    [
      'a party that no law of treaties is about, by the notice that silence gives',
      {
        ...agreement,
        parties: agreement.parties.map((party) => ({ ...party, kind: 'armed-group' })),
      },
      ['baselines'],
    ],
  ])('%s', (_, after, moved) => {
    const { facts, scores } = movement(agreement, after);
    for (const name of moved)
      expect(scores[name as keyof typeof scores]?.direction).not.toBe('unchanged');
    expectToAddUp(movement(agreement, after));
    expect(facts.length).toBeGreaterThan(0);
  });

  it('is what is said: a blend without the facts that an indicator does not read scores the same', () => {
    fc.assert(
      fc.property(small, small, (before, after) => {
        const { changes, blend } = overlay(before, aligned(before, after).after);
        for (const name of INDICATORS) {
          const movers = changes.map((change) => reachOf(change).includes(name));
          const [all, some] = [blend(() => true), blend((change) => movers[change] === true)];
          expect(scoreAgreement(some).indicators[name].range).toEqual(
            scoreAgreement(all).indicators[name].range,
          );
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

it('a track has a movement from each draft to the next', () => {
  const drafts = [
    'us-28-point-plan-2025-11',
    'twenty-point-framework-2025-12',
    'paris-declaration-2026-01',
  ].map(draft);
  const moved = track(drafts, options);
  expect(moved.map(({ before, after }) => [before.id, after.id])).toEqual([
    ['us-28-point-plan-2025-11', 'twenty-point-framework-2025-12'],
    ['twenty-point-framework-2025-12', 'paris-declaration-2026-01'],
  ]);
  for (const one of moved) expectToAddUp(one);
});
