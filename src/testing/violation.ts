/**
 * Violations: broken laws, each with everything that is needed to see why and to reproduce it.
 */
import type { Path } from '../issue/issue.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** One place in which what was expected differs from what was found; a side that has no value there is absent. */
export interface Difference {
  readonly at: Path;
  /** The name of the item of a list in which the place lies, such as the party of a responder. */
  readonly of?: string;
  readonly expected?: unknown;
  readonly found?: unknown;
}

/** A broken law, with the smallest counterexample that was found. */
export interface LawViolation {
  readonly law: string;
  readonly says: string;
  readonly means: string;
  readonly broken: string;
  /** The parameters; where a change of parameters broke the law, those before it. */
  readonly parameters: unknown;
  /** The parameters after that change. */
  readonly others?: unknown;
  readonly before?: Scorecard | undefined;
  readonly after?: Scorecard | undefined;
  /** From the indicator down to the line that went the wrong way. */
  readonly line: readonly string[];
  /** Where an example of the model differs from what the model does. */
  readonly differences?: readonly Difference[];
  readonly found: { readonly afterRuns: number; readonly seed: number; readonly path: string };
}
