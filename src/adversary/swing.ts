/**
 * Swing: whose word matters most for one breach over the whole agreement.
 *
 * It is the power of each party over the function of who cooperates. A party that only guards one way out of several has
 * little of it; one through whom every chain runs has most.
 */
import { isLeft } from 'fp-ts/Either';
import { type Power, powerWithin } from '../decision/power.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';
import { MOST_PARTS, type Undecided, undecided } from './coalitions.ts';
import { enforcementRule } from './enforcement.ts';
import { ENDS, type End } from './open-consents.ts';

/** The power of each party over an answer in time. */
export interface Swing extends Power {
  readonly decided: true;
}

/** Whose word matters against one violator, where everything open turns out badly, and where it turns out well. */
export interface SwingAgainst {
  /** Absent where nobody is constrained by name. */
  readonly violator?: string;
  readonly worst: Swing | Undecided;
  readonly best: Swing | Undecided;
}

/** Measures the power of each party over an answer in time, against each violator. */
export const swingAgainst = (
  board: Board,
  breach: JudgedBreach,
  violators: readonly (string | undefined)[],
  steps: number | undefined,
): readonly SwingAgainst[] =>
  violators.map((violator) => {
    const at = (end: End): Swing | Undecided => {
      const rule = enforcementRule(board, { breach, violator }, end);
      const asked = powerWithin(rule, steps === undefined ? {} : { steps }, MOST_PARTS);
      return isLeft(asked) ? undecided(asked.left) : { decided: true, ...asked.right };
    };
    const [worst, best] = ENDS.map(at) as [Swing, Swing];
    return { ...(violator === undefined ? {} : { violator }), worst, best };
  });
