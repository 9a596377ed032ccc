import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assertGuaranteeModel,
  describeGuaranteeModel,
  type Runner,
} from '../../src/testing/assert.ts';
import type { CheckOptions, Progress } from '../../src/testing/check.ts';
import { everyPledgeHasAMeaning, LAWS, moreIsNoWorse } from '../../src/testing/laws.ts';
import { HELPLESS, plain } from './checks.ts';
import { throwsForLongDeadlines } from './mutants/every-pledge-has-a-meaning.ts';
import { help } from './mutants/honest.ts';

const laws = [everyPledgeHasAMeaning];
const timeLimit = Number.POSITIVE_INFINITY;

describe('an assertion', () => {
  it('gives the report where all laws are kept', () => {
    const { tallies } = assertGuaranteeModel(help, { runs: 5, laws, timeLimit });
    expect(tallies.map(({ law, runs }) => [law, runs])).toEqual([[everyPledgeHasAMeaning.id, 5]]);
  });

  it('throws where the time was up before all trials were made, and says how to give it more', () => {
    const options = { laws, runs: 1_000_000, timeLimit: 1 };
    expect(() => assertGuaranteeModel(help, options)).toThrow(
      /help has broken no law so far, but the time was up after 0 of 1000000 trials[\s\S]*runs: 1_000_000, timeLimit: 60_000 \}\); \}, 90_000\);/,
    );
  });

  it('makes twenty trials unless it is asked for more, or given a time limit', () => {
    const asked = (options: CheckOptions): number | undefined => {
      let trials: number | undefined;
      const onProgress = ({ of }: Progress) => {
        trials = of;
      };
      try {
        assertGuaranteeModel(
          plain(() => HELPLESS),
          { laws, onProgress, ...options },
        );
      } catch {
        // On a busy machine the time may be up; what was asked for is the same.
      }
      return trials;
    };
    expect(asked({})).toBe(20);
    expect(asked({ runs: 30 })).toBe(30);
    expect(asked({ timeLimit })).toBe(200);
    expect(asked({ timeLimit, runs: 30 })).toBe(30);
  });

  it('throws everything that was found where a law is broken', () => {
    expect(() =>
      assertGuaranteeModel(throwsForLongDeadlines, { runs: 50, laws, timeLimit }),
    ).toThrow(
      /throws-for-long-deadlines breaks the law every-pledge-has-a-meaning[\s\S]*\{ seed: 0, path: /,
    );
  });
});

/** A runner that only notes what it is asked to declare. */
const recorder = () => {
  const titles: string[] = [];
  const tests = new Map<string, () => void>();
  const timeouts = new Set<number | undefined>();
  const runner: Runner = {
    describe: (title, declare) => {
      titles.push(title);
      declare();
    },
    it: (title, test, timeout) => {
      tests.set(title, test);
      timeouts.add(timeout);
    },
  };
  return { titles, tests, timeouts, runner };
};

describe('a description', () => {
  it('declares a test for each law, and one for the examples', () => {
    const { titles, tests, runner } = recorder();
    describeGuaranteeModel(help, { runner });
    expect(titles).toEqual(['the guarantee model help']);
    expect([...tests.keys()]).toEqual([
      'examples hold',
      ...LAWS.map(({ id }) => id.replaceAll('-', ' ')),
    ]);
  });

  it('declares tests that fail where the law does, and no others', () => {
    const { tests, runner } = recorder();
    describeGuaranteeModel(throwsForLongDeadlines, { runner, runs: 50 });
    expect(tests.get('every pledge has a meaning')).toThrow('every-pledge-has-a-meaning');
    expect(tests.get('one more guarantee is no worse')).not.toThrow();
    expect(tests.get('examples hold')).not.toThrow();
  });

  it('gives each test the time that the check may take, and more to make what broke small', () => {
    const { timeouts, runner } = recorder();
    describeGuaranteeModel(help, { runner, timeLimit: 5_000 });
    expect([...timeouts]).toEqual([35_000]);
  });

  it('makes one check for all of its tests', () => {
    const { tests, runner } = recorder();
    let checks = 0;
    const onProgress = ({ runs, of }: Progress) => {
      if (runs === of) checks++;
    };
    describeGuaranteeModel(help, { runner, runs: 5, onProgress });
    for (const test of tests.values()) test();
    expect(checks).toBe(1);
  });

  it('says what is missing where no test runner is global', () => {
    expect(() => describeGuaranteeModel(help)).toThrow('pass those of your test runner');
  });

  it('fails the first test for what no other test is about', () => {
    const { tests, runner } = recorder();
    const unasked = [moreIsNoWorse];
    const endless = {
      ...help,
      toGuarantee: (): never => {
        for (;;);
      },
    };
    describeGuaranteeModel(endless, { runner, laws: unasked, timeLimit: 100 });
    expect(tests.get('examples hold')).toThrow('did not return');
    expect(tests.get('more is no worse')).toThrow(
      'describeGuaranteeModel(model, { timeLimit: 60_000 });',
    );
  });

  it('declares the examples as a test of their own', () => {
    const { tests, runner } = recorder();
    const [example] = help.examples.valid;
    const valid = example === undefined ? [] : [{ ...example, amountsTo: [] }];
    const model = { ...help, examples: { valid, invalid: [] } };
    describeGuaranteeModel(model, { runner, runs: 5, laws });
    expect(tests.get('examples hold')).toThrow('does not amount to what it says');
    expect(tests.get('every pledge has a meaning')).not.toThrow();
  });
});

/** What a test runner that allows a test five seconds reports of the one in `in-a-runner`. */
const inARunner = (): { readonly status: string; readonly failureMessages: readonly string[] } => {
  const root = join(import.meta.dirname, 'in-a-runner');
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--root', root, '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(stdout.slice(stdout.indexOf('{'))).testResults[0].assertionResults[0];
};

describe('an assertion that is given no time', () => {
  it('passes, or says how to give it more, before the runner stops it', () => {
    const { status, failureMessages } = inARunner();
    const messages = failureMessages.join();
    expect(messages).not.toContain('Test timed out');
    if (status !== 'passed') expect(messages).toMatch(/the time was up[\s\S]*timeLimit: \d+_000/);
  });
});

describeGuaranteeModel(help, { runner: { describe, it }, runs: 20, laws });
