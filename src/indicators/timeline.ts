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
import { inTime, wordCredits } from '../score/leaves.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Score } from '../score/score.ts';
import type { Elapsed } from '../time/latency.ts';
import { spanOfCoded } from '../time/span.ts';
import type { ReadyResponder } from './responder.ts';

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
  return ({ ready, unready }, responder, breach) => {
    const elapsed: Elapsed = {
      soonest: (responder?.standsReady.high === true ? ready : unready).soonest,
      latest: (responder?.standsReady.low === true ? ready : unready).latest,
    };
    const least = {
      low: responder?.isTripwire.low === true ? leastSpeed : 0,
      high: responder?.isTripwire.high === true ? leastSpeed : 0,
    };
    return chain({ id: 'timeline', label: 'Timeline' }, [
      inTime(elapsed, spanOfCoded(breach.window), words, head, least),
      endurance,
    ]);
  };
};
