/**
 * Time that has passed: what figures and delays have taken, and what words are assumed to take beyond that.
 *
 * The two are kept apart because a later promise can cover words, and no promise can make figures shorter.
 */

/** Seconds from the breach on; infinite if nothing says that a stage is ever done. */
export interface Passed {
  readonly figures: number;
  readonly words: number;
}

export const NO_TIME: Passed = { figures: 0, words: 0 };

export const total = ({ figures, words }: Passed): number => figures + words;

/** What is left for words once figures have taken as much; for ever is for ever. */
export const beyond = (whole: number, figures: number): number =>
  whole > figures ? whole - figures : 0;

/** Done when the later one is. */
export const later = (a: Passed, b: Passed): Passed => {
  const figures = Math.max(a.figures, b.figures);
  return { figures, words: beyond(Math.max(total(a), total(b)), figures) };
};

/** The sooner of the two. */
export const sooner = (a: Passed, b: Passed): Passed => (total(b) < total(a) ? b : a);
