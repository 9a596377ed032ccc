/**
 * Latency: the time from a breach to the response, as the longest path through the stages.
 *
 * The stages follow one another: detect, find, consult, decide, respond. A deadline counts from the end of the stage
 * before, or from the breach itself; one counted from the breach is a promise that overrides whatever it spans. What
 * the promise leaves for the stages before it is its slack; a slack that is negative for sure is a contradiction, a
 * response promised before anyone can know that there was a breach.
 */
import { NO_TIME, OPEN, type Span, spanMax, spanSum } from './span.ts';

/** The stages between a breach and the response, in order. */
export const STAGES = ['detect', 'find', 'consult', 'decide', 'respond'] as const;

/** One stage between breach and response. */
export type Stage = (typeof STAGES)[number];

/** A limit on one stage, counted from the breach or from the end of the stage before. */
export interface Limit {
  readonly within: Span;
  readonly from: 'breach' | 'previous';
}

/** The stages a process has; one that is missing takes no time, save `respond`, which is always a stage. */
export type Schedule = Partial<Readonly<Record<Stage, Limit>>>;

/** When a stage counted from the breach is due, against when the stages before it are done. */
export interface Slack {
  readonly stage: Stage;
  readonly due: Span;
  readonly before: Span;
}

/** How long it takes from the breach to the end of the last stage, with the slack of every promise that spans others. */
export interface Latency {
  readonly total: Span;
  readonly slacks: readonly Slack[];
}

/**
 * Works out the longest path from the breach to the response.
 *
 * `follows` is the span after which an earlier rung of a ladder of responses is spent; the deliberation of this one
 * starts no sooner.
 *
 * @example
 * const day = { low: 86400, high: 86400 };
 * latency({ detect: { within: day, from: 'previous' }, respond: { within: day, from: 'previous' } }).total;
 * // => { low: 172800, high: 172800 }
 */
export const latency = (schedule: Schedule, follows: Span = NO_TIME): Latency => {
  const slacks: Slack[] = [];
  let done = NO_TIME;
  for (const stage of STAGES) {
    if (stage === 'consult') done = spanMax.concat(done, follows);
    const limit =
      schedule[stage] ?? (stage === 'respond' ? { within: OPEN, from: 'previous' } : undefined);
    if (limit === undefined) continue;
    if (limit.from === 'breach') {
      slacks.push({ stage, due: limit.within, before: done });
      done = limit.within;
    } else {
      done = spanSum.concat(done, limit.within);
    }
  }
  return { total: done, slacks };
};

/**
 * Whether a promise falls due before the stages it spans can be done, however long they take.
 *
 * @example
 * const day = { low: 86400, high: 86400 };
 * isContradiction({ stage: 'respond', due: day, before: { low: 90000, high: Infinity } }); // => true
 */
export const isContradiction = ({ due, before }: Slack): boolean =>
  before.low !== Infinity && before.low > due.high;

/**
 * The share of a window that is left when the response comes: `min(1, window / latency)` at both ends, 0 when open.
 *
 * @example
 * speed({ low: 259200, high: 259200 }, 86400); // => { low: 0.3333333333333333, high: 0.3333333333333333 }
 */
export const speed = (
  total: Span,
  window: number,
): { readonly low: number; readonly high: number } => ({
  low: window >= total.high ? 1 : window / total.high,
  high: window >= total.low ? 1 : window / total.low,
});
