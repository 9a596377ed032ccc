/**
 * What the time was too short for: a check that has not been made is not passed.
 */
import type { LawReport } from './check.ts';

/** Trials that are enough to pass, of whatever number was asked for. */
const ENOUGH = 200;

/**
 * Says how far a check came whose time was up, and how to give it more; nothing where all trials were made, or enough.
 *
 * Enough is the usual number of trials: whoever asks for a million, and gives them an hour, asks for as many as there are.
 */
export const cutShortText = (
  { model, tallies }: LawReport,
  runs: number,
  more: string,
  isAbout: (law: string) => boolean = () => true,
): string => {
  const short = tallies.filter(
    (one) => isAbout(one.law) && one.isCutShort && one.runs < Math.min(runs, ENOUGH),
  );
  if (short.length === 0) return '';
  const made = Math.max(...short.map((one) => one.runs));
  return [
    `${model} has broken no law so far, but the time was up after ${made} of ${runs} trials, which is too few to pass.`,
    `Give the check more time: ${more}.`,
    'Or ask for fewer trials, { runs: 20 }, which show less.',
  ].join('\n');
};
