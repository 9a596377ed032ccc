/**
 * A pass: every law is asked of each drawn trial, until all have broken, the runs are done or the time is up.
 */
import * as fc from 'fast-check';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { canInterrupt, withinTime } from './interrupt.ts';
import type { Broken, Judgement, Law } from './law.ts';
import { everyPledgeHasAMeaning } from './laws.ts';
import { drawOptionsOf, type Settings } from './settings.ts';
import { drafts, readable, type Trial } from './trial.ts';

/** So many trials between two words of progress. */
const TRIALS_BETWEEN = 10;

/** The law that is asked while a trial is still being drawn. */
export const MEANING = everyPledgeHasAMeaning;

/** Judges a trial; a model or a score that throws breaks whatever law was asked. */
export const judged = (law: Law, trial: Trial): Judgement => {
  try {
    return law.judge(trial);
  } catch (problem) {
    return {
      is: 'broken',
      says: `it throws: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }
};

/** What a pass over trials saw of one law. */
export interface Asked {
  runs: number;
  applied: number;
  /** How often each part of it applied, of a law that is several. */
  readonly parts: Map<string, number>;
  /** The first trial that broke it, with its number. */
  brokenBy?: { readonly number: number; readonly trial: Trial; readonly judgement: Broken };
}

/** What a pass over trials saw. */
export interface Pass {
  readonly asked: ReadonlyMap<Law, Asked>;
  readonly tried: number;
  /** The trial and the law at which the time was up; no trial where one was still being drawn. */
  readonly endedAt?: { readonly trial: Trial | undefined; readonly law: Law } | undefined;
}

/** Where a trial cannot be ended, the time is looked at between two. */
const betweenTrials = (timeLimit: number) =>
  canInterrupt() || timeLimit === Number.POSITIVE_INFINITY
    ? {}
    : { interruptAfterTimeLimit: timeLimit };

const note = (asked: Asked, judgement: Judgement, trial: Trial, number: number): void => {
  asked.runs++;
  if (judgement.is === 'not-applicable') return;
  asked.applied++;
  if (judgement.is === 'broken') asked.brokenBy = { number, trial, judgement };
  else
    for (const part of judgement.tried ?? [])
      asked.parts.set(part, (asked.parts.get(part) ?? 0) + 1);
};

/** Asks every law of each drawn trial; a law that has broken is not asked again. */
export const pass = (model: GuaranteeModel, laws: readonly Law[], settings: Settings): Pass => {
  const { runs, seed, onProgress, left, ...bench } = settings;
  const asked = new Map<Law, Asked>(
    laws.map((law) => [law, { runs: 0, applied: 0, parts: new Map() }]),
  );
  const broken: string[] = [];
  let tried = 0;
  let trial: Trial | undefined;
  let law: Law = MEANING;
  const tell = () => onProgress?.({ runs: tried, of: runs, broken: [...broken] });
  const ask = (one: Trial): boolean => {
    trial = one;
    for (law of laws) {
      const own = asked.get(law) as Asked;
      if (own.brokenBy !== undefined) continue;
      const judgement = judged(law, one);
      note(own, judgement, one, tried);
      if (judgement.is !== 'broken') continue;
      broken.push(law.id);
      tell();
    }
    tried++;
    trial = undefined;
    if (tried % TRIALS_BETWEEN === 0) tell();
    return broken.length < laws.length;
  };
  const timeLimit = left();
  const outcome = withinTime(timeLimit, () => {
    const drawn = readable(drafts(model, bench, drawOptionsOf(settings)), (draft) => {
      trial = draft;
      law = MEANING;
    });
    return fc.check(fc.property(drawn, ask), {
      numRuns: runs,
      seed,
      endOnFailure: true,
      ...betweenTrials(timeLimit),
    });
  });
  if (outcome === 'ended' || outcome.result.interrupted)
    return { asked, tried, endedAt: { trial, law } };
  // It ends early once no law is left to ask; otherwise an arbitrary gave up, and its author should hear of it.
  const { failed, errorInstance } = outcome.result;
  if (failed && broken.length < laws.length) throw errorInstance;
  return { asked, tried };
};
