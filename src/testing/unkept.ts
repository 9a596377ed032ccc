/**
 * Promises of a response, counted from the breach, that cannot be kept because earlier stages take too long.
 *
 * Such a promise covers earlier stages whose time is left open, but not stages whose stated times add up to more. So a
 * text that states how long a stage takes can be worth less than one that leaves it open: it shows that the promise
 * cannot be kept.
 */
import { openCase, responseTime, waysToEstablish } from '../analysis/case-file.ts';
import { isLeftOpen, type Slack } from '../time/latency.ts';
import type { Ready } from './subject.ts';

/** The slack of every promise of the guarantee on trial, for each way in which the breach may be established. */
const slacksOf = ({ agreement, rungs }: Ready): readonly Slack[] => {
  const file = openCase(agreement);
  return rungs.flatMap((rung) =>
    waysToEstablish(file, rung).flatMap((by) => responseTime(file, rung, by).slacks),
  );
};

/** Whether one text states what the other leaves open, and thereby may show that a promise cannot be kept. */
export const mayBelie = (stated: Ready, silent: Ready): boolean =>
  slacksOf(silent).some(({ before }) => isLeftOpen(before)) &&
  slacksOf(stated).some(({ due, before }) => before.latest.seconds > due.soonest.seconds);
