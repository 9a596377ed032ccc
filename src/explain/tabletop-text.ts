/**
 * A replayed breach for a terminal: how it ends, and what happened at which hour, by which clause.
 */
import type { Tabletop } from '../adversary/tabletop.ts';
import { harmless } from '../issue/show.ts';
import { endingText } from './ending-text.ts';
import { type TabletopBriefing, type TabletopLine, tabletopBriefing } from './tabletop-briefing.ts';
import { wrap } from './typeset.ts';
import { namesFor } from './who.ts';

/** How much to say, and how wide. */
export interface TabletopTextOptions {
  /** Whether the logs are written; where they are not, how it ends is all. They are where nothing is given. */
  readonly log?: boolean;
  /** Whether the clauses are written behind each line; they are where nothing is given. */
  readonly clauses?: boolean;
  /** Columns of the terminal; 100 where nothing is given. */
  readonly width?: number;
}

const clauses = ({ cites: [first, ...others] }: TabletopLine): string =>
  first === undefined
    ? ''
    : ` [${first.at}${others.length > 0 ? ` and ${others.length} more` : ''}]`;

const hour = ({ hour: hours, clock }: TabletopLine): string =>
  clock === undefined ? hours : `${hours} ${clock}`;

const logLines = (
  lines: readonly TabletopLine[],
  width: number,
  withClauses: boolean,
): readonly string[] => {
  const column = Math.max(4, ...lines.map((line) => hour(line).length)) + 2;
  return lines.flatMap((line) =>
    wrap(`${line.text}${withClauses ? clauses(line) : ''}`, width - column - 2, 2).map(
      (text, index) => `  ${(index === 0 ? hour(line) : '').padEnd(column)}${text}`,
    ),
  );
};

/** The ends without their logs; two logs may end alike. */
const endings = ({ ends }: TabletopBriefing): TabletopBriefing['ends'] => {
  const [first, last] = ends;
  return first !== undefined && first.ending === last?.ending
    ? [{ ...first, when: 'Whatever is open' }]
    : ends;
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
  const brief = tabletopBriefing(played);
  const { title, date } = played.agreement;
  const body = withLog
    ? brief.ends.flatMap(({ when, ending, lines }) => [
        '',
        ...wrap(`${when}: ${ending}.`, width, 2),
        ...logLines(lines, width, withClauses),
      ])
    : endings(brief).flatMap(({ when, ending }) => wrap(`  ${when}: ${ending}.`, width, 4));
  const heads = withLog
    ? [brief.title, `${brief.window} ${brief.assumed}`]
    : [`${title} (${date})`];
  return [...heads.flatMap((head) => wrap(head, width, 2)), ...body].map(harmless).join('\n');
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
  const [low, high] = [endingText(worst, nameOf), endingText(best, nameOf)];
  return low === high
    ? `${scenario.title}: ${low}.`
    : `${scenario.title}, at worst: ${low}. At best: ${high}.`;
};
