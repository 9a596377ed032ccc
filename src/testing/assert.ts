/**
 * Checks of a model inside a test runner: the one place where a broken law is thrown.
 */
import * as E from 'fp-ts/Either';
import type { GuaranteeModel } from '../model/guarantee-model.ts';
import { type CheckOptions, checkGuaranteeModel } from './check.ts';
import { LAWS } from './laws.ts';
import { violationText } from './report.ts';

/**
 * Throws if a model breaks a law, with everything that the check found; for any test runner.
 */
export const assertGuaranteeModel = (model: GuaranteeModel, options: CheckOptions = {}): void => {
  const checked = checkGuaranteeModel(model, options);
  if (E.isLeft(checked))
    throw new Error(`\n${checked.left.map((one) => violationText(model.id, one)).join('\n\n')}`);
};

/** The two functions of a test runner that tests are declared with. */
export interface Runner {
  readonly describe: (title: string, declare: () => void) => void;
  readonly it: (title: string, test: () => void) => void;
}

const globalRunner = (): Runner => globalThis as unknown as Runner;

/**
 * Declares one test for each law, and one for the model's examples, with vitest's `describe` and `it` or another
 * runner's: pass them, unless they are global.
 */
export const describeGuaranteeModel = (
  model: GuaranteeModel,
  { runner = globalRunner(), ...options }: CheckOptions & { readonly runner?: Runner } = {},
): void => {
  runner.describe(`the guarantee model ${model.id}`, () => {
    runner.it('examples hold', () => assertGuaranteeModel(model, { ...options, laws: [] }));
    for (const law of options.laws ?? LAWS)
      runner.it(law.id.replaceAll('-', ' '), () =>
        assertGuaranteeModel(
          { ...model, examples: { valid: [], invalid: [] } },
          { ...options, laws: [law] },
        ),
      );
  });
};
