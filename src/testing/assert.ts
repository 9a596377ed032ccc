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
import { type Asked, cutShortText, figure } from './cut-short.ts';
import { EXAMPLES_HOLD } from './examples.ts';
import { LAWS } from './laws.ts';
import { violationText } from './report.ts';

/**
 * What an assertion asks for unless it is given a time limit: it ends within the five seconds that most runners allow a
 * test.
 */
const QUICK: Asked = { runs: 20, timeLimit: 4_000 };

/** Milliseconds that a test may take beyond the time of the check, to make a counterexample small. */
const BEYOND = 30_000;

/** Everything that a check found and a test must report, as text; empty where the laws in question were kept. */
const problemsOf = (
  { violations, report }: Checked,
  asked: Asked,
  howTo: (timeLimit: number) => string,
  isAbout: (law: string) => boolean = () => true,
): string => {
  const broken = violations.filter(({ law }) => isAbout(law));
  return broken.length > 0
    ? broken.map((one) => violationText(report.model, one)).join('\n\n')
    : cutShortText(report, asked, howTo, isAbout);
};

/**
 * Throws if a model breaks a law, with everything that was found, or if the time was up before enough trials were made.
 *
 * It works in any test runner, and returns the report where it does not throw. Without a `timeLimit` it makes 20 trials
 * and ends after four seconds, because most runners stop a test after five. Twenty trials find most mistakes. For the
 * usual 200, which find nearly all, give the check a time limit in milliseconds and give the test a longer one:
 * `test('it holds', () => { assertGuaranteeModel(model, { timeLimit: 60_000 }); }, 90_000)`. A check that is asked for
 * more than 200 trials passes with 200 when its time is up.
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
  const isQuick = options.timeLimit === undefined;
  const asked: Asked = {
    runs: options.runs ?? (isQuick ? QUICK.runs : USUAL_RUNS),
    timeLimit: options.timeLimit ?? QUICK.timeLimit,
  };
  const found = checked(model, { ...options, ...asked });
  const problems = problemsOf(
    found,
    asked,
    (timeLimit) =>
      `test('it holds', () => { assertGuaranteeModel(model, { runs: ${figure(asked.runs)}, timeLimit: ${figure(timeLimit)} }); }, ${figure(timeLimit + BEYOND)});`,
  );
  if (problems !== '') throw new Error(`\n${problems}`);
  return found.report;
};

/** The two functions of a test runner that declare tests. */
export interface Runner {
  readonly describe: (title: string, declare: () => void) => void;
  /** Declares a test; `timeout` is in milliseconds. */
  readonly it: (title: string, test: () => void, timeout?: number) => void;
}

const globalRunner = (): Runner => {
  const runner = globalThis as unknown as Partial<Runner>;
  if (typeof runner.describe !== 'function' || typeof runner.it !== 'function')
    throw new Error(
      'There is no global `describe` and `it`: pass those of your test runner, { runner: { describe, it } }.',
    );
  return runner as Runner;
};

/**
 * Declares one test for each law, and one for the model's examples.
 *
 * The tests are declared with the `describe` and `it` of vitest or another runner: pass them, unless they are global.
 * The first test makes the check, and the others read what it found. Each test may take a minute, or the `timeLimit` of
 * the check, and half a minute more to make a counterexample small.
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
  const asked: Asked = {
    runs: options.runs ?? USUAL_RUNS,
    timeLimit: options.timeLimit ?? USUAL_TIME,
  };
  const tested = new Set(laws.map(({ id }) => id));
  let made: Checked | undefined;
  const expectNothingOf = (law: string) => {
    made ??= checked(model, options);
    const problems = problemsOf(
      made,
      asked,
      (timeLimit) => `describeGuaranteeModel(model, { timeLimit: ${figure(timeLimit)} });`,
      // A problem with a law that has no test of its own is reported with the examples.
      (id) => id === law || (law === EXAMPLES_HOLD && !tested.has(id)),
    );
    if (problems !== '') throw new Error(`\n${problems}`);
  };
  const timeout = asked.timeLimit + BEYOND;
  runner.describe(`the guarantee model ${model.id}`, () => {
    runner.it('examples hold', () => expectNothingOf(EXAMPLES_HOLD), timeout);
    for (const { id } of laws)
      runner.it(id.replaceAll('-', ' '), () => expectNothingOf(id), timeout);
  });
};
