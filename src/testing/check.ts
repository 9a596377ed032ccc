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
import { withinTime } from './interrupt.ts';
import { type Law, wrongLine } from './law.ts';
import { everyPledgeHasAMeaning, LAWS } from './laws.ts';
import { type Scorer, type Trial, trials } from './trial.ts';

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

/** What breaks a law, as small as it got. */
export interface LawViolation {
  readonly law: string;
  readonly says: string;
  readonly means: string;
  readonly broken: string;
  readonly parameters: unknown;
  readonly others?: unknown;
  readonly before?: Scorecard | undefined;
  readonly after?: Scorecard | undefined;
  /** From the indicator down to the line that went the wrong way. */
  readonly line: readonly string[];
  readonly found: { readonly afterRuns: number; readonly seed: number; readonly path: string };
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
  parameters: trial.parameters,
  ...(law.id === 'what-the-model-calls-better-is-no-worse' ? { others: trial.others } : {}),
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

/** One pass over drawn trials: every law is asked of each, until one breaks; then the trial shrinks for that law alone. */
const pass = (model: GuaranteeModel, laws: readonly Law[], settings: Settings) => {
  const { runs, seed, path, timeLimit, rubric, score, overrides } = settings;
  const applied = new Map(laws.map(({ id }) => [id, 0]));
  let tried = 0;
  let current: Trial | undefined;
  let broken: Law | undefined;
  const drawn = trials(model, { rubric, score }, overrides === undefined ? {} : { overrides });
  const property = fc.property(drawn, (trial) => {
    current = trial;
    if (broken !== undefined) return judged(broken, trial).is !== 'broken';
    tried++;
    for (const law of laws) {
      const { is } = judged(law, trial);
      if (is !== 'not-applicable') applied.set(law.id, (applied.get(law.id) ?? 0) + 1);
      if (is === 'broken') {
        broken = law;
        return false;
      }
    }
    return true;
  });
  const outcome = withinTime(timeLimit, () =>
    fc.check(property, {
      numRuns: runs,
      seed,
      ...(path === undefined ? {} : { path, endOnFailure: true }),
    }),
  );
  return { outcome, applied, tried, current, broken };
};

/** Whether a model does not come back from one trial, rather than from many. */
const isStuck = (trial: Trial): boolean =>
  withinTime(STUCK_AFTER, () => judged(everyPledgeHasAMeaning, trial)) === 'ended';

/** Passes over the laws that are left, one for each law that breaks and a last one for those that hold. */
const checkLaws = (model: GuaranteeModel, laws: readonly Law[], settings: Settings): Checked => {
  const { outcome, applied, tried, current, broken } = pass(model, laws, settings);
  const tally = (law: Law): LawTally => ({
    law: law.id,
    runs: tried,
    applied: applied.get(law.id) ?? 0,
    isVacuous: settings.path === undefined && (applied.get(law.id) ?? 0) < tried * VACUOUS_BELOW,
    isCutShort: outcome === 'ended',
  });
  if (outcome === 'ended') {
    if (current === undefined || !isStuck(current))
      return { tallies: laws.map(tally), violations: [] };
    const says = `the model did not come back within ${STUCK_AFTER} ms`;
    const found = { afterRuns: tried, seed: settings.seed, path: '' };
    return {
      tallies: laws.map(tally),
      violations: [described(everyPledgeHasAMeaning, current, { is: 'broken', says }, found)],
    };
  }
  const { result } = outcome;
  const [trial] = result.counterexample ?? [];
  if (broken === undefined || trial === undefined)
    return { tallies: laws.map(tally), violations: [] };
  const judgement = judged(broken, trial);
  const found = { afterRuns: tried, seed: result.seed, path: result.counterexamplePath ?? '' };
  const rest = laws.filter((law) => law !== broken);
  settings.onProgress?.({
    checked: settings.total - rest.length,
    of: settings.total,
    broken: broken.id,
  });
  const others: Checked =
    settings.path !== undefined || rest.length === 0
      ? { tallies: [], violations: [] }
      : checkLaws(model, rest, settings);
  return {
    tallies: [tally(broken), ...others.tallies],
    violations: [
      ...(judgement.is === 'broken' ? [described(broken, trial, judgement, found)] : []),
      ...others.violations,
    ],
  };
};

/**
 * Holds a guarantee model to the laws.
 *
 * The left side carries what broke each law, as small as it got, with scorecards and a seed and path that bring it back;
 * the right side says how often each law really applied. A model that never returns is reported where the engine can end
 * a call (Node 20.16 and later); elsewhere the check hangs with it.
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
