/**
 * A replayed scenario as Markdown: how it ends on each text, and the log folded away.
 */
import type { Tabletop } from '../adversary/tabletop.ts';
import { NO_FORECAST } from '../explain/text.ts';
import { escaped, folded, list, table } from './markdown-marks.ts';
import { assumptionsOf, breachOf, playsOf, type ShownPlay } from './plays.ts';
import type { Replays } from './subject.ts';

const log = ({ head, rows }: ShownPlay): readonly string[] =>
  folded(
    `${head}, hour by hour`,
    table([
      ['When', 'What happens', 'Clause'],
      ...rows.map(({ hour, text, cites: [first] }) => [
        escaped(hour),
        escaped(text),
        escaped(first?.at ?? ''),
      ]),
    ]),
  );

const one = (played: Tabletop): readonly string[] => {
  const plays = playsOf(played);
  return [
    '',
    `### ${escaped(`${played.agreement.title} (${played.agreement.date})`)}`,
    '',
    escaped(breachOf(played)),
    '',
    ...list(plays.map(({ head, ending }) => `**${head}** it ${escaped(ending)}.`)),
    ...plays.flatMap(log),
  ];
};

/** Writes a scenario replayed on some texts. */
export const tabletopMarkdown = (all: Replays): readonly string[] => {
  const [first] = all;
  return [
    `## ${escaped(first.scenario.title)}`,
    ...all.flatMap(one),
    '',
    `${escaped(assumptionsOf(first))} ${NO_FORECAST}`,
  ];
};
