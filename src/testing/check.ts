/**
 * Checking a guarantee model: the library tries hard to break it.
 *
 * Every law is put to drawn agreements and parameters; what breaks one is made as small as it gets, and comes with a
 * seed and a path that bring it back. A law that hardly ever applied is reported as vacuous: it has shown nothing.
 */
import * as fc from 'fast-check';
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray';
import type { Scorecard } from '../explain/scorecard.ts';
import type { GuaranteeModel } from '../model/guarantee-model.ts';
import type { Rubric } from '../score/rubric.ts';
import { MIAMI_2025 } from '../standard/miami-2025.ts';
import { scoreAgreement } from '../standard/score-agreement.ts';
import type { ArbitraryOptions } from './arbitrary-for/arbitrary-for.ts';
import { exampleViolations } from './examples.ts';
import { canInterrupt, withinTime } from './interrupt.ts';
import { type Law, wrongLine } from './law.ts';
import { everyPledgeHasAMeaning, LAWS } from './laws.ts';
import { type DrawOptions, drafts, isReadable, type Scorer, type Trial, trials } from './trial.ts';
import type { LawViolation } from './violation.ts';

/** How hard to try, and on what. */
export interface CheckOptions {
  /** Trials, of each of which every law is asked; 200 unless given. */
  readonly runs?: number;
  /** The same seed draws the same trials; 0 unless given. */
  readonly seed?: number;
  /** Brings one counterexample back, with the seed and the law that it came with. */
  readonly path?: string;
  /** The laws to check; all of them unless given. */
  readonly laws?: readonly Law[];
  /** Other models, of which a guarantee stands beside the one on trial; none unless given. */
  readonly models?: readonly GuaranteeModel[];
  /** Arbitraries for places of the parameters that cannot be derived. */
  readonly overrides?: ArbitraryOptions['overrides'];
  readonly rubric?: Rubric;
  /** Scores an agreement; the library's own scoring unless given. */
  readonly score?: Scorer;
  /** Milliseconds after which a pass over the trials ends, with what it has; 60,000 unless given. */
  readonly timeLimit?: number;
  /** Called whenever a law has broken, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a check has come, told whenever a law has broken and at the end. */
export interface Progress {
  readonly checked: number;
  readonly of: number;
  /** The law that has just broken. */
  readonly broken?: string;
}

/** How often one law was tried, and how often it applied. */
export interface LawTally {
  readonly law: string;
  readonly runs: number;
  readonly applied: number;
  /** Whether it applied so rarely that it has shown nothing. */
  readonly isVacuous: boolean;
  /** Whether the time was up before all runs were done. */
  readonly isCutShort: boolean;
}

/** A model that kept all laws, and how often each was really asked of it. */
export interface LawReport {
  readonly model: string;
  readonly seed: number;
  readonly tallies: readonly LawTally[];
}

const USUAL_RUNS = 200;
const USUAL_TIME = 60_000;
/** Milliseconds after which a model that makes one guarantee is taken not to come back. */
const STUCK_AFTER = 2_000;
/** A law that applied to fewer than one trial in fifty has shown nothing. */
const VACUOUS_BELOW = 0.02;

/** Which line of the two scorecards went the wrong way. */
const lineOf = (before: Scorecard | undefined, after: Scorecard | undefined): readonly string[] => {
  if (before === undefined || after === undefined) return [];
  for (const name of ['baselines', 'guarantees', 'coDrafting'] as const) {
    const line = wrongLine(before.indicators[name], after.indicators[name]);
    if (line.length > 1) return line;
  }
  return [];
};

interface Checked {
  readonly tallies: readonly LawTally[];
  readonly violations: readonly LawViolation[];
}

type Settings = CheckOptions &
  Required<Pick<CheckOptions, 'runs' | 'seed' | 'timeLimit' | 'rubric' | 'score'>> & {
    readonly total: number;
  };

const tallyOf = (law: Law, runs: number, applied: number, isCutShort = false): LawTally => ({
  law: law.id,
  runs,
  applied,
  isVacuous: applied < runs * VACUOUS_BELOW || runs === 0,
  isCutShort,
});

const described = (
  law: Law,
  trial: Trial,
  broken: Extract<ReturnType<Law['judge']>, { is: 'broken' }>,
  found: LawViolation['found'],
): LawViolation => ({
  law: law.id,
  says: law.says,
  means: law.means,
  broken: broken.says,
  parameters: broken.parameters ?? trial.parameters,
  ...(broken.others === undefined ? {} : { others: broken.others }),
  before: broken.before,
  after: broken.after,
  line: lineOf(broken.before, broken.after),
  found,
});

/** Judges a trial; a model or a score that throws breaks whatever law was asked. */
const judged = (law: Law, trial: Trial): ReturnType<Law['judge']> => {
  try {
    return law.judge(trial);
  } catch (problem) {
    return {
      is: 'broken',
      says: `it throws: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }
};

/** What a pass over trials saw: how often each law applied, and the first trial that broke it, by its number. */
interface Pass {
  readonly applied: ReadonlyMap<Law, number>;
  readonly breaks: ReadonlyMap<Law, number>;
  readonly tried: number;
  /** The trial and the law at which the time was up; the first law where it was still being drawn. */
  readonly endedAt?: { readonly trial: Trial | undefined; readonly law: Law } | undefined;
}

const optionsOf = ({ overrides, models }: Settings): DrawOptions => ({
  ...(overrides === undefined ? {} : { overrides }),
  ...(models === undefined ? {} : { models }),
});

/** Where a trial cannot be ended, the time is looked at between two. */
const betweenTrials = (timeLimit: number) =>
  canInterrupt() || timeLimit === Number.POSITIVE_INFINITY
    ? {}
    : { interruptAfterTimeLimit: timeLimit };

/** Asks every law of each drawn trial; a law that has broken is not asked again. */
const pass = (model: GuaranteeModel, laws: readonly Law[], settings: Settings): Pass => {
  const { runs, seed, timeLimit, total, onProgress, ...bench } = settings;
  const applied = new Map<Law, number>();
  const breaks = new Map<Law, number>();
  let tried = 0;
  let trial: Trial | undefined;
  let law: Law = everyPledgeHasAMeaning;
  const drawn = drafts(model, bench, optionsOf(settings)).filter((draft) => {
    trial = draft;
    law = everyPledgeHasAMeaning;
    return isReadable(draft);
  });
  const property = fc.property(drawn, (one) => {
    trial = one;
    for (law of laws) {
      if (breaks.has(law)) continue;
      const { is } = judged(law, one);
      if (is !== 'not-applicable') applied.set(law, (applied.get(law) ?? 0) + 1);
      if (is !== 'broken') continue;
      breaks.set(law, tried);
      onProgress?.({ checked: breaks.size, of: total, broken: law.id });
    }
    tried++;
    return breaks.size < laws.length;
  });
  const outcome = withinTime(timeLimit, () =>
    fc.check(property, { numRuns: runs, seed, endOnFailure: true, ...betweenTrials(timeLimit) }),
  );
  if (outcome === 'ended' || outcome.result.interrupted)
    return { applied, breaks, tried, endedAt: { trial, law } };
  // It ends early once no law is left to ask; otherwise an arbitrary gave up, and its author should hear of it.
  const { failed, errorInstance } = outcome.result;
  if (failed && breaks.size < laws.length) throw errorInstance;
  return { applied, breaks, tried };
};

/** The smallest trial that breaks a law, from the one that did; as small as it got where the time is up. */
const smallest = (
  model: GuaranteeModel,
  law: Law,
  settings: Settings,
  start: string,
): LawViolation | undefined => {
  const { seed, timeLimit, ...bench } = settings;
  let last: Trial | undefined;
  const property = fc.property(trials(model, bench, optionsOf(settings)), (trial) => {
    const isBroken = judged(law, trial).is === 'broken';
    if (isBroken) last = trial;
    return !isBroken;
  });
  const outcome = withinTime(timeLimit, () =>
    fc.check(property, {
      numRuns: 1,
      seed,
      path: start,
      endOnFailure: settings.path !== undefined,
    }),
  );
  const trial = outcome === 'ended' ? last : outcome.result.counterexample?.[0];
  if (trial === undefined) return undefined;
  const path = (outcome === 'ended' ? undefined : outcome.result.counterexamplePath) ?? start;
  const afterRuns = 1 + Number(start.split(':')[0]);
  const judgement = judged(law, trial);
  return judgement.is === 'broken'
    ? described(law, trial, judgement, { afterRuns, seed, path })
    : undefined;
};

/** What is to be said of a model that does not come back from one trial; nothing where many trials took the time. */
const stuckAt = ({ endedAt, tried }: Pass, { seed }: Settings): readonly LawViolation[] => {
  const { trial, law = everyPledgeHasAMeaning } = endedAt ?? {};
  if (trial === undefined) return [];
  // The trial is asked again by itself: one that was only the last of many comes back.
  if (withinTime(STUCK_AFTER, () => judged(law, { ...trial })) !== 'ended') return [];
  const says = `the model did not come back within ${STUCK_AFTER} ms`;
  const found = { afterRuns: tried + 1, seed, path: String(tried) };
  return [described(everyPledgeHasAMeaning, trial, { is: 'broken', says }, found)];
};

const checkLaws = (model: GuaranteeModel, laws: readonly Law[], settings: Settings): Checked => {
  const { path } = settings;
  if (path !== undefined) {
    const violations = laws.flatMap((law) => smallest(model, law, settings, path) ?? []);
    return { tallies: laws.map((law) => tallyOf(law, 1, 1)), violations };
  }
  const passed = pass(model, laws, settings);
  const { applied, breaks, tried, endedAt } = passed;
  const tallies = laws.map((law) =>
    tallyOf(law, tried, applied.get(law) ?? 0, endedAt !== undefined),
  );
  const broken = laws.flatMap((law) => {
    const number = breaks.get(law);
    return number === undefined ? [] : (smallest(model, law, settings, String(number)) ?? []);
  });
  return { tallies, violations: [...stuckAt(passed, settings), ...broken] };
};

/**
 * Holds a guarantee model to the laws.
 *
 * The left side carries what broke each law, as small as it got, with scorecards and a seed and path that bring it back;
 * the right side says how often each law really applied. A model that never returns is reported where the engine can end
 * a call (Node 20.16 and later); elsewhere the check hangs with it, and the time is looked at between trials only.
 */
export const checkGuaranteeModel = (
  model: GuaranteeModel,
  options: CheckOptions = {},
): E.Either<NonEmptyArray<LawViolation>, LawReport> => {
  const rubric = options.rubric ?? MIAMI_2025;
  const laws = options.laws ?? LAWS;
  const settings: Settings = {
    runs: USUAL_RUNS,
    seed: 0,
    timeLimit: USUAL_TIME,
    score: (agreement) => scoreAgreement(agreement, rubric, []),
    ...options,
    rubric,
    total: laws.length,
  };
  const ofExamples = options.path === undefined ? exampleViolations(model) : [];
  const { tallies, violations } =
    laws.length === 0 ? { tallies: [], violations: [] } : checkLaws(model, laws, settings);
  options.onProgress?.({ checked: laws.length, of: laws.length });
  const all = [...ofExamples, ...violations];
  return isNonEmpty(all) ? E.left(all) : E.right({ model: model.id, seed: settings.seed, tallies });
};
