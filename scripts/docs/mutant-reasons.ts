/**
 * Why a mutant lives, where it is known: most of those are the same program written in another way.
 */

/** A change that no test noticed, on one line. */
export interface Survivor {
  readonly was: string;
  readonly became: string;
}

/** What was measured of one file. */
export interface Measured {
  /** Changes that a test noticed, or that made it run for ever. */
  readonly killed: number;
  /** Changes to what is worked out once, when the module is loaded, which are not tried. */
  readonly ignored: number;
  readonly survivors: readonly Survivor[];
}

/** What is said of a survivor for which no reason is known. */
export const READ_AS = 'no test yet';

interface Reason extends Partial<Survivor> {
  readonly file: string;
  readonly why: string;
}

const REASONS: readonly Reason[] = [
  {
    file: 'time/calendar-date.ts',
    was: 'month === undefined',
    became: 'false',
    why: 'the same: without a month there is no day either',
  },
  {
    file: 'time/latency.ts',
    was: 'window >= seconds',
    became: 'window > seconds',
    why: 'the same: the quotient of equals is 1, and no window is 0',
  },
  {
    file: 'time/span.ts',
    was: 'hit !== undefined',
    became: 'false',
    why: 'the same result without what is remembered, only slower',
  },
  {
    file: 'time/span.ts',
    was: 'known.size >= MOST_KNOWN',
    became: 'known.size > MOST_KNOWN',
    why: 'one more text is remembered',
  },
];

/** The reason why a mutant lives, where it is known. */
export const reasonOf = (file: string, was: string, became: string): string | undefined =>
  REASONS.find(
    (one) => one.file === file && (one.was ?? was) === was && (one.became ?? became) === became,
  )?.why;
