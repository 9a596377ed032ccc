/**
 * A pass: every law judges each trial, until all laws are broken, all trials are made or the time is up.
 */
import * as fc from 'fast-check';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { Effects } from './effects.ts';
import { canInterrupt, withinTime } from './interrupt.ts';
import type { Broken, Judgement, Law } from './law.ts';
import { everyPledgeHasAMeaning } from './laws.ts';
import { drawOptionsOf, type Settings } from './settings.ts';
import { drafts, readable, type Trial } from './trial.ts';

/** Trials between two reports of progress. */
const TRIALS_BETWEEN = 10;

/** The law that answers for a trial that is still being drawn. */
export const MEANING = everyPledgeHasAMeaning;

/** Judges a trial by a law; a model or a scorer that throws breaks the law. */
export const judged = (law: Law, trial: Trial): Judgement => {
  try {
    return law.judge(trial);
  } catch (problem) {
    return {
      is: 'broken',
      says: `the model or the scoring throws: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }
};

/** The record of one law in a pass. */
export interface Asked {
  runs: number;
  applied: number;
  /** How often each part of the law applied, for a law that has several. */
  readonly parts: Map<string, number>;
  /** The parts that ever changed a score. */
  readonly moved: Set<string>;
  /** The first trial that broke the law, with its number. */
  brokenBy?: { readonly number: number; readonly trial: Trial; readonly judgement: Broken };
}

/** A step of a pass: what is done with which trial, on behalf of which law. */
export interface Step {
  /** The trial; `undefined` while its values are being drawn. */
  readonly trial: Trial | undefined;
  readonly law: Law;
  /** Takes the same step by itself. */
  readonly again: () => void;
}

/** Judges a trial anew: a copy, since a trial is scored once and remembered. */
const judgedAnew = (trial: Trial, law: Law): Step => ({
  trial,
  law,
  again: () => {
    judged(law, { ...trial });
  },
});

/** A trial of which nobody has seen yet whether a document could have it. */
export const firstLookAt = (draft: Trial): Step => judgedAnew(draft, MEANING);

const NOTHING_DRAWN: Step = { trial: undefined, law: MEANING, again: () => undefined };

/** The record of a pass. */
export interface Pass {
  readonly asked: ReadonlyMap<Law, Asked>;
  readonly tried: number;
  /** Parameters that never changed the guarantee. */
  readonly silent: readonly string[];
  /** The step at which the time was up; `undefined` if there was time for all of them. */
  readonly endedAt?: Step | undefined;
}

/** Where a call cannot be ended, the time limit takes effect between two trials. */
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

/** A pass while it goes on: its record so far, and the step that it is taking. */
class Passing {
  readonly asked: ReadonlyMap<Law, Asked>;
  readonly broken: string[] = [];
  readonly effects = new Effects();
  tried = 0;
  step: Step = NOTHING_DRAWN;
  private readonly laws: readonly Law[];
  private readonly settings: Settings;

  constructor(laws: readonly Law[], settings: Settings) {
    this.laws = laws;
    this.settings = settings;
    this.asked = new Map(
      laws.map((law) => [law, { runs: 0, applied: 0, parts: new Map(), moved: new Set() }]),
    );
  }

  /** Whether any law is still unbroken. */
  get isOpen(): boolean {
    return this.broken.length < this.laws.length;
  }

  /** Notes the trial that is being looked at before it counts. */
  draw(draft: Trial): void {
    this.step = firstLookAt(draft);
  }

  /** Judges a trial by every law that is still unbroken; says whether any law remains so. */
  ask(trial: Trial): boolean {
    this.step = { trial, law: MEANING, again: () => new Effects().see(trial) };
    this.effects.see(trial);
    for (const law of this.laws) {
      this.step = judgedAnew(trial, law);
      const own = this.asked.get(law);
      if (own === undefined || own.brokenBy !== undefined) continue;
      const judgement = judged(law, trial);
      note(own, judgement, trial, this.tried);
      if (judgement.is !== 'broken') continue;
      this.broken.push(law.id);
      this.report();
    }
    this.tried++;
    this.step = NOTHING_DRAWN;
    if (this.tried % TRIALS_BETWEEN === 0) this.report();
    return this.isOpen;
  }

  private report(): void {
    const { onProgress, runs } = this.settings;
    onProgress?.({ runs: this.tried, of: runs, broken: [...this.broken] });
  }
}

/** Draws trials and judges each by every law; a law that has been broken judges no more. */
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
  const { asked, tried, step } = passing;
  const { silent } = passing.effects;
  if (outcome === 'ended' || outcome.result.interrupted)
    return { asked, tried, silent, endedAt: step };
  // A run ends early once every law is broken. Any other failure is that of an arbitrary, and its author must see it.
  const { failed, errorInstance } = outcome.result;
  if (failed && passing.isOpen) throw errorInstance;
  return { asked, tried, silent };
};
