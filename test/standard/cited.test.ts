import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreement } from '../docs/samples.ts';

const cites = [{ source: 'text', at: 'Art. 9' }];

/** The sample between two sides who restrain one another, every element of it cited. */
const reciprocal: Agreement = {
  ...agreement,
  protects: ['north', 'south'],
  constrains: ['north', 'south'],
  instrument: { ...agreement.instrument, cites },
  cites,
  baselines: agreement.baselines.map((one) => ({ ...one, binds: ['north', 'south'], cites })),
  verification: agreement.verification.map((one) => ({ ...one, cites })),
  guarantees: agreement.guarantees.map((one) => ({ ...one, protects: ['north', 'south'], cites })),
  drafting: agreement.drafting.map((one) => ({
    ...one,
    // The islanders, who must act, were never there.
    seats: { north: 'leading', south: 'co-drafting' },
    cites,
  })),
};

describe('the share that is cited', () => {
  it('is all of it where every element is cited, whoever was never at the table', () => {
    const { reliability, reliabilityBy } = scoreAgreement(reciprocal);
    for (const one of [reliability, ...Object.values(reliabilityBy)]) expect(one.cited).toBe(1);
  });

  it('lacks a verifier that is not cited, though it watches nothing of the kind', () => {
    const uncited = {
      ...reciprocal,
      verification: reciprocal.verification.map(({ cites: _, ...one }) => ({
        ...one,
        watches: [],
      })),
    };
    expect(scoreAgreement(uncited).reliabilityBy.guarantees.cited).toBeLessThan(1);
  });
});
