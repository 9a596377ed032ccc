/** As a researcher writes it first; `assert.long.test.ts` has it run with what a runner usually allows. */
import { expect, test } from 'vitest';
import { STANDARD_MODELS } from '../../../src/standard/guarantee-models.ts';
import { assertGuaranteeModel } from '../../../src/testing/assert.ts';

test('holds', () => {
  const [model] = STANDARD_MODELS;
  expect(model).toBeDefined();
  if (model !== undefined) assertGuaranteeModel(model);
});
