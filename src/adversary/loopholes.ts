/**
 * Loopholes: what an adversary could do that nobody answers, and how it would be done.
 *
 * Every breach in scope is asked about, by each violator: what dodges those who would answer it, or why nobody would.
 * Preconditions count as met, except where it is one of them that keeps the text from beginning.
 */
import type { Board } from './board.ts';
import { atDiscretion, belowThreshold, gapsInTime } from './dodges.ts';
import { holesBetween } from './holes.ts';
import { askAbout, type Loophole, type Loopholes, type LoopholesUndecided } from './loophole.ts';
import { outright } from './outright.ts';

/** Finds the loopholes of every breach in scope, by each violator; `most` is how many holes may be followed for one. */
export const findLoopholes = (
  board: Board,
  violators: readonly (string | undefined)[],
  most: number,
): Loopholes => {
  const found: Loophole[] = [];
  const undecided: LoopholesUndecided[] = [];
  for (const breach of board.breaches)
    for (const violator of violators) {
      const question = askAbout(board, breach, violator);
      if (question.live.length === 0) {
        found.push(...outright(question));
        continue;
      }
      const holes = holesBetween(
        question.live.map(({ trigger }) => trigger),
        most,
      );
      if (holes === undefined)
        undecided.push({
          breach: breach.id,
          ...(violator === undefined ? {} : { violator }),
          within: `${most.toLocaleString('en-GB')} holes`,
        });
      found.push(
        ...belowThreshold(question, holes ?? []),
        ...atDiscretion(question),
        ...gapsInTime(question),
      );
    }
  return { found, undecided };
};
