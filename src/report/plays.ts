/**
 * A replayed scenario laid out for the eye: each end that differs, its log line by line, and what each line does to the
 * chain.
 */
import type { Ending, LogEntry, LogEvent } from '../adversary/log.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { endsOf, hourText, logLines, NO_ANSWER, outcomeText } from '../explain/log-lines.ts';
import { assumedText, breachText } from '../explain/tabletop-text.ts';
import { namesFor } from '../explain/who.ts';
import type { Cite } from '../model/agreement.ts';
import { nominalSeconds, parseDuration } from '../time/duration.ts';

/** What a line does: it says something, asks somebody, passes the breach on, blocks it, or answers it. */
export type LineKind = 'says' | 'asks' | 'passes' | 'blocks' | 'answers';

/** What each kind of event does; what is judged or taken to be established does either, by its event. */
const KINDS: Readonly<Record<LogEvent['what'], LineKind>> = {
  'breach': 'says',
  'claim': 'says',
  'no-guarantee': 'blocks',
  'undisclosed': 'says',
  'not-in-force': 'blocks',
  'too-small': 'blocks',
  'waits': 'blocks',
  'seen': 'passes',
  'unseen': 'blocks',
  'asked': 'asks',
  'found': 'passes',
  'not-found': 'blocks',
  'nobody-named': 'blocks',
  'own-judgement': 'passes',
  'nobody-establishes': 'passes',
  'judged': 'passes',
  'upheld': 'passes',
  'voided': 'blocks',
  'after-rung': 'says',
  'consulted': 'passes',
  'activated': 'passes',
  'not-activated': 'blocks',
  'responds': 'answers',
  'stays-home': 'blocks',
};

const kindOf = (event: LogEvent): LineKind =>
  'passes' in event && !event.passes ? 'blocks' : KINDS[event.what];

/** One line of a log. */
export interface ShownLine {
  readonly kind: LineKind;
  /** Seconds from the breach; absent where it never comes, or nobody can say when. */
  readonly at?: number;
  readonly isOpen: boolean;
  /** As a person says it; for what never comes, nothing. */
  readonly hour: string;
  /** A sentence, without a stop. */
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** One end of a replay. */
export interface ShownPlay {
  readonly head: string;
  /** How it ends, as it is said of a breach, without a stop; and the same without reasons. */
  readonly ending: string;
  readonly inShort: string;
  readonly rows: readonly ShownLine[];
}

/** What is said of an end where its reasons stand elsewhere. */
const SHORT: Partial<Readonly<Record<Ending['kind'], string>>> = NO_ANSWER;

/** Lays out the ends of a replay that differ. */
export const playsOf = (played: Tabletop): readonly ShownPlay[] => {
  const nameOf = namesFor(played.agreement);
  const lineOf = (entry: LogEntry, text: string): ShownLine => ({
    kind: kindOf(entry.event),
    ...(entry.at === undefined ? {} : { at: entry.at }),
    isOpen: entry.isOpen === true,
    hour: hourText(entry, played.scenario.begins),
    text,
    cites: entry.cites,
  });
  return endsOf(played).map(({ head, play }) => ({
    head,
    ending: outcomeText(play, nameOf),
    inShort: SHORT[play.outcome.kind] ?? outcomeText(play, nameOf),
    rows: logLines(play.log, nameOf).map(({ entry, text }) => lineOf(entry, text)),
  }));
};

/** After how many seconds the breach has paid off. */
export const windowOf = ({ window }: Tabletop): number => {
  const duration = parseDuration(window);
  return duration === undefined ? 0 : nominalSeconds(duration);
};

/** Every time for which an axis needs room. */
export const timesIn = (all: readonly Tabletop[]): readonly number[] =>
  all.flatMap((played) => [
    windowOf(played),
    ...[played.worst, played.best].flatMap(({ log }) => log.flatMap(({ at }) => at ?? [])),
  ]);

/** What was done, by whom, and when it has paid off. */
export const breachOf: (played: Tabletop) => string = breachText;

/** What was assumed of words. */
export const assumptionsOf = ({ times }: Tabletop): string => assumedText(times);
