/**
 * A replayed breach as a briefing: how it ends, and what happened at which hour, by which clause.
 *
 * The sentences are made once, for a terminal, a report and a page. Where both ends are alike they are one; parties and
 * elements are called by their names.
 */
import type { LogEntry, Play } from '../adversary/log.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { breachName } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import type { Cite } from '../model/agreement.ts';
import { SECONDS_PER_HOUR } from '../time/duration.ts';
import { spanOfCoded } from '../time/span.ts';
import { assumedText } from './assumed-text.ts';
import { endingText } from './ending-text.ts';
import { eventText, noResponse } from './event-sentences.ts';
import { showDuration } from './figures.ts';
import { namesFor, sentence } from './who.ts';

/** One line of the log, in words. */
export interface TabletopLine {
  /** Seconds from the breach on; absent where it never comes, or nobody can say when. */
  readonly at?: number;
  /** The hour in words, `H+6`, with a star where the text leaves the time open; empty where there is none. */
  readonly hour: string;
  /** What the clock says then, `Sat 08:00`; absent where the scenario has no beginning. */
  readonly clock?: string;
  readonly text: string;
  /** The id of the guarantee or the verifier that it is about; absent where it is about neither. */
  readonly element?: string;
  readonly cites: readonly Cite[];
}

/** How a replay ends, and its log. */
export interface TabletopEnd {
  /** `Whatever is open` where both ends are alike; else `At worst` and `At best`. */
  readonly when: 'Whatever is open' | 'At worst' | 'At best';
  /** How it ends, to be read after a colon: `unanswered. No guarantee answers such a breach`. */
  readonly ending: string;
  /** Seconds after which the breach has paid off. */
  readonly paidOff: number;
  readonly lines: readonly TabletopLine[];
}

/** Somebody who could refuse. */
export interface TabletopParty {
  readonly id: string;
  /** As it stands inside a sentence: `the Lake Group`. */
  readonly name: string;
  readonly isViolator: boolean;
}

/** A replay in words. */
export interface TabletopBriefing {
  /** What was replayed on what. */
  readonly title: string;
  /** After what time the breach has paid off. */
  readonly window: string;
  /** What was assumed of words for a time. */
  readonly assumed: string;
  /** Who could refuse: the parties of the text, and whoever else the log names. */
  readonly parties: readonly TabletopParty[];
  /** One where both ends are alike, else two. */
  readonly ends: readonly TabletopEnd[];
}

type NameOf = (id: string) => string;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const BEGINS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The clock so many seconds after a scenario begins. */
const clockAt = (begins: string, seconds: number): string => {
  const at = new Date(Date.parse(`${begins}:00Z`) + 1_000 * seconds);
  return `${DAYS[at.getUTCDay()]} ${at.toISOString().slice(11, 16)}`;
};

const elementOf = (event: LogEntry['event']): string | undefined => {
  if ('guarantee' in event) return event.guarantee;
  return 'verifier' in event ? event.verifier : undefined;
};

const lineOf = (
  { at, isOpen, event, cites }: LogEntry,
  text: string,
  begins: string | undefined,
): TabletopLine => {
  const element = elementOf(event);
  const line = { text: harmless(text), cites, ...(element === undefined ? {} : { element }) };
  if (at === undefined) return { ...line, hour: '' };
  const hours = Number((at / SECONDS_PER_HOUR).toFixed(1));
  const hour = `H+${hours}${isOpen === true ? '*' : ''}`;
  return begins === undefined || !BEGINS.test(begins)
    ? { ...line, at, hour }
    : { ...line, at, hour, clock: clockAt(begins, at) };
};

/** The log in sentences; responders of one guarantee who do not respond for the same reason stand in one line. */
const linesOf = (
  log: readonly LogEntry[],
  nameOf: NameOf,
  begins: string | undefined,
): readonly TabletopLine[] => {
  const home = new Map<string, string[]>();
  const groupOf = ({ event }: LogEntry): string | undefined =>
    event.what === 'stays-home' ? `${event.guarantee} ${event.why}` : undefined;
  for (const entry of log) {
    const group = groupOf(entry);
    if (group === undefined || entry.event.what !== 'stays-home') continue;
    home.set(group, [...new Set([...(home.get(group) ?? []), entry.event.party])]);
  }
  return log.flatMap((entry): TabletopLine[] => {
    const { event } = entry;
    const group = groupOf(entry);
    if (group === undefined || event.what !== 'stays-home')
      return [lineOf(entry, eventText(event, nameOf), begins)];
    const parties = home.get(group);
    home.delete(group);
    return parties === undefined
      ? []
      : [lineOf(entry, noResponse(event.why, parties, nameOf), begins)];
  });
};

/** Whoever an entry names. */
const namedIn = ({ event }: LogEntry): readonly string[] => [
  ...('by' in event ? event.by : []),
  ...('party' in event ? [event.party] : []),
];

const partiesOf = (
  { agreement, violator, worst, best }: Tabletop,
  nameOf: NameOf,
): TabletopBriefing['parties'] => {
  const named = [...worst.log, ...best.log].flatMap(namedIn);
  const ids = new Set([...agreement.parties.map(({ id }) => id), ...named]);
  return [...ids].map((id) => ({ id, name: harmless(nameOf(id)), isViolator: id === violator }));
};

/**
 * Puts a replayed breach into sentences, for whoever sets them: how it ends at worst and at best, and each line of the
 * log with its hour and its clauses.
 *
 * @example
 * const played = tabletop(agreement, SCENARIOS['night-probe']);
 * played._tag === 'Right' && tabletopBriefing(played.right).ends.map(({ when, ending }) => `${when}: ${ending}.`);
 * // => ['Whatever is open: unanswered. “island-pledge” is kept from being set off by North.']
 */
export const tabletopBriefing = (played: Tabletop): TabletopBriefing => {
  const { agreement, scenario, violator, window, worst, best } = played;
  const nameOf = namesFor(agreement);
  const span = spanOfCoded(window);
  const end = (when: TabletopEnd['when'], play: Play): TabletopEnd => ({
    when,
    paidOff: span[play === best ? 'high' : 'low'],
    ending: harmless(endingText(play, nameOf)),
    lines: linesOf(play.log, nameOf, scenario.begins),
  });
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  return {
    title: harmless(`${scenario.title}: ${agreement.title} (${agreement.date})`),
    window: harmless(
      `${sentence(breachName(scenario.breach))}${by} has paid off after ${showDuration(window)}.`,
    ),
    assumed: assumedText(played.times),
    parties: partiesOf(played, nameOf),
    ends:
      JSON.stringify(worst) === JSON.stringify(best)
        ? [end('Whatever is open', worst)]
        : [end('At worst', worst), end('At best', best)],
  };
};
