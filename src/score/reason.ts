/**
 * Reasons of scores: the one that says nothing of its own, where a fact stands, and times as reasons tell them.
 */
import type { Place, Reason, Times } from '../model/reasons.ts';
import { type Elapsed, type Moment, PROMPTNESS } from '../time/latency.ts';

export type { Place, Reason } from '../model/reasons.ts';

/** The reason of a score that is no more than its parts. */
export const COMBINED: Reason = { code: 'combined' };

/** Where in the document a fact stands, if the reason is one that stands anywhere. */
export const placeOf = (reason: Reason): Place | undefined =>
  'at' in reason ? reason.at : undefined;

const [SILENCE] = PROMPTNESS;

/** What may last for ever is said as what has no stated time: JSON has no infinity. */
const momentOf = ({ seconds, word }: Moment): Times['soonest'] => {
  if (seconds === Number.POSITIVE_INFINITY) return { seconds: 0, word: SILENCE };
  const said = PROMPTNESS[word];
  return said === undefined ? { seconds } : { seconds, word: said };
};

/** A time as it is written down: figures in seconds, and the least prompt of its words where it has any. */
export const timesOf = ({ soonest, latest }: Elapsed): Times => ({
  soonest: momentOf(soonest),
  latest: momentOf(latest),
});
