/**
 * Reasons of scores: the one that says nothing of its own, where a fact stands, and times as reasons tell them.
 */
import type { Place, Reason, TimeSpan } from '../model/reasons.ts';
import { NO_LIMIT } from '../model/scorecard-words.ts';
import type { Span } from '../time/span.ts';

export type { Place, Reason } from '../model/reasons.ts';

/** The reason of a score that is no more than its parts. */
export const COMBINED: Reason = { code: 'combined' };

/** Where in the document a fact stands, if the reason is one that stands anywhere. */
export const placeOf = (reason: Reason): Place | undefined =>
  'at' in reason ? reason.at : undefined;

const limited = (seconds: number): TimeSpan['low'] => (seconds === Infinity ? NO_LIMIT : seconds);

/** A span as it is written down, with a word where it has no end. */
export const toTimeSpan = (span: Span): TimeSpan =>
  span.high < Infinity ? span : { low: limited(span.low), high: NO_LIMIT };
