import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notRead } from '../../src/analysis/not-read.ts';
import { explainText } from '../../src/explain/text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { RUNS } from '../runs.ts';

const NOT_READ = 'not-looked-up';

/** The sample with some facts that were not looked up, in every list and in the instrument. */
const unread: Agreement = {
  ...agreement,
  instrument: { ...agreement.instrument, form: NOT_READ },
  baselines: agreement.baselines.map((one) => ({ ...one, title: NOT_READ, precision: NOT_READ })),
  verification: agreement.verification.map((one) => ({ ...one, detects: NOT_READ })),
  guarantees: agreement.guarantees.map((one) => ({
    ...one,
    trigger: { ...one.trigger, activation: { allOf: ['island', NOT_READ] } },
  })),
  drafting: agreement.drafting.map((one) => ({ ...one, seats: { south: NOT_READ } })),
};

describe('what was not read', () => {
  it('is listed with its place, in whatever list, and never a name', () => {
    const [round] = agreement.drafting;
    expect(notRead(unread)).toEqual([
      { at: 'instrument.form' },
      { at: 'baselines.river-line.precision', element: 'river-line' },
      { at: 'verification.observers.detects', element: 'observers' },
      { at: 'guarantees.island-pledge.trigger.activation.allOf.1', element: 'island-pledge' },
      { at: `drafting.${round?.id}.seats.south`, element: round?.id },
    ]);
    expect(notRead(agreement)).toEqual([]);
  });

  it('stands on the card, apart from what nobody can tell', () => {
    const text = explainText(scoreAgreement(unread), { width: 1_000 });
    expect(text).toContain('Not read yet (5)');
    expect(text).toContain('- observers: time of detection');
    expect(text).toContain('role of South');
    const secret = {
      ...agreement,
      instrument: { ...agreement.instrument, form: 'unknown' as const },
    };
    expect(explainText(scoreAgreement(secret))).not.toContain('Not read yet');
  });

  it('is scored as unknown', () => {
    const asUnknown = JSON.parse(JSON.stringify(unread).replaceAll(NOT_READ, 'unknown'));
    expect(scoreAgreement(unread).overall.range).toEqual(scoreAgreement(asUnknown).overall.range);
  });

  it('is as many facts as the document has markers', () => {
    fc.assert(
      fc.property(anyAgreement, (drawn) => {
        const markers = JSON.stringify([
          drawn.instrument,
          drawn.baselines,
          drawn.verification,
          drawn.guarantees,
          drawn.drafting,
        ]).split(`"${NOT_READ}"`);
        expect(notRead(drawn)).toHaveLength(markers.length - 1);
      }),
      { numRuns: RUNS },
    );
  });
});
