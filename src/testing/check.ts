/**
 * Checking a guarantee model: the library tries hard to break it.
 *
 * Every law is tried on random agreements and parameters. A counterexample is made as small as possible, and comes with
 * the seed and the path that reproduce it. A law that hardly ever applied is reported as vacuous: it shows nothing.
 */
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { MIAMI_2025 } from '../standard/miami-2025.ts';
import { scoreAgreement } from '../standard/score-agreement.ts';
import { counterexample, smallest, stuckAt } from './counterexample.ts';
import { exampleViolations, lateExamples } from './examples.ts';
import { STUCK_AFTER, withinTime } from './interrupt.ts';
import type { Law } from './law.ts';
import { LAWS } from './laws.ts';
import { type Asked, pass } from './pass.ts';
import type { CheckOptions, Settings } from './settings.ts';
import type { LawViolation } from './violation.ts';

export type { CheckOptions, Progress } from './settings.ts';

/** How often one law was tried, and how often it applied. */
export interface LawTally {
  readonly law: string;
  readonly runs: number;
  readonly applied: number;
  /** Whether it applied so rarely that it shows nothing. */
  readonly isVacuous: boolean;
  /** Whether the time was up before all trials were made. */
  readonly isCutShort: boolean;
  /** Improvements of the model that were tried so rarely that they show nothing. */
  readonly hardlyTried: readonly string[];
  /**
   * Improvements that were tried often and never changed a score, perhaps because the model does not read what they
   * change.
   */
  readonly withoutEffect: readonly string[];
}

/** The result of a check that broke no law: how often each law was tried, and how often it applied. */
export interface LawReport {
  readonly model: string;
  readonly seed: number;
  readonly tallies: readonly LawTally[];
  /** Parameters that were changed often and never changed what the guarantee amounts to. */
  readonly silent: readonly string[];
}

/** Trials in a check, unless its options say otherwise; every law judges each of them. */
export const USUAL_RUNS = 200;
/** Milliseconds that a check may take, unless its options say otherwise. */
export const USUAL_TIME = 60_000;
/** The seed of a check, unless its options say otherwise. */
const USUAL_SEED = 0;
/** A law that applied to fewer than one trial in fifty shows nothing. */
const VACUOUS_BELOW = 0.02;
/** An improvement is reported if it was tried this often and never changed a score. */
const OFTEN = 30;

/** The result of a check: broken laws, and how often each law applied. */
export interface Checked {
  readonly report: LawReport;
  readonly violations: readonly LawViolation[];
}

const tallyOf = (
  law: Law,
  { runs, applied, parts, moved }: Asked,
  model: GuaranteeModel,
  isCutShort: boolean,
): LawTally => {
  const isHardly = (times: number) => times < runs * VACUOUS_BELOW || runs === 0;
  const declared = parts.size === 0 ? [] : model.improvements.map(({ id }) => id);
  return {
    law: law.id,
    runs,
    applied,
    isVacuous: isHardly(applied),
    isCutShort,
    hardlyTried: declared.filter((id) => isHardly(parts.get(id) ?? 0)),
    withoutEffect: declared.filter((id) => (parts.get(id) ?? 0) >= OFTEN && !moved.has(id)),
  };
};

const checkLaws = (
  model: GuaranteeModel,
  laws: readonly Law[],
  settings: Settings,
): Pick<LawReport, 'tallies' | 'silent'> & Pick<Checked, 'violations'> => {
  const { path, onProgress } = settings;
  // A single reproduced trial does not show how often a law applies.
  if (path !== undefined)
    return {
      tallies: [],
      silent: [],
      violations: laws.flatMap((law) => smallest(model, law, settings, path) ?? []),
    };
  const passed = pass(model, laws, settings);
  const { asked, tried, silent, endedAt } = passed;
  const broken = laws.flatMap((law) => {
    const by = asked.get(law)?.brokenBy;
    return by === undefined ? [] : [counterexample(model, law, settings, by)];
  });
  onProgress?.({ runs: tried, of: settings.runs, broken: broken.map(({ law }) => law) });
  return {
    tallies: laws.map((law) => tallyOf(law, asked.get(law) as Asked, model, endedAt !== undefined)),
    silent,
    violations: [...stuckAt(model, passed, settings), ...broken],
  };
};

/** Reports the examples that do not hold, or that the model does not return from one of them. */
const examplesWithin = (model: GuaranteeModel, left: number): readonly LawViolation[] => {
  const milliseconds = Math.max(STUCK_AFTER, left);
  const outcome = withinTime(milliseconds, () => exampleViolations(model));
  return outcome === 'ended' ? [lateExamples(milliseconds)] : outcome.result;
};

/** Checks a model against its examples and the laws. */
export const checked = (model: GuaranteeModel, options: CheckOptions = {}): Checked => {
  const rubric = options.rubric ?? MIAMI_2025;
  const laws = options.laws ?? LAWS;
  const end = Date.now() + (options.timeLimit ?? USUAL_TIME);
  const settings: Settings = {
    ...options,
    runs: options.runs ?? USUAL_RUNS,
    seed: options.seed ?? USUAL_SEED,
    score: options.score ?? ((agreement) => scoreAgreement(agreement, rubric, [])),
    rubric,
    left: () => Math.max(1, end - Date.now()),
  };
  const ofExamples = options.path === undefined ? examplesWithin(model, settings.left()) : [];
  const { tallies, silent, violations } =
    laws.length === 0
      ? { tallies: [], silent: [], violations: [] }
      : checkLaws(model, laws, settings);
  const report = { model: model.id, seed: settings.seed, tallies, silent };
  return { report, violations: [...ofExamples, ...violations] };
};

/**
 * Checks a guarantee model against its examples and the laws.
 *
 * The left side holds a counterexample to each law that was broken, made as small as possible, with scorecards and with
 * the seed and path that reproduce it (under the same laws, models, overrides and scoring). The right side says how
 * often each law applied; it has no tallies where a single trial was reproduced by its path. A model or a schema that
 * never returns is reported where the engine can end a call (Node 20.16 and later). Elsewhere the check hangs with it,
 * and a time limit takes effect only between two trials.
 *
 * @example
 * const checked = STANDARD_MODELS.slice(0, 2).map((model) => checkGuaranteeModel(model, { runs: 5 }));
 * checked.map(({ _tag }) => _tag); // => ['Right', 'Right']
 */
export const checkGuaranteeModel = (
  model: GuaranteeModel,
  options: CheckOptions = {},
): E.Either<NonEmptyArray<LawViolation>, LawReport> => {
  const { report, violations } = checked(model, options);
  const found = [...violations];
  return isNonEmpty(found) ? E.left(found) : E.right(report);
};
