/**
 * Checks of a model, and the smallest models there are to check.
 */
import * as E from 'fp-ts/Either';
import * as z from 'zod';
import { defineGuaranteeModel, type GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { type CheckOptions, checkGuaranteeModel } from '../../src/testing/check.ts';
import { ALLIES, helpTerms } from './mutants/honest.ts';

/** The laws that a check finds broken. */
export const violationsOf = (model: GuaranteeModel, options: CheckOptions = {}) => {
  const checked = checkGuaranteeModel(model, options);
  return E.isLeft(checked) ? checked.left : [];
};

/** The report of a check that finds no law broken. */
export const reportOf = (model: GuaranteeModel, options: CheckOptions = {}) => {
  const checked = checkGuaranteeModel(model, options);
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left));
  return checked.right;
};

/** A model that asks for nothing but a helper. */
export const plain = (toGuarantee: () => ReturnType<typeof helpTerms>): GuaranteeModel =>
  defineGuaranteeModel({
    id: 'plain',
    title: 'Plain',
    why: 'It asks for nothing.',
    sources: ['none: it is made up'],
    schema: z.strictObject({}),
    toGuarantee,
    improvements: [],
    examples: { valid: [], invalid: [] },
  });

/** Terms that name no party, so that any agreement can hold them. */
export const HELPLESS = { ...helpTerms({ ...ALLIES, agreeing: [] }), responders: [] };

/** Never returns. */
export const endless = (): never => {
  for (;;);
};
