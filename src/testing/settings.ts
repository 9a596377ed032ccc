/**
 * The settings of a check: how many trials, of what, and for how long.
 */

import type { Rubric } from '../model/rubric.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import type { ArbitraryOptions } from '../zod-arbitrary/arbitrary-for.ts';
import type { Law } from './law.ts';
import type { DrawOptions, Scorer } from './trial.ts';

/** How hard to try, and on what. */
export interface CheckOptions {
  /**
   * The number of trials, each judged by every law: 200 unless given, or 20 in an `assertGuaranteeModel` without a time
   * limit.
   */
  readonly runs?: number;
  /** The seed, 0 unless given; the same seed draws the same trials. */
  readonly seed?: number;
  /** The path of a counterexample to reproduce, with its seed and its law. */
  readonly path?: string;
  /** The laws to check; all of them unless given. */
  readonly laws?: readonly Law[];
  /** Other models, whose guarantees stand beside the one on trial; none unless given. */
  readonly models?: readonly GuaranteeModel[];
  /** Arbitraries for places of the parameters from whose schema no values can be derived. */
  readonly overrides?: ArbitraryOptions['overrides'];
  readonly rubric?: Rubric;
  /** The scoring, by the rubric of the library unless given. */
  readonly score?: Scorer;
  /**
   * Milliseconds after which the check ends with the trials made so far: 60,000 unless given, or 4,000 in
   * `assertGuaranteeModel`.
   */
  readonly timeLimit?: number;
  /** Called every few trials, whenever a law is broken, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The progress of a check. */
export interface Progress {
  /** Trials made so far. */
  readonly runs: number;
  /** Trials to make. */
  readonly of: number;
  /** The laws that have broken so far. */
  readonly broken: readonly string[];
}

/** The options of a check with every default filled in. */
export type Settings = CheckOptions &
  Required<Pick<CheckOptions, 'runs' | 'seed' | 'rubric' | 'score'>> & {
    /** Milliseconds that are left of the time limit. */
    readonly left: () => number;
  };

/** The settings that concern the drawing of trials. */
export const drawOptionsOf = ({ overrides, models }: Settings): DrawOptions => ({
  ...(overrides === undefined ? {} : { overrides }),
  ...(models === undefined ? {} : { models }),
});
