/**
 * What was assumed of words for a time, in words: no result of an adversary's question stands without it.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import { showDuration } from './figures.ts';

/** Says what was assumed. */
export const assumedText = (times: AssumedTimes): string => {
  const { unspecified } = times;
  const silence =
    unspecified === undefined
      ? 'where the text says nothing the time is open'
      : `where it says nothing ${showDuration(unspecified)}`;
  return `Assumed of words: standing by ${showDuration(times.standing)}, at once ${showDuration(times['at-once'])}, promptly ${showDuration(times.promptly)}; ${silence}.`;
};
