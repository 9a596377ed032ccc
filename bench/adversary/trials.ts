/**
 * What the benchmark of the adversary needs of the sources: one trial, and the random numbers that it takes.
 */
import { cooperation } from '../../src/adversary/honour.ts';
import { BLOCK, streamOf } from '../../src/adversary/random.ts';
import { drawTrial, readyTrial, type Trial } from '../../src/adversary/trial.ts';
import { STEP_LIMIT } from '../../src/decision/limits.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { boardOf, judgedBreach } from '../../src/standard/coalitions.ts';
import { HONOUR_RATES, OFTEN_LATE } from '../../src/standard/honour.ts';

/** A breach of an agreement made ready for samples that run often late. */
export const trialOf = (agreement: Agreement, kind: string, violator: string): Trial => {
  const board = boardOf(agreement, {});
  const breach = judgedBreach(board, kind);
  const [rates] = HONOUR_RATES;
  if (breach === undefined || rates === undefined) throw new Error('nothing to try');
  const help = { rateOf: cooperation(agreement, rates, {}, violator), commonCause: 0 };
  const drawn = drawTrial(board, { breach, violator }, OFTEN_LATE, 'worst', STEP_LIMIT);
  if (drawn._tag === 'Left') throw new Error('too large');
  return readyTrial(drawn.right, help);
};

/** Draws the random numbers of one block of samples, and does nothing with them but add them up. */
export const drawAlone = (draws: number, block: number): number => {
  const next = streamOf(1, block);
  let sum = 0;
  for (let count = 0; count < draws * BLOCK; count++) sum += next();
  return sum;
};

export { BLOCK };
