import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../src/compare/distance.ts';
import { referenceClass } from '../../src/standard/reference-class.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { agreement, framework } from '../docs/samples.ts';
import { draft } from '../drafts.ts';
import { RUNS } from '../runs.ts';

const exactly = (value: number) => ({ low: value, high: value });
const weights = new Map([
  ['blockade', 1],
  ['covert-attack', 3],
]);

describe('a distance', () => {
  it('is the share of what either has in which they differ, over breaches by weight', () => {
    const some = [
      { breach: 'blockade', seen: exactly(0.5), bound: exactly(1) },
      { breach: 'covert-attack', seen: exactly(0), bound: exactly(0.2) },
    ];
    const others = [
      { breach: 'blockade', seen: exactly(0.1), bound: exactly(1) },
      { breach: 'covert-attack', seen: { low: 0, high: 0.8 }, bound: exactly(0.2) },
    ];
    // seen: (2 × 0.4 + 3 × 0.8) / (2 × 0.5 + 3 × 0.8) = 3.2 / 3.4; bound: 0 of 2 + 3 × 0.4 = 3.2; whole: 3.2 / 6.6.
    expect(distanceBetween(some, others, ['seen', 'bound'], weights)).toEqual({
      whole: expect.closeTo(3.2 / 6.6, 12),
      byLink: { seen: expect.closeTo(3.2 / 3.4, 12), bound: 0 },
    });
  });

  it('leaves out a link that is not asked of one, breach by breach', () => {
    const some = [
      { breach: 'blockade', seen: exactly(0.5), bound: exactly(1) },
      { breach: 'covert-attack', bound: exactly(0.2) },
    ];
    const others = [
      { breach: 'blockade', seen: exactly(0.1), bound: exactly(1) },
      { breach: 'covert-attack', seen: exactly(1), bound: exactly(0.6) },
    ];
    // seen: of the blockade alone, 0.4 of 0.5; bound: 3 × 0.4 of 1 + 3 × 0.6; a link of neither is no distance of 0.
    expect(distanceBetween(some, others, ['seen', 'bound', 'defined'], weights)).toEqual({
      whole: expect.closeTo(1.6 / 3.3, 12),
      byLink: { seen: expect.closeTo(0.8, 12), bound: expect.closeTo(1.2 / 2.8, 12) },
    });
  });

  it('finds weak texts no more alike for what neither has', () => {
    const weak = { breach: 'blockade', seen: exactly(0.02), bound: exactly(0) };
    const other = { breach: 'blockade', seen: exactly(0), bound: exactly(0.03) };
    expect(distanceBetween([weak], [other], ['seen', 'bound'], weights)?.whole).toBe(1);
    const nothing = { breach: 'blockade', seen: exactly(0), bound: exactly(0) };
    expect(distanceBetween([nothing], [nothing], ['seen', 'bound'], weights)).toBeUndefined();
  });

  it('finds secret texts no more alike for what is unknown of both', () => {
    const secret = { breach: 'blockade', seen: { low: 0, high: 1 } };
    expect(distanceBetween([secret], [secret], ['seen'], weights)).toBeUndefined();
    const known = { breach: 'blockade', seen: exactly(0.5) };
    // Apart by 0.5 at each end, of 0.5 + 1.
    expect(distanceBetween([secret], [known], ['seen'], weights)?.whole).toBeCloseTo(2 / 3, 12);
  });

  it('is none where no breach is asked of both', () => {
    const [one, other] = [
      { breach: 'blockade', seen: exactly(0) },
      { breach: 'covert-attack', seen: exactly(0) },
    ];
    expect(distanceBetween([one], [other], ['seen'], weights)).toBeUndefined();
  });
});

describe('a reference class', () => {
  it('is ranked from the nearest on, without the draft itself', () => {
    const copy = { ...agreement, id: 'copy' };
    const found = referenceClass(agreement, [framework, agreement, copy]);
    expect(found.map((one) => one.agreement.id)).toEqual(['copy', 'framework']);
    expect(found[0]?.whole).toBe(0);
    expect(found[1]?.whole).toBeGreaterThan(0);
  });

  it('leaves out links that are does not apply to both', () => {
    const [pact] = referenceClass(agreement, [{ ...framework, purpose: ['guarantee'] }]);
    expect(Object.keys(pact?.byLink ?? {})).toEqual(['triggered', 'answered', 'inTime', 'bound']);
  });

  it('compares a text that is only a guarantee by the breaches that presuppose no truce', () => {
    const pact = { ...agreement, purpose: ['guarantee'] } as const;
    const truce = { ...agreement, id: 'truce' };
    const only = (breaches: readonly string[]) => ({ scope: { breaches, reason: 'only those' } });
    expect(
      referenceClass({ ...pact, ...only(['monitor-obstruction']) }, [
        { ...truce, ...only(['monitor-obstruction']) },
      ]),
    ).toEqual([]);
    expect(
      referenceClass({ ...pact, ...only(['blockade']) }, [{ ...truce, ...only(['blockade']) }]),
    ).toHaveLength(1);
  });

  it('is empty for a draft with nothing in it, and holds nobody near for one with little', () => {
    const nothing = { ...agreement, baselines: [], verification: [], guarantees: [] };
    const other = { ...nothing, id: 'other' };
    expect(referenceClass(nothing, [other])).toEqual([]);
    expect(referenceClass(nothing, [framework])[0]?.whole).toBe(1);
    // Munich was 0.09 from the 28 points while what both lacked counted as likeness.
    const weak = draft('us-28-point-plan-2025-11');
    const [near] = referenceClass(weak, [draft('munich-1938')]);
    expect(near?.whole).toBeGreaterThan(0.5);
    const [alike] = referenceClass(draft('washington-treaty-1949'), [draft('warsaw-pact-1955')]);
    expect(alike?.whole).toBeLessThan(0.2);
    const others = [draft('munich-1938'), draft('minsk-package-2015'), weak];
    const [nearest] = referenceClass(draft('minsk-protocol-2014'), others);
    expect(nearest?.agreement.id).toBe('minsk-package-2015');
  });

  it('has distances that are the same both ways, and 0 from oneself', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (a, b) => {
        const [one, other] = [
          { ...a, id: 'one' },
          { ...b, id: 'other' },
        ];
        const [there] = referenceClass(one, [other]);
        const [back] = referenceClass(other, [one]);
        expect(back?.whole ?? 0).toBeCloseTo(there?.whole ?? 0, 12);
        expect(there?.whole ?? 0).toBeLessThanOrEqual(1);
        expect(referenceClass(one, [{ ...one, id: 'twin' }])[0]?.whole ?? 0).toBe(0);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
