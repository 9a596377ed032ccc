/**
 * The timeline of a guarantee: whether the response comes in time, and whether the promise lasts.
 *
 * Speed is what is left of the window of the breach when the response is due. Endurance chains the term with the
 * notice for leaving: a promise that ends soon is waited out.
 */
import { independence } from '../decision/independence.ts';
import type { Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain } from '../score/combinators.ts';
import { inTime } from '../score/leaves.ts';
import { exactly, ONE, type Range } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { durationOrd, parseDuration, years } from '../time/duration.ts';
import { type Span, spanOfCoded } from '../time/span.ts';

/** How long the promise lasts; only a renewal that needs nobody makes it indefinite. */
const termScore = (
  { term: { least, fullYears } }: Rubric,
  { id, term, renewal, cites }: Guarantee,
): Score => {
  const { low, high } = independence(renewal ?? 'unspecified');
  const renewed =
    renewal === undefined
      ? 'none'
      : low === 'automatic'
        ? 'automatic'
        : high === 'automatic'
          ? 'unknown'
          : 'by-consent';
  const length = parseDuration(term);
  const unrenewed: Range =
    length !== undefined
      ? exactly(Math.min(1, least + ((1 - least) * years(length)) / fullYears))
      : { low: least, high: term === 'unspecified' ? least : 1 };
  const range: Range =
    renewed === 'automatic' || term === 'indefinite'
      ? ONE
      : { low: unrenewed.low, high: renewed === 'unknown' ? 1 : unrenewed.high };
  return leaf(
    'term',
    'Term',
    'measure',
    1,
    range,
    { code: 'term', at: `guarantees.${id}.term`, term, renewal: renewed },
    cites,
  );
};

/** How a responder can leave: by the longest step of notice that is kept. */
const exitScore = ({ exit }: Rubric, { id, exitNotice, cites }: Guarantee): Score => {
  const notice = parseDuration(exitNotice);
  const kept = exit.notice.reduce((credit, step) => {
    const least = parseDuration(step.atLeast);
    return notice && least && durationOrd.compare(notice, least) >= 0
      ? Math.max(credit, step.credit)
      : credit;
  }, exit.atWill);
  const range: Range =
    exitNotice === 'no-exit'
      ? exactly(exit.noExit)
      : exitNotice === 'unknown'
        ? { low: exit.atWill, high: exit.noExit }
        : exactly(kept);
  return leaf(
    'exit',
    'Notice',
    'measure',
    1,
    range,
    { code: 'exit', at: `guarantees.${id}.exitNotice`, notice: exitNotice },
    cites,
  );
};

/** The timeline for a breach, given how long the response takes. */
export type TimelineScore = (latency: Span, breach: JudgedBreach) => Score;

/** Scores the timeline of a guarantee; how long the promise lasts is worked out once. */
export const timelineScore = (rubric: Rubric, guarantee: Guarantee): TimelineScore => {
  const { id, timeline, cites } = guarantee;
  const { weights } = rubric.links.timeline;
  const deadlineCites = timeline.flatMap((deadline) => deadline.cites ?? []);
  const endurance = chain({ id: 'endurance', label: 'Endurance', weight: weights.endurance }, [
    termScore(rubric, guarantee),
    exitScore(rubric, guarantee),
  ]);
  return (latency, breach) =>
    chain({ id: 'timeline', label: 'Timeline' }, [
      inTime(latency, spanOfCoded(breach.window), {
        id: 'speed',
        label: 'Response in time',
        weight: weights.speed,
        at: `guarantees.${id}.timeline`,
        cites: deadlineCites.length > 0 ? deadlineCites : cites,
      }),
      endurance,
    ]);
};
