import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { deployedForce } from '../../src/guarantees/deployed-force.ts';
import { reference } from '../../src/model/terms.ts';
import { defineGuaranteeModel, type GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { type CheckOptions, checkGuaranteeModel, type Progress } from '../../src/testing/check.ts';
import {
  everyPledgeHasAMeaning,
  knowingMoreNeverWidens,
  LAWS,
  scoresStayBetweenNothingAndAll,
  theViolatorsConsentNeverHelps,
} from '../../src/testing/laws.ts';
import type { Scorer } from '../../src/testing/trial.ts';
import { HELPLESS, plain, reportOf, violationsOf } from './checks.ts';
import { throwsForLongDeadlines } from './mutants/every-pledge-has-a-meaning.ts';
import { type ALLIES, help } from './mutants/honest.ts';
import { severalAreAutomatic } from './mutants/the-violators-consent-never-helps.ts';

describe('a counterexample', () => {
  const laws = [theViolatorsConsentNeverHelps];
  const [found] = violationsOf(severalAreAutomatic, { seed: 4, laws });

  it('comes with the law, the scorecards and the line that went the wrong way', () => {
    expect(found?.law).toBe('the-violators-consent-never-helps');
    expect(found?.line[0]).toBe('Guarantees');
    const [before, after] = [found?.before, found?.after];
    expect(after?.indicators.guarantees.range.high).toBeLessThan(
      before?.indicators.guarantees.range.high ?? 0,
    );
  });

  it('is small', () => {
    const [before, after] = [found?.parameters, found?.others] as (typeof ALLIES)[];
    expect(after?.helpers).toHaveLength(1);
    expect([before?.agreeing, after?.agreeing].map((agreeing) => agreeing?.length)).toEqual([2, 1]);
  });

  it('comes back from the seed and the path, without searching', () => {
    const { seed, path } = found?.found ?? { seed: 0, path: '' };
    expect(path).toMatch(/^\d+(:\d+)+$/);
    expect(violationsOf(severalAreAutomatic, { seed, path, laws })).toEqual([found]);
  });

  it('comes back from no other law', () => {
    const { seed, path } = found?.found ?? { seed: 0, path: '' };
    const others = [everyPledgeHasAMeaning];
    expect(violationsOf(severalAreAutomatic, { seed, path, laws: others })).toEqual([]);
  });

  it('is the same when it is looked for again', () => {
    expect(violationsOf(severalAreAutomatic, { seed: 4, laws })).toEqual([found]);
  });
});

describe('a report', () => {
  it('counts how often each law applied, and flags those that have shown nothing', () => {
    const { tallies, seed, model } = reportOf(
      plain(() => HELPLESS),
      { runs: 20, seed: 5, laws: [everyPledgeHasAMeaning, knowingMoreNeverWidens] },
    );
    expect({ seed, model }).toEqual({ seed: 5, model: 'plain' });
    expect(tallies).toEqual([
      {
        law: 'every-pledge-has-a-meaning',
        runs: 20,
        applied: 20,
        isVacuous: false,
        isCutShort: false,
        hardlyTried: [],
        withoutEffect: [],
      },
      {
        law: 'knowing-more-never-widens',
        runs: 20,
        applied: 0,
        isVacuous: true,
        isCutShort: false,
        hardlyTried: [],
        withoutEffect: [],
      },
    ]);
  });

  it('says that the time was up, and what was shown until then', () => {
    const { tallies } = reportOf(help, { timeLimit: 700, runs: 1_000_000 });
    expect(tallies.map(({ isCutShort }) => isCutShort)).toEqual(LAWS.map(() => true));
    expect(tallies[0]?.runs).toBeLessThan(1_000_000);
  });

  it('is made where a call cannot be ended as well', () => {
    const spy = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const { tallies } = reportOf(help, { timeLimit: 700, runs: 1_000_000 });
    spy.mockRestore();
    expect(tallies[0]?.isCutShort).toBe(true);
  });
});

describe('a model or a score that throws', () => {
  it('breaks the law that was asked', () => {
    const laws = [scoresStayBetweenNothingAndAll];
    const score = (): never => {
      throw new Error('no score today');
    };
    const [violation] = violationsOf(help, { runs: 5, laws, score });
    expect(violation?.broken).toBe('the model or the scoring throws: no score today');
  });
});

describe('options that are there and undefined', () => {
  it('are as if they were not', () => {
    const usual = violationsOf(throwsForLongDeadlines, { laws: [everyPledgeHasAMeaning] });
    const given = { seed: undefined, runs: undefined, score: undefined, timeLimit: undefined };
    const options = { laws: [everyPledgeHasAMeaning], ...given } as unknown as CheckOptions;
    expect(violationsOf(throwsForLongDeadlines, options)).toEqual(usual);
    expect(usual).toHaveLength(1);
  });
});

describe('a model that does not always give the same', () => {
  it('is told what broke once, though it does not break again', () => {
    let calls = 0;
    const model = plain(() => {
      calls++;
      if (calls >= 60 && calls < 64) throw new Error('once');
      return HELPLESS;
    });
    const [violation] = violationsOf(model, { runs: 100, laws: [everyPledgeHasAMeaning] });
    expect(violation?.broken).toMatch(
      /an exception: once; judged again, the same trial kept the law/,
    );
  });
});

describe('a refinement that throws', () => {
  it('refuses, as far as the check goes', () => {
    const model: GuaranteeModel = {
      ...plain(() => HELPLESS),
      schema: z.strictObject({
        allies: z
          .array(reference('a party'))
          .min(2)
          .refine((list) => (list[1] as string).length > 0),
      }),
    };
    const { tallies } = reportOf(model, { runs: 20, laws: [everyPledgeHasAMeaning] });
    expect(tallies[0]?.applied).toBe(20);
  });
});

describe('progress', () => {
  it('is told when a law has broken, and at the end', () => {
    const told: Progress[] = [];
    const laws = [everyPledgeHasAMeaning, scoresStayBetweenNothingAndAll];
    const onProgress = (progress: Progress) => told.push(progress);
    const [violation] = violationsOf(throwsForLongDeadlines, { laws, onProgress, runs: 40 });
    const { afterRuns = 0 } = violation?.found ?? {};
    const broken = ['every-pledge-has-a-meaning'];
    expect(told).toContainEqual({ runs: afterRuns - 1, of: 40, broken });
    expect(told.at(-1)).toEqual({ runs: 40, of: 40, broken });
  });

  it('is told every few trials', () => {
    const told: Progress[] = [];
    const laws = [everyPledgeHasAMeaning];
    reportOf(help, { laws, runs: 30, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ runs }) => runs)).toEqual([10, 20, 30, 30]);
  });
});

describe('other models', () => {
  it('stand beside the one on trial, and are not on trial themselves', () => {
    const beside = new Set<string | undefined>();
    const score: Scorer = (agreement) => {
      for (const { id, origin } of agreement.guarantees)
        if (id === 'neighbour') beside.add(origin?.model);
      return scoreAgreement(agreement, MIAMI_2025, []);
    };
    const laws = [scoresStayBetweenNothingAndAll];
    const models = [deployedForce, throwsForLongDeadlines];
    const { tallies } = reportOf(help, { runs: 100, laws, models, score });
    expect(tallies[0]?.applied).toBe(100);
    expect(beside).toEqual(new Set(models.map(({ id }) => id)));
  });
});

describe('overrides', () => {
  it('say what cannot be derived', () => {
    const model = defineGuaranteeModel({
      ...help,
      schema: z.strictObject({ seal: z.custom<string>((value) => value === 'sealed') }),
      toGuarantee: () => HELPLESS,
      improvements: [],
      examples: { valid: [], invalid: [] },
    });
    expect(() => checkGuaranteeModel(model, { runs: 1 })).toThrow('override `seal`');
  });
});
