/**
 * Checks that ran out of time: a model that was tried too few times has not passed.
 */
import { type LawReport, USUAL_RUNS } from './check.ts';

/** What a check was asked for. */
export interface Asked {
  /** Trials. */
  readonly runs: number;
  /** Milliseconds. */
  readonly timeLimit: number;
}

const MINUTE = 60_000;

/** Milliseconds, in whole minutes, that allow twice the time which the trials so far suggest. */
const timeFor = (trials: number, made: number, { timeLimit }: Asked): number =>
  MINUTE * Math.max(1, Math.ceil((2 * timeLimit * trials) / Math.max(1, made) / MINUTE));

/** A number as programs write it: 60_000. */
export const figure = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '_');

/**
 * Says how far a check came before its time was up, and how to give it more; empty where enough trials were made.
 *
 * The usual number of trials is always enough: whoever asks for a million and gives them an hour wants as many as the
 * hour allows.
 */
export const cutShortText = (
  { model, tallies }: LawReport,
  asked: Asked,
  howTo: (timeLimit: number) => string,
  isAbout: (law: string) => boolean = () => true,
): string => {
  const enough = Math.min(asked.runs, USUAL_RUNS);
  const short = tallies.filter((one) => isAbout(one.law) && one.isCutShort && one.runs < enough);
  if (short.length === 0) return '';
  const made = Math.max(...short.map(({ runs }) => runs));
  return [
    `${model} has broken no law so far, but the time was up after ${made} of ${asked.runs} trials, too few to pass.`,
    'Give the check more time:',
    `  ${howTo(timeFor(enough, made, asked))}`,
    'Fewer trials take less time and show less.',
  ].join('\n');
};
