/**
 * How hard the benchmarks try.
 *
 * In full their ratios can be trusted. In brief everything runs once, only to see that nothing is broken: the tests do
 * that, and what it measures means nothing.
 */

export interface Effort {
  /** Turns of each contender; a section of slow contenders takes fewer. */
  readonly rounds: number;
  /** How long a turn should take. */
  readonly turnMilliseconds: number;
  /** How long a contender is called before it is timed, and how often at least; 0 for not at all. */
  readonly warmUpMilliseconds: number;
  readonly warmUpCalls: number;
  /** Guarantees of a small agreement, a larger one and a large one. */
  readonly guarantees: readonly [small: number, middle: number, large: number];
}

export const FULL: Effort = {
  rounds: 25,
  turnMilliseconds: 12,
  warmUpMilliseconds: 1_000,
  warmUpCalls: 3,
  guarantees: [8, 64, 512],
};

export const BRIEF: Effort = {
  rounds: 1,
  turnMilliseconds: 0,
  warmUpMilliseconds: 0,
  warmUpCalls: 0,
  guarantees: [4, 8, 16],
};

/** The same effort with so many rounds at most. */
export const atMost = (rounds: number, effort: Effort): Effort => ({
  ...effort,
  rounds: Math.min(rounds, effort.rounds),
});
