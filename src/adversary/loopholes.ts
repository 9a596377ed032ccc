/**
 * Loopholes: what an adversary could do that nobody answers, and how it would be done.
 *
 * Every breach in scope is asked about, by each violator: what dodges those who would answer it, or why nobody would.
 * Preconditions count as met, except where it is one of them that keeps the text from beginning.
 */
import { answers, waysToEstablish } from '../analysis/case-file.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';
import { atDiscretion, belowThreshold, gapsInTime } from './dodges.ts';
import { holesBetween } from './holes.ts';
import { askAbout, type Loophole, type Loopholes, type LoopholesUndecided } from './loophole.ts';
import { outright } from './outright.ts';

/** How much may be followed: holes between thresholds for one breach, and steps of replays in all. */
export interface LoopholeLimits {
  readonly holes: number;
  readonly steps: number;
}

/** The most replays that a question takes beside those of its holes, with both ends of each. */
const REPLAYS = 20;

/** The replays of a hole: one, with both its ends. */
const REPLAYS_OF_HOLE = 2;

/** The steps of one replay: every responder of every guarantee, in every way in which its breach may be established. */
const stepsOf = ({ file }: Board, breach: JudgedBreach, violator: string | undefined): number => {
  const { guarantees, verification } = file.agreement;
  const covering = guarantees.filter((one) => answers(file, one, breach.id, violator));
  return covering.reduce(
    (sum, one) => sum + waysToEstablish(file, one).length * (1 + one.responders.length),
    1 + guarantees.length + verification.length,
  );
};

/** Finds the loopholes of every breach in scope, by each violator, as far as the limits allow. */
export const findLoopholes = (
  board: Board,
  violators: readonly (string | undefined)[],
  { holes: most, steps }: LoopholeLimits,
): Loopholes => {
  const found: Loophole[] = [];
  const undecided: LoopholesUndecided[] = [];
  const giveUp = (breach: JudgedBreach, violator: string | undefined, within: string): void => {
    undecided.push({ breach: breach.id, ...(violator === undefined ? {} : { violator }), within });
  };
  let left = steps;
  const affords = (cost: number): boolean => {
    if (cost > left) return false;
    left -= cost;
    return true;
  };
  const inSteps = `${steps.toLocaleString('en-GB')} steps`;
  for (const breach of board.breaches)
    for (const violator of violators) {
      const each = stepsOf(board, breach, violator);
      if (!affords(REPLAYS * each)) {
        giveUp(breach, violator, inSteps);
        continue;
      }
      const question = askAbout(board, breach, violator);
      if (question.live.length === 0) {
        found.push(...outright(question));
        continue;
      }
      const triggers = question.live.map(({ trigger }) => trigger);
      const holes = holesBetween(triggers, most);
      if (holes === undefined) giveUp(breach, violator, `${most.toLocaleString('en-GB')} holes`);
      else if (affords(REPLAYS_OF_HOLE * holes.length * each))
        found.push(...belowThreshold(question, holes));
      else giveUp(breach, violator, inSteps);
      found.push(...atDiscretion(question), ...gapsInTime(question));
    }
  return { found, undecided };
};
