/**
 * A replayed breach as a briefing: how it ends, and what happened at which hour, by which clause.
 *
 * The sentences are those of every other text about it, as plain data, for whoever sets them on a page.
 */
import type { LogEntry, Play } from '../adversary/log.ts';
import type { Scenario } from '../adversary/scenario.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { harmless } from '../issue/show.ts';
import type { Cite } from '../model/agreement.ts';
import { spanOfCoded } from '../time/span.ts';
import { doneBy, type LineDoes } from './line-does.ts';
import {
  clockOf,
  endsOf,
  type HeadedEnd,
  hourAfter,
  hourOf,
  logLines,
  NO_ANSWER,
  outcomeText,
} from './log-lines.ts';
import { assumedText, breachText } from './tabletop-text.ts';
import { namesFor } from './who.ts';

/** One line of the log, in words. */
export interface TabletopLine {
  /** Seconds from the breach on; absent if it never comes, or nobody can say when. */
  readonly at?: number;
  /** Whether the text leaves the time open, so that it may be later. */
  readonly isOpen: boolean;
  /** The hour in words, `H+6`, with a star if the text leaves the time open; empty if it never comes. */
  readonly hour: string;
  /** What the clock says then, `Sat 08:00`; absent if the scenario does not say when it begins. */
  readonly clock?: string;
  /** What it does to the chain from the breach to the response. */
  readonly does: LineDoes;
  readonly text: string;
  /** The id of the guarantee or the verifier that it is about; absent if it is about neither. */
  readonly element?: string;
  readonly cites: readonly Cite[];
}

/** How a replay ends, and its log. */
export interface TabletopEnd {
  /** `On any reading` if both ends are alike; else `At worst` and `At best`. */
  readonly when: string;
  /** How it ends, to be read after `it`: `goes unanswered. No guarantee answers such a breach`. */
  readonly ending: string;
  /** The same without reasons, for where these stand beside it: `goes unanswered`. */
  readonly inShort: string;
  /** Seconds after which the breach has paid off; the earliest, if there is one end for any reading. */
  readonly paidOff: number;
  /** The hour at which it has paid off, in words: `H+72`. */
  readonly paidOffHour: string;
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
  /** One if both ends are alike, else two. */
  readonly ends: readonly TabletopEnd[];
}

type NameOf = (id: string) => string;

/** How it ends, without reasons. */
const shortOf = (play: Play, nameOf: NameOf): string => {
  const { kind } = play.outcome;
  return kind === 'unanswered' || kind === 'voided' ? NO_ANSWER[kind] : outcomeText(play, nameOf);
};

const elementOf = (event: LogEntry['event']): string | undefined => {
  if ('guarantee' in event) return event.guarantee;
  return 'verifier' in event ? event.verifier : undefined;
};

const lineOf = (entry: LogEntry, text: string, scenario: Scenario): TabletopLine => {
  const { at, event, cites } = entry;
  const element = elementOf(event);
  const clock = clockOf(entry, scenario);
  return {
    ...(at === undefined ? {} : { at }),
    isOpen: entry.isOpen === true,
    hour: hourOf(entry),
    ...(clock === undefined ? {} : { clock }),
    does: doneBy(event),
    text: harmless(text),
    ...(element === undefined ? {} : { element }),
    cites,
  };
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
 * played._tag === 'Right' && tabletopBriefing(played.right).ends.map(({ when, ending }) => `${when} it ${ending}.`);
 * // => ['On any reading it goes unanswered. “island-pledge” is not set off, as North refuses.']
 */
export const tabletopBriefing = (played: Tabletop): TabletopBriefing => {
  const { agreement, scenario, best } = played;
  const nameOf = namesFor(agreement);
  const span = spanOfCoded(played.window);
  const endOf = ({ head, play }: HeadedEnd): TabletopEnd => {
    const paidOff = span[play === best ? 'high' : 'low'];
    return {
      when: head,
      ending: harmless(outcomeText(play, nameOf)),
      inShort: harmless(shortOf(play, nameOf)),
      paidOff,
      paidOffHour: hourAfter(paidOff),
      lines: logLines(play.log, nameOf).map(({ entry, text }) => lineOf(entry, text, scenario)),
    };
  };
  return {
    title: harmless(`${scenario.title}: ${agreement.title} (${agreement.date})`),
    window: harmless(breachText(played)),
    assumed: assumedText(played.times),
    parties: partiesOf(played, nameOf),
    ends: endsOf(played).map(endOf),
  };
};
