/**
 * A replayed scenario with its words, and what a report shows beside them: hours with the clock, and the moments at which
 * the breach has paid off.
 */
import type { Tabletop } from '../adversary/tabletop.ts';
import { lowerFirst } from '../analysis/names.ts';
import {
  type TabletopBriefing,
  type TabletopLine,
  tabletopBriefing,
} from '../explain/tabletop-briefing.ts';
import { showSeconds } from '../time/duration-text.ts';

/** A scenario replayed on one text, and what is said of it. */
export interface Replay {
  readonly played: Tabletop;
  readonly brief: TabletopBriefing;
}

/** A scenario replayed on one text at least. */
export type Replays = readonly [Replay, ...Replay[]];

/** Puts a replay into words. */
export const replayOf = (played: Tabletop): Replay => ({
  played,
  brief: tabletopBriefing(played),
});

/** The text on which a scenario was replayed, with its date. */
export const textOf = ({ played }: Replay): string =>
  `${played.agreement.title} (${played.agreement.date})`;

/** The hour of a line with what the clock says; empty for what never comes. */
export const hourText = ({ hour, clock }: TabletopLine): string =>
  clock === undefined ? hour : `${hour} ${clock}`;

/** Every time for which an axis needs room. */
export const timesIn = (all: Replays): readonly number[] =>
  all
    .flatMap(({ brief }) => brief.ends)
    .flatMap(({ paidOff, lines }) => [paidOff, ...lines.flatMap(({ at }) => at ?? [])]);

/** After what time the breach has paid off: once if it is the same at both ends, else end by end. */
export const paidOffText = ({ brief: { ends } }: Replay): string => {
  const isOne = new Set(ends.map(({ paidOff }) => paidOff)).size === 1;
  return (isOne ? ends.slice(0, 1) : ends)
    .map(({ when, paidOff }) => `${isOne ? '' : `${lowerFirst(when)} `}${showSeconds(paidOff)}`)
    .join(', ');
};
