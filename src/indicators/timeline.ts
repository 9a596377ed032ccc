/**
 * The timeline of a guarantee: how soon the response comes, and how long the promise lasts.
 *
 * Responder and clock go together. A force that stands ready must be in place and owe the response; where it does not,
 * its word counts as "at once". Where an attack must meet a responder's forces first, they are in the fight whatever
 * the text says of time.
 */
import type { Clock } from '../analysis/case-file.ts';
import type { Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { inTime, wordCredits } from '../score/leaves.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Score } from '../score/score.ts';
import type { Elapsed } from '../time/latency.ts';
import { spanOfCoded } from '../time/span.ts';
import type { ReadyResponder } from './responder.ts';

/** How a responder stands to the clock. */
interface Stand {
  readonly isReady: ReadyResponder['standsReady'];
  readonly isTripwire: ReadyResponder['isTripwire'];
}

const NEVER = { low: false, high: false };
const NOBODY: Stand = { isReady: NEVER, isTripwire: NEVER };

/** The timeline for a breach, given whose response it is and how long it takes. */
export type TimelineScore = (
  clock: Clock,
  responder: ReadyResponder | undefined,
  breach: JudgedBreach,
) => Score;

/** Scores the timeline of a guarantee, given how long it lasts. */
export const timelineScore = (
  rubric: Rubric,
  { id, timeline, cites }: Guarantee,
  endurance: Score,
): TimelineScore => {
  const { weights } = rubric.links.timeline;
  const deadlineCites = timeline.flatMap((deadline) => deadline.cites ?? []);
  const words = wordCredits(rubric);
  const head = {
    id: 'speed',
    label: 'Response in time',
    weight: weights.speed,
    at: `guarantees.${id}.timeline`,
    cites: deadlineCites.length > 0 ? deadlineCites : cites,
  };
  const { leastSpeed } = rubric.tripwire;
  // Responders who stand alike have the same timeline, so it is worked out once for each way to stand.
  const timelines = onceEach((clock: Clock) => {
    const made = new Map<number, (breach: JudgedBreach) => Score>();
    return (stand: Stand): ((breach: JudgedBreach) => Score) => {
      const { isReady, isTripwire } = stand;
      const key =
        Number(isReady.low) +
        2 * Number(isReady.high) +
        4 * Number(isTripwire.low) +
        8 * Number(isTripwire.high);
      const before = made.get(key);
      if (before !== undefined) return before;
      const elapsed: Elapsed = {
        soonest: (isReady.high ? clock.ready : clock.unready).soonest,
        latest: (isReady.low ? clock.ready : clock.unready).latest,
      };
      const least = {
        low: isTripwire.low ? leastSpeed : 0,
        high: isTripwire.high ? leastSpeed : 0,
      };
      const timelineFor = onceEach((breach: JudgedBreach) =>
        chain({ id: 'timeline', label: 'Timeline' }, [
          inTime(elapsed, spanOfCoded(breach.window), words, head, least),
          endurance,
        ]),
      );
      made.set(key, timelineFor);
      return timelineFor;
    };
  });
  return (clock, responder, breach) =>
    timelines(clock)(
      responder === undefined
        ? NOBODY
        : { isReady: responder.standsReady, isTripwire: responder.isTripwire },
    )(breach);
};
