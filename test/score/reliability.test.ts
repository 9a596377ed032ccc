import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, chain, mean, worst } from '../../src/score/combinators.ts';
import { scoreList } from '../../src/score/nodes.ts';
import { reliabilities, together } from '../../src/score/reliability.ts';
import { leaf, type Score } from '../../src/score/score.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { ROUNDING } from '../laws/ranges.ts';
import { deal } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const fact = (id: string, value: number, weight: number, ...sources: string[]): Score =>
  leaf(
    id,
    id,
    'measure',
    weight,
    { low: value, high: value },
    { code: 'absent', at: id, what: id },
    sources.map((source) => ({ source, at: 'Art. 1' })),
  );
const naming = { id: 'all', label: 'All' };
const reliabilityOf = (score: Score) => {
  const { nodes, put } = scoreList();
  const root = put(score);
  return reliabilities(nodes, deal().sources)(root);
};
const kinds = (score: Score) => reliabilityOf(score).byKind;
const cited = (score: Score) => reliabilityOf(score).cited;

describe('reliability', () => {
  it.each<[string, Score, number]>([
    ['of what is cited', fact('a', 1, 1, 'text'), 1],
    ['of what is not', fact('a', 1, 1), 0],
    ['of parts, by weight', chain(naming, [fact('a', 1, 3, 'text'), fact('b', 1, 1)]), 0.75],
    ['of the best', best(naming, [fact('a', 0.4, 1, 'text'), fact('b', 0.5, 1)]), 0],
    ['of the worst', worst(naming, [fact('a', 0.4, 1, 'text'), fact('b', 0.5, 1)]), 1],
    ['of equals, evenly', best(naming, [fact('a', 0.5, 1, 'text'), fact('b', 0.5, 1)]), 0.5],
    [
      'of equals of other weights, evenly',
      best(naming, [fact('a', 0.5, 3, 'text'), fact('b', 0.5, 1)]),
      0.5,
    ],
    [
      'of a better one without weight',
      best(naming, [fact('a', 0.5, 1, 'text'), fact('b', 0.9, 0)]),
      1,
    ],
    ['of an equal without weight', best(naming, [fact('a', 0.5, 1), fact('b', 0.5, 0, 'text')]), 0],
    ['of parts without any weight', mean(naming, [fact('a', 1, 1), fact('b', 1, 0, 'text')]), 0],
  ])('%s', (_, score, share) => {
    expect(cited(score)).toBe(share);
  });

  it('counts the strongest kind of source', () => {
    expect(kinds(fact('a', 1, 1, 'press', 'text'))).toMatchObject({ 'text': 1, 'press-report': 0 });
  });

  it('counts for nothing a source that is not declared', () => {
    expect(cited(fact('a', 1, 1, 'nowhere'))).toBe(0);
  });

  it('gives the whole weight of a node to the parts that determine it', () => {
    const parts = fc.array(
      fc
        .tuple(fc.constantFrom(0, 0.5, 1), fc.nat(3))
        .map(([value, weight]) => fact('a', value, weight, 'text')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(parts, fc.constantFrom(best, chain, mean, worst), (list, combine) => {
        const score = combine(naming, list);
        if (list.every(({ weight }) => weight === 0)) expect(cited(score)).toBe(0);
        else expect(cited(score)).toBeCloseTo(1, 12);
      }),
      { numRuns: RUNS },
    );
  });

  it('of a part that counts in two wholes counts twice', () => {
    const shared = fact('a', 0.5, 1, 'text');
    const wholes = ['one', 'other'].map((id) =>
      mean({ ...naming, id }, [shared, fact(id, 0.5, 1)]),
    );
    expect(cited(mean(naming, wholes))).toBe(0.5);
    expect(cited(chain(naming, [...wholes, fact('c', 1, 2, 'press')]))).toBe(0.75);
  });

  it('is the same to the last bit in whatever order the parts come', () => {
    const weights = [0.1, 0.2, 0.3, 0.7, 1.1];
    const parts = weights.map((weight, index) => fact(`${index}`, 0.5, weight, 'text'));
    const others = [...parts, fact('last', 0.5, 0.9)];
    expect(cited(mean(naming, others))).toBe(cited(mean(naming, [...others].reverse())));
  });

  it('of an agreement has shares from 0 to 1 that sum to what is cited', () => {
    fc.assert(
      fc.property(agreements(), (agreement) => {
        const { cited: all, byKind } = scoreAgreement(agreement).reliability;
        const shares = Object.values(byKind);
        for (const share of [all, ...shares]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - all)).toBeLessThan(
          ROUNDING,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('of an agreement is that of the overall score, put together from the indicators', () => {
    fc.assert(
      fc.property(agreements(), (agreement) => {
        const { nodes, overall, reliability } = scoreAgreement(agreement);
        const whole = reliabilities(nodes, agreement.sources)(overall.node);
        expect(reliability.cited).toBeCloseTo(whole.cited, 12);
        for (const [kind, share] of Object.entries(whole.byKind))
          expect(reliability.byKind[kind as keyof typeof whole.byKind]).toBeCloseTo(share, 12);
      }),
      { numRuns: RUNS },
    );
  });

  it('of several together is nothing where none has any weight', () => {
    const reliability = reliabilityOf(fact('a', 1, 1, 'text'));
    expect(together([{ weight: 0, reliability }])).toEqual(reliabilityOf(fact('b', 1, 1)));
    expect(together([{ weight: 2, reliability }])).toEqual(reliability);
  });
});
