/**
 * A replayed scenario as Markdown: how it ends on each text, and the log folded away.
 */
import type { TabletopEnd } from '../explain/tabletop-briefing.ts';
import { NO_FORECAST } from '../explain/text.ts';
import { escaped, folded, list, table } from './markdown-marks.ts';
import { hourText, type Replay, type Replays, textOf } from './plays.ts';

const log = ({ when, lines }: TabletopEnd): readonly string[] =>
  folded(
    `${when}, hour by hour`,
    table([
      ['When', 'What happens', 'Clause'],
      ...lines.map((line) => [
        escaped(hourText(line)),
        escaped(line.text),
        escaped(line.cites[0]?.at ?? ''),
      ]),
    ]),
  );

const one = (replay: Replay): readonly string[] => {
  const { window, ends } = replay.brief;
  return [
    '',
    `### ${escaped(textOf(replay))}`,
    '',
    escaped(window),
    '',
    ...list(ends.map(({ when, ending }) => `**${when}** it ${escaped(ending)}.`)),
    ...ends.flatMap(log),
  ];
};

/** Writes a scenario replayed on some texts. */
export const tabletopMarkdown = (all: Replays): readonly string[] => {
  const [{ played, brief }] = all;
  return [
    `## ${escaped(played.scenario.title)}`,
    ...all.flatMap(one),
    '',
    `${escaped(brief.assumed)} ${NO_FORECAST}`,
  ];
};
