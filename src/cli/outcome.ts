/**
 * What a command leaves behind: the text that was asked for, what there is to complain of, and how the process ends.
 *
 * A command neither prints nor exits; it returns its outcome, and `run` prints it.
 */

/** How the process ends, for scripts and build servers. */
export const EXIT = {
  fine: 0,
  /** There are findings, or what `--fail-on` names holds. */
  findings: 1,
  /** The documents or the command line cannot be read. */
  input: 2,
  /** The program has a fault of its own. */
  fault: 3,
} as const;

/** One of the four ways in which the process ends. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command leaves behind. */
export interface Outcome {
  /** What was asked for; it goes to standard output, or to the file of `--output`. */
  readonly output: string;
  /** What there is to complain of, line by line; it goes to standard error. */
  readonly complaints: readonly string[];
  readonly code: ExitCode;
}

/** What was asked for, without complaint. */
export const fine = (output: string): Outcome => ({ output, complaints: [], code: EXIT.fine });

/** Nothing but complaints about what was given. */
export const refused = (...complaints: readonly string[]): Outcome => ({
  output: '',
  complaints,
  code: EXIT.input,
});

/** The worse of two ways to end. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);
