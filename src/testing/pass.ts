/**
 * A pass: every law is asked of each drawn trial, until all have broken, the runs are done or the time is up.
 */
import * as fc from 'fast-check';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { Effects } from './effects.ts';
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
  /** Those of them that ever changed a score. */
  readonly moved: Set<string>;
  /** The first trial that broke it, with its number. */
  brokenBy?: { readonly number: number; readonly trial: Trial; readonly judgement: Broken };
}

/** What a pass over trials saw. */
export interface Pass {
  readonly asked: ReadonlyMap<Law, Asked>;
  readonly tried: number;
  /** Parameters that never changed what the guarantee amounts to. */
  readonly silent: readonly string[];
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
  if (judgement.is === 'kept') for (const part of judgement.moved ?? []) asked.moved.add(part);
};

/** A pass while it goes on: what it has seen, and what it is at. */
class Passing {
  readonly asked: ReadonlyMap<Law, Asked>;
  readonly broken: string[] = [];
  readonly effects = new Effects();
  tried = 0;
  trial: Trial | undefined;
  law: Law = MEANING;
  private readonly laws: readonly Law[];
  private readonly settings: Settings;

  constructor(laws: readonly Law[], settings: Settings) {
    this.laws = laws;
    this.settings = settings;
    this.asked = new Map(
      laws.map((law) => [law, { runs: 0, applied: 0, parts: new Map(), moved: new Set() }]),
    );
  }

  /** Whether any law is left to ask. */
  get isOpen(): boolean {
    return this.broken.length < this.laws.length;
  }

  /** Notes a trial that is still being drawn. */
  draw(draft: Trial): void {
    this.trial = draft;
    this.law = MEANING;
  }

  /** Asks every law of a trial that has not broken; says whether any is left to ask. */
  ask(trial: Trial): boolean {
    this.trial = trial;
    this.law = MEANING;
    this.effects.see(trial);
    for (const law of this.laws) {
      this.law = law;
      const own = this.asked.get(law);
      if (own === undefined || own.brokenBy !== undefined) continue;
      const judgement = judged(law, trial);
      note(own, judgement, trial, this.tried);
      if (judgement.is !== 'broken') continue;
      this.broken.push(law.id);
      this.tell();
    }
    this.tried++;
    this.trial = undefined;
    if (this.tried % TRIALS_BETWEEN === 0) this.tell();
    return this.isOpen;
  }

  private tell(): void {
    const { onProgress, runs } = this.settings;
    onProgress?.({ runs: this.tried, of: runs, broken: [...this.broken] });
  }
}

/** Asks every law of each drawn trial; a law that has broken is not asked again. */
export const pass = (model: GuaranteeModel, laws: readonly Law[], settings: Settings): Pass => {
  const { runs: numRuns, seed, rubric, score, left } = settings;
  const passing = new Passing(laws, settings);
  const timeLimit = left();
  const outcome = withinTime(timeLimit, () => {
    const drawn = drafts(model, { rubric, score }, drawOptionsOf(settings));
    const trials = readable(drawn, (draft) => passing.draw(draft));
    return fc.check(
      fc.property(trials, (trial) => passing.ask(trial)),
      { numRuns, seed, endOnFailure: true, ...betweenTrials(timeLimit) },
    );
  });
  const { asked, tried, trial, law } = passing;
  const { silent } = passing.effects;
  if (outcome === 'ended' || outcome.result.interrupted)
    return { asked, tried, silent, endedAt: { trial, law } };
  // It ends early once no law is left to ask; otherwise an arbitrary gave up, and its author should hear of it.
  const { failed, errorInstance } = outcome.result;
  if (failed && passing.isOpen) throw errorInstance;
  return { asked, tried, silent };
};
