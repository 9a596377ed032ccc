import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { arithmetic, geometric, indicatorOf, partAt, valley } from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'baselines');

/** Annexed from a fixed day; on notice, most of it, in public, and no single party can stop the finding. */
const DEFINITION = geometric([1, 1], [1, 1]);
const verification = (speed: number) =>
  geometric([0.85, 2], [0.75, 1.5], [0.75, 1], [speed, 1], [1, 1]);
const seen = (speed: number) => geometric([DEFINITION, 1], [verification(speed), 1]);

describe('baselines', () => {
  it('chains the means of conduct and posture, from definition and verification', () => {
    // 36 hours to find, in time for an offensive (5 days) and an incursion (3 days); nothing else is forbidden.
    const conduct = arithmetic([seen(1), 0.25], [seen(1), 0.2], [0, 0.15], [0, 0.05], [0, 0.05]);
    const { range } = indicator(valley());
    expect(range.low).toBeCloseTo(geometric([conduct, 1], [0, 1]), 12);
    expect(range.high).toBe(range.low);
  });

  it('counts what is left of the window when the finding comes', () => {
    const agreement = valley();
    const slow = {
      ...agreement,
      verification: agreement.verification.map((verifier) => ({ ...verifier, finds: 'P9DT12H' })),
    };
    const offensive = partAt(indicator(slow), 'conduct', 'major-offensive');
    expect(offensive.range.low).toBeCloseTo(seen(5 / 10), 12);
  });

  it('has no use for a baseline that does not bind the violator', () => {
    const agreement = valley();
    const oneSided = {
      ...agreement,
      baselines: agreement.baselines.map((baseline) => ({ ...baseline, binds: ['arland'] })),
    };
    expect(indicator(oneSided).range).toEqual({ low: 0, high: 0 });
  });

  it('counts a finding that the violator can block as not independent', () => {
    const agreement = valley();
    const vetoed = {
      ...agreement,
      verification: agreement.verification.map((verifier) => ({
        ...verifier,
        finding: { allOf: ['cemark', 'borland'] },
      })),
    };
    const independence = partAt(
      indicator(vetoed),
      'conduct',
      'major-offensive',
      'river-line',
      'verification',
      'observers',
      'independence',
    );
    expect(independence.range).toEqual({ low: 0, high: 0 });
  });

  it('is open upward where baselines may be undisclosed', () => {
    const { range } = indicator({ ...valley(), undisclosed: ['baselines'] });
    expect(range.low).toBe(indicator(valley()).range.low);
    expect(range.high).toBe(1);
  });

  it('is left out of a text that sets out to guarantee only', () => {
    const card = scoreAgreement({ ...valley(), purpose: ['guarantee'] });
    expect(card.indicators.baselines.rule).toBe('not-applicable');
    expect(card.verdict.leftOut).toEqual(['baselines']);
    const { guarantees, coDrafting } = card.indicators;
    expect(card.overall.range.low).toBeCloseTo(
      geometric([guarantees.range.low, 1], [coDrafting.range.low, 1]),
      12,
    );
  });

  it('leaves breaches out of scope out of the mean', () => {
    const scope = {
      breaches: ['major-offensive', 'limited-incursion'],
      reason: 'a truce on one front',
    };
    expect(indicator({ ...valley(), scope }).range.low).toBeCloseTo(seen(1), 12);
  });
});
