/**
 * Loopholes of an agreement by the standard rubric.
 */

import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { Loopholes } from '../adversary/loophole.ts';
import { findLoopholes } from '../adversary/loopholes.ts';
import { type Subject, subjectOf } from '../analysis/subject.ts';
import type { Agreement } from '../model/agreement.ts';
import { type AdversaryOptions, boardOf, violatorsOf } from './coalitions.ts';

/** How much may be followed. */
export interface LoopholeOptions extends AdversaryOptions {
  /** How many holes between thresholds may be followed for one breach; ten thousand by default. */
  readonly holes?: number;
  /** Steps that all replays together may take; five million by default. */
  readonly steps?: number;
}

/** The loopholes of an agreement, and what was assumed. */
export interface AgreementLoopholes extends Loopholes {
  readonly agreement: Subject;
  /** What words for a time were taken to mean. */
  readonly times: AssumedTimes;
}

const MOST_HOLES = 10_000;
const MOST_STEPS = 5_000_000;

/**
 * Finds what an adversary could do that nobody answers: breaches just below every threshold, breaches covered by open
 * words alone, what is seen and not answered or answered and not seen, answers that need the violator's leave, and gaps
 * in time.
 *
 * Each comes with a scenario that goes unanswered when `tabletop` replays it, at worst; `surely` says that it does at
 * best too. Whatever takes more holes or steps than allowed is listed as undecided.
 *
 * @example
 * const { found } = loopholes(agreement);
 * found.map(({ kind }) => kind).at(0); // => 'needs-violator'
 */
export const loopholes = (
  agreement: Agreement,
  options: LoopholeOptions = {},
): AgreementLoopholes => {
  const { holes = MOST_HOLES, steps = MOST_STEPS } = options;
  const board = boardOf(agreement, options);
  return {
    agreement: subjectOf(agreement),
    times: board.times,
    ...findLoopholes(board, violatorsOf(board, options), { holes, steps }),
  };
};
