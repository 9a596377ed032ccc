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

/** Replays that one question takes at most, each at both ends. */
const REPLAYS = 20;

/** The steps of one question: every responder of every guarantee, in every way in which its breach may be established. */
const stepsOf = ({ file }: Board, breach: JudgedBreach, violator: string | undefined): number => {
  const { guarantees, verification } = file.agreement;
  const covering = guarantees.filter((one) => answers(file, one, breach.id, violator));
  const steps = covering.reduce(
    (sum, one) => sum + waysToEstablish(file, one).length * (1 + one.responders.length),
    1 + guarantees.length + verification.length,
  );
  return REPLAYS * steps;
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
  let taken = 0;
  for (const breach of board.breaches)
    for (const violator of violators) {
      taken += stepsOf(board, breach, violator);
      if (taken > steps) {
        giveUp(breach, violator, `${steps.toLocaleString('en-GB')} steps`);
        continue;
      }
      const question = askAbout(board, breach, violator);
      if (question.live.length === 0) {
        found.push(...outright(question));
        continue;
      }
      const holes = holesBetween(
        question.live.map(({ trigger }) => trigger),
        most,
      );
      if (holes === undefined) giveUp(breach, violator, `${most.toLocaleString('en-GB')} holes`);
      found.push(
        ...belowThreshold(question, holes ?? []),
        ...atDiscretion(question),
        ...gapsInTime(question),
      );
    }
  return { found, undecided };
};
