/**
 * A replayed breach as a briefing: how it ends, and what happened at which hour, by which clause.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { LogEntry, Play } from '../adversary/log.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { breachName } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import { SECONDS_PER_HOUR } from '../time/duration.ts';
import { eventText, noResponse } from './event-sentences.ts';
import { showDuration, showSeconds } from './figures.ts';
import { wrap } from './typeset.ts';
import { namesFor, sentence } from './who.ts';

/** How much to say, and how wide. */
export interface TabletopTextOptions {
  /** Whether the logs are written; where they are not, how it ends is all. They are where nothing is given. */
  readonly log?: boolean;
  /** Whether the clauses are written behind each line; they are where nothing is given. */
  readonly clauses?: boolean;
  /** Columns of the terminal; 100 where nothing is given. */
  readonly width?: number;
}

type NameOf = (id: string) => string;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const BEGINS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The clock so many seconds after a scenario begins, as `Sat 02:00`. */
const clock = (begins: string, seconds: number): string => {
  const at = new Date(Date.parse(`${begins}:00Z`) + 1_000 * seconds);
  return `${DAYS[at.getUTCDay()]} ${at.toISOString().slice(11, 16)}`;
};

const hour = ({ at, isOpen }: LogEntry, begins: string | undefined): string => {
  if (at === undefined) return '';
  const hours = Number((at / SECONDS_PER_HOUR).toFixed(1));
  const open = isOpen === true ? '*' : '';
  return begins === undefined || !BEGINS.test(begins)
    ? `H+${hours}${open}`
    : `H+${hours}${open} ${clock(begins, at)}`;
};

const clauses = ({ cites: [first, ...others] }: LogEntry): string =>
  first === undefined
    ? ''
    : ` [${first.at}${others.length > 0 ? ` and ${others.length} more` : ''}]`;

/** A line of the log: the entry, and its sentence. */
interface Line {
  readonly entry: LogEntry;
  readonly text: string;
}

/** The log in sentences; responders of one guarantee who do not respond for the same reason stand in one line. */
const linesOf = (log: readonly LogEntry[], nameOf: NameOf): readonly Line[] => {
  const home = new Map<string, string[]>();
  const groupOf = ({ event }: LogEntry): string | undefined =>
    event.what === 'stays-home' ? `${event.guarantee} ${event.why}` : undefined;
  for (const entry of log) {
    const group = groupOf(entry);
    if (group === undefined || entry.event.what !== 'stays-home') continue;
    home.set(group, [...new Set([...(home.get(group) ?? []), entry.event.party])]);
  }
  return log.flatMap((entry): Line[] => {
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

const outcomeText = ({ outcome, log }: Play, nameOf: NameOf): string => {
  if (outcome.kind === 'undisclosed')
    return 'it may be answered by a guarantee that is not public, and by nothing else in time';
  if (outcome.kind === 'voided' || outcome.kind === 'unanswered') {
    const texts = [...new Set(outcome.reasons.map((event) => eventText(event, nameOf)))];
    const more = texts.length - MOST_REASONS;
    const first = more > 0 ? [...texts.slice(0, MOST_REASONS), `${more} more`] : texts;
    return `${outcome.kind === 'voided' ? 'void' : 'unanswered'}. ${first.join('. ')}`;
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
      ? 'after a time that the text leaves open'
      : `after ${showSeconds(at)} or another time, as the text leaves it open`
    : `after ${showSeconds(at)}`;
  const answer = `response by ${nameOf(party)} ${when}${owed ? '' : ', not owed'}`;
  if (lateBy > 0) return `too late by ${showSeconds(lateBy)}: ${answer}`;
  return `${isOpen ? 'perhaps ' : ''}answered in time: ${answer}`;
};

const playLines = (
  { log }: Play,
  { scenario }: Tabletop,
  nameOf: NameOf,
  width: number,
  withClauses: boolean,
): readonly string[] => {
  const shown = linesOf(log, nameOf).map(({ entry, text }) => ({
    at: hour(entry, scenario.begins),
    text: `${text}${withClauses ? clauses(entry) : ''}`,
  }));
  const column = Math.max(4, ...shown.map(({ at }) => at.length)) + 2;
  return shown.flatMap(({ at, text }) =>
    wrap(text, width - column - 2, 2).map(
      (line, index) => `  ${(index === 0 ? at : '').padEnd(column)}${line}`,
    ),
  );
};

/** What was assumed of words, in words. */
export const assumedText = (times: AssumedTimes): string => {
  const { unspecified } = times;
  const silence =
    unspecified === undefined
      ? 'where the text says nothing the time is open'
      : `where it says nothing ${showDuration(unspecified)}`;
  return `Assumed of words: standing by ${showDuration(times.standing)}, at once ${showDuration(times['at-once'])}, promptly ${showDuration(times.promptly)}; ${silence}.`;
};

/**
 * Writes a replayed breach for a terminal: how it ends at worst and at best, and the log of each, hour by hour.
 *
 * A star marks a time that the text leaves open. Everything written stands in the replay itself.
 *
 * @example
 * const played = tabletop(agreement, SCENARIOS['night-probe']);
 * played._tag === 'Right' && tabletopText(played.right, { log: false }).split('\n')[1];
 * // => '  Whatever is open: unanswered. “island-pledge” is kept from being set off by North.'
 */
export const tabletopText = (
  played: Tabletop,
  { width = 100, clauses: withClauses = true, log: withLog = true }: TabletopTextOptions = {},
): string => {
  const { agreement, scenario, violator, window, worst, best } = played;
  const nameOf = namesFor(agreement);
  const isSame = withLog
    ? JSON.stringify(worst) === JSON.stringify(best)
    : outcomeText(worst, nameOf) === outcomeText(best, nameOf);
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  const ends = isSame
    ? [{ head: 'Whatever is open', play: worst }]
    : [
        { head: 'At worst', play: worst },
        { head: 'At best', play: best },
      ];
  const endings = ends.flatMap(({ head, play }) => [
    ...(withLog ? [''] : []),
    ...wrap(`${withLog ? '' : '  '}${head}: ${outcomeText(play, nameOf)}.`, width, withLog ? 2 : 4),
    ...(withLog ? playLines(play, played, nameOf, width, withClauses) : []),
  ]);
  const about = `${sentence(breachName(scenario.breach))}${by} has paid off after ${showDuration(window)}. ${assumedText(played.times)}`;
  const heads = withLog
    ? [`${scenario.title}: ${agreement.title} (${agreement.date})`, about]
    : [`${agreement.title} (${agreement.date})`];
  return [...heads.flatMap((head) => wrap(head, width, 2)), ...endings].map(harmless).join('\n');
};

/**
 * Says in one sentence what a replayed breach meets, for a scorecard: at worst, and at best where that differs.
 *
 * @example
 * const played = tabletop(agreement, SCENARIOS['night-probe']);
 * played._tag === 'Right' && probeLine(played.right);
 * // => 'A probe of the line by night: unanswered. “island-pledge” is kept from being set off by North.'
 */
export const probeLine = ({ agreement, scenario, worst, best }: Tabletop): string => {
  const nameOf = namesFor(agreement);
  const [low, high] = [outcomeText(worst, nameOf), outcomeText(best, nameOf)];
  return low === high
    ? `${scenario.title}: ${low}.`
    : `${scenario.title}, at worst: ${low}. At best: ${high}.`;
};
