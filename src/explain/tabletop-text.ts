/**
 * A replayed breach as a briefing: how it ends, and what happened at which hour, by which clause.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { LogEntry, Play } from '../adversary/log.ts';
import type { Tabletop } from '../adversary/tabletop.ts';
import { breachName, lowerFirst, upperFirst } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import { showDuration } from './figures.ts';
import { clockOf, endsOf, hourOf, logLines, outcomeText } from './log-lines.ts';
import { wrap } from './typeset.ts';
import { namesFor } from './who.ts';

/** How much to say, and how wide. */
export interface TabletopTextOptions {
  /** Whether the logs are written, as they are unless this is `false`; without them the text says only how it ends. */
  readonly log?: boolean;
  /** Whether the clauses are written behind each line, as they are unless this is `false`. */
  readonly clauses?: boolean;
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number;
}

type NameOf = (id: string) => string;

const clauses = ({ cites: [first, ...others] }: LogEntry): string =>
  first === undefined
    ? ''
    : ` [${first.at}${others.length > 0 ? ` and ${others.length} more` : ''}]`;

const playLines = (
  { log }: Play,
  { scenario }: Tabletop,
  nameOf: NameOf,
  width: number,
  withClauses: boolean,
): readonly string[] => {
  const shown = logLines(log, nameOf).map(({ entry, text }) => ({
    at: [hourOf(entry), clockOf(entry, scenario) ?? ''].join(' ').trim(),
    text: `${text}${withClauses ? clauses(entry) : ''}`,
  }));
  const column = Math.max(4, ...shown.map(({ at }) => at.length)) + 2;
  return shown.flatMap(({ at, text }) =>
    wrap(text, width - column - 2, 2).map(
      (line, index) => `  ${(index === 0 ? at : '').padEnd(column)}${line}`,
    ),
  );
};

/** What was done, by whom, and within what time it has to be answered. */
export const breachText = ({ agreement, scenario, violator, window }: Tabletop): string => {
  const by = violator === undefined ? '' : ` by ${namesFor(agreement)(violator)}`;
  return `${upperFirst(breachName(scenario.breach))}${by} pays off unless it is answered within ${showDuration(window)}.`;
};

/** What was assumed of words, in words. */
export const assumedText = (times: AssumedTimes): string => {
  const { unspecified } = times;
  const silence =
    unspecified === undefined
      ? 'a time that the text does not set stays open'
      : `a time that the text does not set counts as ${showDuration(unspecified)}`;
  return `“Standing by” counts as ${showDuration(times.standing)}, “at once” as ${showDuration(times['at-once'])} and “promptly” as ${showDuration(times.promptly)}; ${silence}.`;
};

/**
 * Writes a replayed breach for a terminal: how it ends at worst and at best, and the log of each, hour by hour.
 *
 * A star marks a time that the text leaves open. Everything written stands in the replay itself.
 *
 * @example
 * const played = tabletop(agreement, SCENARIOS['night-probe']);
 * played._tag === 'Right' && tabletopText(played.right, { log: false }).split('\n')[1];
 * // => '  On any reading it goes unanswered. “island-pledge” is not set off, as North refuses.'
 */
export const tabletopText = (
  played: Tabletop,
  { width = 100, clauses: withClauses = true, log: withLog = true }: TabletopTextOptions = {},
): string => {
  const { agreement, scenario } = played;
  const nameOf = namesFor(agreement);
  const endingOf = (play: Play): string => outcomeText(play, nameOf);
  // Without the log, ends that differ on the way only would be the same sentence twice.
  const ends = withLog ? endsOf(played) : endsOf(played, endingOf);
  const endings = ends.flatMap(({ head, play }) => [
    ...(withLog ? [''] : []),
    ...wrap(`${withLog ? '' : '  '}${head} it ${endingOf(play)}.`, width, withLog ? 2 : 4),
    ...(withLog ? playLines(play, played, nameOf, width, withClauses) : []),
  ]);
  const about = `${breachText(played)} ${assumedText(played.times)}`;
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
 * // => 'A probe of the line by night: it goes unanswered. “island-pledge” is not set off, as North refuses.'
 */
export const probeLine = (played: Tabletop): string => {
  const nameOf = namesFor(played.agreement);
  const endingOf = (play: Play): string => outcomeText(play, nameOf);
  const ends = endsOf(played, endingOf);
  const said = ends.map(({ head, play }, index) => {
    const when = ends.length === 1 ? '' : `${index === 0 ? lowerFirst(head) : head} `;
    return `${when}it ${endingOf(play)}.`;
  });
  return harmless(`${played.scenario.title}: ${said.join(' ')}`);
};
