/**
 * The log of a replayed breach in sentences, and its end: what every page and text about it says alike.
 */

import type { LogEntry, LogEvent, Play } from '../adversary/log.ts';
import { beginningOf, type Scenario } from '../adversary/scenario.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { upperFirst } from '../analysis/names.ts';
import { SECONDS_PER_HOUR } from '../time/duration.ts';
import { showSeconds } from '../time/duration-text.ts';
import { eventText, nobodyEstablishes, noResponse } from './event-sentences.ts';

type NameOf = (id: string) => string;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** An hour of the log, a number of seconds after the breach: `H+6`. */
export const hourAfter = (seconds: number): string =>
  `H+${Number((seconds / SECONDS_PER_HOUR).toFixed(1))}`;

/** The hour of an entry, `H+6`; a star marks a time that the text leaves open. What never comes has no hour. */
export const hourOf = ({ at, isOpen }: LogEntry): string =>
  at === undefined ? '' : `${hourAfter(at)}${isOpen === true ? '*' : ''}`;

/** What the clock says at an entry, `Sat 02:00`; undefined if the scenario does not say when it begins. */
export const clockOf = ({ at }: LogEntry, { begins }: Scenario): string | undefined => {
  const beginning = begins === undefined ? undefined : beginningOf(begins);
  if (at === undefined || beginning === undefined) return undefined;
  const then = new Date(beginning + 1_000 * at);
  if (Number.isNaN(then.getTime())) return undefined;
  // Counted from the end, as years of more than four digits are longer.
  return `${DAYS[then.getUTCDay()]} ${then.toISOString().slice(-13, -8)}`;
};

/** A line of the log: the entry, and its sentence. */
export interface LogLine {
  readonly entry: LogEntry;
  readonly text: string;
}

/** The log in sentences; responders of one guarantee who do not respond for the same reason stand in one line. */
export const logLines = (log: readonly LogEntry[], nameOf: NameOf): readonly LogLine[] => {
  const home = new Map<string, string[]>();
  const groupOf = ({ event }: LogEntry): string | undefined =>
    event.what === 'stays-home' ? `${event.guarantee} ${event.why}` : undefined;
  for (const entry of log) {
    const group = groupOf(entry);
    if (group === undefined || entry.event.what !== 'stays-home') continue;
    home.set(group, [...new Set([...(home.get(group) ?? []), entry.event.party])]);
  }
  return log.flatMap((entry): LogLine[] => {
    const { event } = entry;
    const group = groupOf(entry);
    if (group === undefined || event.what !== 'stays-home')
      return [{ entry, text: eventText(event, nameOf) }];
    const parties = home.get(group);
    home.delete(group);
    return parties === undefined ? [] : [{ entry, text: noResponse(event.why, parties, nameOf) }];
  });
};

const MOST_REASONS = 3;

/** Why nobody answers, each reason once; guarantees of which nobody establishes a breach stand in one sentence. */
const reasonTexts = (reasons: readonly LogEvent[], nameOf: NameOf): readonly string[] => {
  const open = reasons.flatMap((event) =>
    event.what === 'nobody-establishes' && !event.passes ? event.guarantee : [],
  );
  const texts = reasons.map((event) =>
    event.what === 'nobody-establishes' && !event.passes
      ? upperFirst(nobodyEstablishes([...new Set(open)], nameOf))
      : eventText(event, nameOf),
  );
  return [...new Set(texts)];
};

/** How it ends if nobody answers, without the reasons. */
export const NO_ANSWER = {
  unanswered: 'goes unanswered',
  voided: 'finds the guarantee void',
} as const;

/** How it ends, as it is said of a breach, without a stop: `goes unanswered`. */
export const outcomeText = ({ outcome, log }: Play, nameOf: NameOf): string => {
  if (outcome.kind === 'undisclosed')
    return 'may be answered by a guarantee that is not public, and by nothing else in time';
  if (outcome.kind === 'voided' || outcome.kind === 'unanswered') {
    const texts = reasonTexts(outcome.reasons, nameOf);
    const more = texts.length - MOST_REASONS;
    const first = more > 0 ? [...texts.slice(0, MOST_REASONS), `${more} more`] : texts;
    return `${NO_ANSWER[outcome.kind]}. ${first.join('. ')}`;
  }
  const { at, lateBy, party, owed } = outcome;
  const isOpen = log.some(
    (entry) =>
      entry.at === at &&
      entry.isOpen === true &&
      entry.event.what === 'responds' &&
      entry.event.party === party,
  );
  const when = isOpen
    ? at === 0
      ? 'at a time that the text leaves open'
      : `after ${showSeconds(at)}, though the text leaves the time open`
    : `after ${showSeconds(at)}`;
  const answer = `by ${nameOf(party)}, ${owed ? '' : 'voluntarily and '}${when}`;
  if (lateBy > 0) return `is answered ${showSeconds(lateBy)} too late ${answer}`;
  return `${isOpen ? 'may be' : 'is'} answered in time ${answer}`;
};

/** One end of a replay under its heading. */
export interface HeadedEnd {
  readonly head: string;
  readonly play: Play;
}

/** The ends of a replay; one alone if both come to the same text, which is the whole log unless another is given. */
export const endsOf = (
  { worst, best }: Tabletop,
  textOf: (play: Play) => string = (play) => JSON.stringify(play),
): readonly HeadedEnd[] =>
  textOf(worst) === textOf(best)
    ? [{ head: 'On any reading', play: worst }]
    : [
        { head: 'At worst', play: worst },
        { head: 'At best', play: best },
      ];
