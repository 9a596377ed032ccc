/**
 * Violations: what breaks a law, with everything that is needed to see why and to bring it back.
 */
import type { Path } from '../issue/issue.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** One place in which what is said and what is found differ; a side that has nothing there is absent. */
export interface Difference {
  readonly at: Path;
  readonly said?: unknown;
  readonly found?: unknown;
}

/** What breaks a law, as small as it got. */
export interface LawViolation {
  readonly law: string;
  readonly says: string;
  readonly means: string;
  readonly broken: string;
  /** The parameters, before the change that broke it where it was one of parameters. */
  readonly parameters: unknown;
  /** The parameters after that change. */
  readonly others?: unknown;
  readonly before?: Scorecard | undefined;
  readonly after?: Scorecard | undefined;
  /** From the indicator down to the line that went the wrong way. */
  readonly line: readonly string[];
  /** Of an example, where what it says differs from what the model gave. */
  readonly differences?: readonly Difference[];
  readonly found: { readonly afterRuns: number; readonly seed: number; readonly path: string };
}
