/**
 * Promises of a response that are counted from the breach, and that the stages before may belie.
 *
 * Such a promise covers stages whose time is left open, and no figures that add up to more. So a text that states how
 * long a stage takes can be worth less than one that does not: it shows that the promise cannot be kept.
 */
import { openCase, responseTime, waysToEstablish } from '../analysis/case-file.ts';
import { isLeftOpen, type Slack } from '../time/latency.ts';
import type { Ready } from './subject.ts';

/** The slack of every promise of the guarantee on trial, however the breach comes to be established. */
const slacksOf = ({ agreement, rungs }: Ready): readonly Slack[] => {
  const file = openCase(agreement);
  return rungs.flatMap((rung) =>
    waysToEstablish(file, rung).flatMap((by) => responseTime(file, rung, by).slacks),
  );
};

/** Whether what one text leaves open and the other states may show that a promise cannot be kept. */
export const mayBelie = (stated: Ready, silent: Ready): boolean =>
  slacksOf(silent).some(({ before }) => isLeftOpen(before)) &&
  slacksOf(stated).some(({ due, before }) => before.latest.seconds > due.soonest.seconds);
