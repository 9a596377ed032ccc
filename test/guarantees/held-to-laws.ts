/**
 * Built-in models held to all laws: each law, and each of a model's improvements, is really tried.
 */
import { expect, it } from 'vitest';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { assertGuaranteeModel } from '../../src/testing/assert.ts';
import { LAWS } from '../../src/testing/laws.ts';

/** Declares a test for each of some models. */
export const holdToLaws = (some: readonly GuaranteeModel[]): void =>
  it.each(some)('$id', { timeout: 240_000 }, (model) => {
    const { tallies } = assertGuaranteeModel(model, {
      models: STANDARD_MODELS,
      timeLimit: Number.POSITIVE_INFINITY,
    });
    expect(tallies.map(({ law }) => law)).toEqual(LAWS.map(({ id }) => id));
    const untried = tallies.filter(
      ({ isVacuous, hardlyTried }) => isVacuous || hardlyTried.length > 0,
    );
    expect(untried).toEqual([]);
  });
