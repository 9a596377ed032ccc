/**
 * What samples come to: a share, the range in which the probability lies, and how soon the answers came.
 */
import type { ByTime } from './exact-stress.ts';
import { endOfClass, interval, type Tally } from './tally.ts';

/** An answer that was sampled. */
export interface Sampled {
  readonly how: 'sampled';
  /** The share of samples that were answered within the window. */
  readonly answered: number;
  /** The range in which the probability lies, with the confidence asked for. */
  readonly low: number;
  readonly high: number;
  readonly samples: number;
  /** The share that was answered by the end of each class of time, as far as any was. */
  readonly by: readonly ByTime[];
}

/** Works out what was counted; `z` is how many deviations the range reaches to either side. */
export const sampled = (tally: Tally, z: number): Sampled => {
  const { samples, inTime, byClass } = tally;
  const by: ByTime[] = [];
  let sum = 0;
  byClass.forEach((count, index) => {
    if (count === 0) return;
    sum += count;
    const within = endOfClass(index);
    if (Number.isFinite(within)) by.push({ within, probability: sum / samples });
  });
  return {
    how: 'sampled',
    answered: samples === 0 ? 0 : inTime / samples,
    ...interval(tally, z),
    samples,
    by,
  };
};
