/**
 * What is asked of every guarantee model: that its documents are read, refused and improved as it says.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Agreement, Party } from '../../src/model/agreement.ts';
import type { CanonicalTerms, GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { deal, verifier } from '../model/document.ts';

const state = (id: string): Party => ({ id, name: id.toUpperCase(), kind: 'state' });

/** Everyone whom the examples name. */
const PARTIES: readonly Party[] = [
  ...['ua', 'ru', 'us', 'gb', 'fr', 'de', 'pl', 'is', 'cn'].map(state),
  ...['ao', 'td', 'cl', 'jo', 'lt', 'my', 'nz', 'ng', 'es', 've'].map(state),
  ...['ar', 'br', 'cz', 'dj', 'om', 'pk', 'rw'].map(state),
  { id: 'eu', name: 'European Union', kind: 'organisation' },
  { id: 'ifor', name: 'Implementation Force', kind: 'coalition' },
  { id: 'ifor-commander', name: 'Commander of the Implementation Force', kind: 'commission' },
  { id: 'claims-tribunal', name: 'Claims Tribunal', kind: 'commission' },
  { id: 'settlement-bank', name: 'Settlement Bank', kind: 'organisation' },
];

const VERIFICATION = ['mission', 'ifor-patrols', 'claims-tribunal-hearings'].map((id) =>
  verifier({ id }),
);

/** What every entry says beside its parameters. */
export const FRAME = { protects: ['ua'], breaches: ['major-offensive', 'limited-incursion'] };

/** A small document with one guarantee, as it would be written. */
export const documentWith = (model: string, parameters: unknown): unknown => ({
  ...deal({ parties: [...PARTIES], verification: [...VERIFICATION] }),
  instrument: { form: 'signed-treaty', signatories: ['ua', 'us', 'gb'] },
  guarantees: [{ id: 'subject', model, ...FRAME, parameters }],
});

/** Reads such a document; problems are a failure of the test. */
export const agreementWith = (model: GuaranteeModel, parameters: unknown): Agreement => {
  const read = parseAgreement(documentWith(model.id, parameters), { models: [model] });
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left, undefined, 2));
  return read.right;
};

const rungsOf = ({ examples }: GuaranteeModel, index: number): readonly CanonicalTerms[] => {
  const amountsTo = examples.valid[index]?.amountsTo ?? [];
  return 'trigger' in amountsTo ? [amountsTo] : amountsTo;
};

/** What the guarantees indicator makes of parameters. */
const indicatorOf = (model: GuaranteeModel, parameters: unknown) =>
  scoreAgreement(agreementWith(model, parameters)).indicators.guarantees.range;

/** Rounding of sums in another order. */
const TOLERANCE = 1e-12;

/** Declares the tests of a model: by its own examples, by a weak and a strong form between which all its improvements lie, and by the laws. */
export const describeModel = <S extends z.ZodType>(
  typed: GuaranteeModel<string, S>,
  { weak, strong }: { readonly weak: z.input<S>; readonly strong: z.input<S> },
): void => {
  const model: GuaranteeModel = typed;
  const valid = model.examples.valid.map((example, index) => ({ ...example, index }));

  describe.each(valid)('$title', ({ parameters, index }) => {
    it('amounts to what the example says', () => {
      const rungs = rungsOf(model, index);
      const idOf = (rung: number) => (rungs.length === 1 ? 'subject' : `subject.${rung + 1}`);
      expect(agreementWith(model, parameters).guarantees).toStrictEqual(
        rungs.map((terms, rung) => ({
          id: idOf(rung),
          ...FRAME,
          ...terms,
          ...(rung === 0 ? {} : { follows: idOf(rung - 1) }),
          origin: { model: model.id, id: 'subject', parameters },
        })),
      );
    });

    it('survives writing and reading again', () => {
      const agreement = agreementWith(model, parameters);
      const written: unknown = JSON.parse(JSON.stringify(agreement));
      expect(parseAgreement(written, { models: [model] })).toStrictEqual(E.right(agreement));
      expect(parseAgreement(written)).toStrictEqual(E.right(agreement));
      const origin = agreement.guarantees[0]?.origin;
      expect(agreementWith(model, origin?.parameters)).toStrictEqual(agreement);
    });
  });

  it.each(model.examples.invalid)('refuses $title', ({ parameters, issues }) => {
    const read = parseAgreement(documentWith(model.id, parameters), { models: [model] });
    expect(E.isLeft(read) ? read.left.map(({ code, path }) => ({ code, path })) : []).toStrictEqual(
      issues.map(({ code, path }) => ({ code, path: ['guarantees', 0, 'parameters', ...path] })),
    );
  });

  it.each(model.improvements.map((improvement) => ({ ...improvement, improvement })))(
    '$id: $says',
    ({ improvement }) => {
      const samples = [weak, strong, ...valid.map(({ parameters }) => parameters)];
      let improvedOnce = false;
      for (const before of samples)
        for (const others of samples) {
          const after = improvement.improve(before, others);
          if (after === undefined) continue;
          improvedOnce = true;
          const [old, improved] = [indicatorOf(model, before), indicatorOf(model, after)];
          expect(improved.low).toBeGreaterThanOrEqual(old.low - TOLERANCE);
          expect(improved.high).toBeGreaterThanOrEqual(old.high - TOLERANCE);
        }
      expect(improvedOnce).toBe(true);
    },
  );

  it('scores the strong form higher than the weak one', () => {
    const [low, high] = [indicatorOf(model, weak), indicatorOf(model, strong)];
    expect(high.low).toBeGreaterThan(low.low);
  });
};
