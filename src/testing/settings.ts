/**
 * How a check is made: how many trials, of what, and for how long.
 */

import type { Rubric } from '../model/rubric.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import type { ArbitraryOptions } from '../zod-arbitrary/arbitrary-for.ts';
import type { Law } from './law.ts';
import type { DrawOptions, Scorer } from './trial.ts';

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
  /** Milliseconds after which the check ends, with what it has; 60,000 unless given, 4,000 in `assertGuaranteeModel`. */
  readonly timeLimit?: number;
  /** Called every few trials, whenever a law has broken, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a check has come. */
export interface Progress {
  /** Trials done, of so many. */
  readonly runs: number;
  readonly of: number;
  /** The laws that have broken so far. */
  readonly broken: readonly string[];
}

/** The options of a check, with all that it needs. */
export type Settings = CheckOptions &
  Required<Pick<CheckOptions, 'runs' | 'seed' | 'rubric' | 'score'>> & {
    /** Milliseconds that are left of the time limit. */
    readonly left: () => number;
  };

/** What the drawing of trials needs of the settings. */
export const drawOptionsOf = ({ overrides, models }: Settings): DrawOptions => ({
  ...(overrides === undefined ? {} : { overrides }),
  ...(models === undefined ? {} : { models }),
});
