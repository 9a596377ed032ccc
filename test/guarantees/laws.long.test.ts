/**
 * Every built-in model keeps all laws, and each law, and each of its improvements, is really tried.
 */
import { expect, it } from 'vitest';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { assertGuaranteeModel } from '../../src/testing/assert.ts';
import { LAWS } from '../../src/testing/laws.ts';

it.each(STANDARD_MODELS)('$id', { timeout: 240_000 }, (model) => {
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
