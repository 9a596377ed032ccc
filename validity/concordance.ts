/**
 * How well a score goes with the time until something happens, where some were watched and it has not happened yet.
 *
 * Two cases can be compared where it is known which of them came first: the earlier time is a breach. A case without one
 * is censored when the watching stops, so it only says that its breach comes later than that. Two breaches at the same
 * time say nothing; a breach and an end of watching at the same time do. Harrell's C is the share of such pairs in which
 * the later has the higher score, ties in the score counting half; Somers' D is C stretched to run from -1 to 1, with 0
 * for a coin. Harrell, Califf, Pryor, Lee and Rosati, JAMA 247 (1982). Own code, as npm has no tried survival package.
 */

/** A case with its score. */
export interface Watched {
  readonly score: number;
  /** To the breach, or to the end of watching. */
  readonly months: number;
  /** Whether it ended in a breach; otherwise it is censored. */
  readonly breached: boolean;
}

/** How far score and time go together. */
export interface Concordance {
  /** Harrell's C, from 0 to 1. */
  readonly c: number;
  /** Somers' D, from -1 to 1. */
  readonly d: number;
  /** How many pairs could be compared. */
  readonly pairs: number;
}

const isKnownEarlier = (one: Watched, other: Watched): boolean =>
  one.breached && (one.months < other.months || (one.months === other.months && !other.breached));

/** The concordance of score and time; undefined if no pair can be compared. */
export const concordance = (cases: readonly Watched[]): Concordance | undefined => {
  let [pairs, inOrder] = [0, 0];
  for (const earlier of cases)
    for (const later of cases) {
      if (!isKnownEarlier(earlier, later)) continue;
      pairs++;
      inOrder += later.score > earlier.score ? 1 : later.score === earlier.score ? 0.5 : 0;
    }
  if (pairs === 0) return undefined;
  const c = inOrder / pairs;
  return { c, d: 2 * c - 1, pairs };
};
