/**
 * Checks of a model inside a test runner: the one place where a broken law is thrown.
 */
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import {
  type Checked,
  type CheckOptions,
  checked,
  type LawReport,
  USUAL_RUNS,
  USUAL_TIME,
} from './check.ts';
import { cutShortText } from './cut-short.ts';
import { EXAMPLES_HOLD } from './examples.ts';
import { LAWS } from './laws.ts';
import { violationText } from './report.ts';

/** Milliseconds that an assertion takes unless told otherwise: it ends, and says so, before a runner's usual five seconds do. */
const FITS_A_TEST = 4_000;

/** What a check found of some laws that a test must not pass over; nothing where they were kept. */
const problemsOf = (
  model: string,
  { violations, report }: Checked,
  options: CheckOptions,
  more: string,
  isAbout: (law: string) => boolean = () => true,
): string => {
  const broken = violations.filter(({ law }) => isAbout(law));
  if (broken.length > 0) return broken.map((one) => violationText(model, one)).join('\n\n');
  return cutShortText(report, options.runs ?? USUAL_RUNS, more, isAbout);
};

/**
 * Throws if a model breaks a law, with everything that was found, or if the time was up before all trials were made.
 *
 * It is for any test runner, and gives the report where it does not throw. It ends after four seconds, as runners give
 * up a test after five: two hundred trials take longer on most machines. Give both more, `timeLimit` in milliseconds to the
 * check and a longer limit to the test. Of more than two hundred trials, two hundred are enough to pass.
 *
 * @example
 * const options = { runs: 5, timeLimit: 60_000 };
 * const reports = STANDARD_MODELS.slice(0, 2).map((model) => assertGuaranteeModel(model, options));
 * reports.map(({ model }) => model); // => ['enforcement-mandate', 'deployed-force']
 */
export const assertGuaranteeModel = (
  model: GuaranteeModel,
  options: CheckOptions = {},
): LawReport => {
  const found = checked(model, { ...options, timeLimit: options.timeLimit ?? FITS_A_TEST });
  const problems = problemsOf(
    model.id,
    found,
    options,
    "test('it holds', () => { assertGuaranteeModel(model, { timeLimit: 60_000 }); }, 90_000), the last being the limit of the test itself",
  );
  if (problems !== '') throw new Error(`\n${problems}`);
  return found.report;
};

/** The two functions of a test runner that tests are declared with. */
export interface Runner {
  readonly describe: (title: string, declare: () => void) => void;
  /** Declares a test that may take so many milliseconds. */
  readonly it: (title: string, test: () => void, timeout?: number) => void;
}

const globalRunner = (): Runner => {
  const runner = globalThis as unknown as Partial<Runner>;
  if (typeof runner.describe !== 'function' || typeof runner.it !== 'function')
    throw new Error(
      'there is no global `describe` and `it`: pass those of your test runner, { runner: { describe, it } }',
    );
  return runner as Runner;
};

/** Milliseconds that a test may take beyond the time of the check, to make what broke small. */
const BEYOND = 30_000;

/**
 * Declares one test for each law, and one for the model's examples.
 *
 * They are declared with the `describe` and `it` of vitest or another runner: pass them, unless they are global. The
 * check is made once, in the first test, and each test is given the time that it may take: a minute, or `timeLimit`, and
 * more to make what broke small.
 *
 * @example
 * const titles: string[] = [];
 * const runner = {
 *   describe: (_: string, declare: () => void) => declare(),
 *   it: (title: string) => void titles.push(title),
 * };
 * for (const model of STANDARD_MODELS.slice(0, 1)) describeGuaranteeModel(model, { runner });
 * titles.slice(0, 2); // => ['examples hold', 'every pledge has a meaning']
 */
export const describeGuaranteeModel = (
  model: GuaranteeModel,
  { runner = globalRunner(), ...options }: CheckOptions & { readonly runner?: Runner } = {},
): void => {
  const laws = options.laws ?? LAWS;
  const tested = new Set(laws.map(({ id }) => id));
  let made: Checked | undefined;
  const expectNothingOf = (law: string) => {
    made ??= checked(model, options);
    // What is about no law that has a test of its own is told with the examples.
    const problems = problemsOf(
      model.id,
      made,
      options,
      `describeGuaranteeModel(model, { timeLimit: ${2 * (options.timeLimit ?? USUAL_TIME)} }); the tests get theirs from it`,
      (id) => id === law || (law === EXAMPLES_HOLD && !tested.has(id)),
    );
    if (problems !== '') throw new Error(`\n${problems}`);
  };
  const timeout = (options.timeLimit ?? USUAL_TIME) + BEYOND;
  runner.describe(`the guarantee model ${model.id}`, () => {
    runner.it('examples hold', () => expectNothingOf(EXAMPLES_HOLD), timeout);
    for (const { id } of laws)
      runner.it(id.replaceAll('-', ' '), () => expectNothingOf(id), timeout);
  });
};
