/**
 * How long words for a time are taken to last, where a breach is replayed by the hour.
 *
 * They decide no score. A text that means something else is replayed with other times.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';

/**
 * What is assumed of words by default.
 *
 * A force that stands by, and people who stay where the breach would happen, need no time. "At once" is a day: the
 * US-Ukraine agreement of 2024 has its consultations within 24 hours where possible, and so has the ladder reported in
 * February 2026 its first answer. "Promptly" is three days, in which that ladder goes from its first answer to its
 * last; in 2001 the North Atlantic Council invoked Article 5 within a day and agreed on measures three weeks later. For
 * silence nothing is assumed: it may take no time or for ever.
 *
 * @example
 * ASSUMED_TIMES['at-once']; // => 'PT24H'
 */
export const ASSUMED_TIMES: AssumedTimes = {
  'standing': 'PT0S',
  'at-once': 'PT24H',
  'promptly': 'PT72H',
};
