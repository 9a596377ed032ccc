/**
 * Assumed times: how long a word for a time is taken to last.
 *
 * "At once" has no length. Whoever replays a breach by the hour needs one, so the caller assumes it and every result says
 * what was assumed. What the text says nothing of may take no time or for ever, unless a time is assumed for silence too.
 */
import type { Guarantee } from '../model/agreement.ts';
import { type Moment, NO_WORD, PROMPTNESS } from '../time/latency.ts';
import { spanOfCoded } from '../time/span.ts';
import type { End } from './open-consents.ts';

/** How long each word is taken to last, in ISO 8601; silence stays open unless a time is assumed for it. */
export interface AssumedTimes {
  readonly standing: string;
  readonly 'at-once': string;
  readonly promptly: string;
  readonly unspecified?: string;
}

/** Nothing assumed: every word may take no time or for ever, and only what is there in person is there at once. */
export const OPEN_TIMES: AssumedTimes = {
  'standing': 'PT0S',
  'at-once': 'unknown',
  'promptly': 'unknown',
};

/** The seconds that a word is taken to last; none where a time is in figures. */
export const secondsOfWord = (times: AssumedTimes, { word }: Moment, end: End): number => {
  const said = PROMPTNESS[word];
  if (word === NO_WORD || said === undefined) return 0;
  const { low, high } = spanOfCoded(times[said] ?? 'unknown');
  return end === 'best' ? low : high;
};

/** A guarantee as it runs where no force stands ready: whatever the text says stands by is only at once. */
export const withoutForces = (guarantee: Guarantee): Guarantee =>
  guarantee.timeline.some(({ stage, within }) => stage !== 'detect' && within === 'standing')
    ? {
        ...guarantee,
        timeline: guarantee.timeline.map((deadline) =>
          deadline.within === 'standing' && deadline.stage !== 'detect'
            ? { ...deadline, within: 'at-once' }
            : deadline,
        ),
      }
    : guarantee;
