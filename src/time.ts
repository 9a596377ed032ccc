/**
 * casus-foederis/time: durations as texts write them, spans of seconds, and how long a response takes at most.
 *
 * A month is 28 to 31 days, so that a duration is a span. A response takes the longest path through its stages, in figures and in words.
 */
export type { Duration } from './time/duration.ts';
export { durationOrd, durationSum, parseDuration } from './time/duration.ts';
export type {
  Elapsed,
  Latency,
  Limit,
  Moment,
  Promptness,
  Schedule,
  Slack,
  Stage,
  WordCredits,
} from './time/latency.ts';
export { elapsedOf, latency, PROMPTNESS, STAGES, speed } from './time/latency.ts';
export type { Span } from './time/span.ts';
export { spanMax, spanOf, spanSum } from './time/span.ts';
