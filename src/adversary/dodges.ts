/**
 * Dodges: breaches that a text would answer, done in such a way, or at such a time, that it does not.
 */
import { type Hole, justBelow } from './holes.ts';
import { isPending } from './lapse.ts';
import type { LogEvent } from './log.ts';
import { clausesOf, idsOf, type Loophole, type Question, scenarioFor, shown } from './loophole.ts';
import type { Phase } from './scenario.ts';
import { replay } from './tabletop.ts';

const OPEN_WORDED: readonly string[] = ['qualified', 'unspecified', 'unknown', 'not-looked-up'];

/** Sizes that dodge every guarantee that would answer. */
export const belowThreshold = (question: Question, holes: readonly Hole[]): readonly Loophole[] => {
  const { breach, violator, live } = question;
  return holes.flatMap((hole) => {
    const below = [...hole.values()];
    if (below.length === 0) return [];
    const sizes = below.map(justBelow);
    const scenario = scenarioFor(breach, violator, 'below-threshold', { sizes });
    const found = { below, guarantees: idsOf(live), cites: clausesOf(live) };
    return shown(question, 'below-threshold', scenario, found);
  });
};

/** Open words everywhere, so that whoever judges can hold that it was nothing. */
export const atDiscretion = (question: Question): readonly Loophole[] => {
  const { breach, violator, live } = question;
  if (!live.every(({ trigger }) => OPEN_WORDED.includes(trigger.threshold))) return [];
  const scenario = scenarioFor(breach, violator, 'at-discretion', {
    claims: [{ says: 'It was nothing of the kind.', against: 'threshold' }],
  });
  // At best it is held to have been enough, so the log has come as far as the judgement.
  const judges = replay(question.board, breach, scenario).best.log.flatMap(({ event }) =>
    event.what === 'judged' ? event.by : [],
  );
  return shown(question, 'at-discretion', scenario, {
    guarantees: idsOf(live),
    parties: [...new Set(judges)],
    cites: clausesOf(live),
  });
};

/** Moments at which what would answer is not there. */
export const gapsInTime = (question: Question): readonly Loophole[] => {
  const { board, breach, violator, live } = question;
  const phases: readonly Phase[] = [
    ...(isPending(board.file.agreement) ? (['before-entry'] as const) : []),
    'before-deployment',
    'after-term',
  ];
  const found = { guarantees: idsOf(live) };
  const gaps = phases.flatMap((phase) =>
    shown(question, 'gap-in-time', scenarioFor(breach, violator, 'gap-in-time', { phase }), {
      ...found,
      phase,
    }).filter(({ reasons }) => reasons.some((event) => isOfTime(event))),
  );
  const { preconditions: _, ...asWritten } = scenarioFor(breach, violator, 'waits', {});
  const waiting = shown(question, 'waits', asWritten, found)
    .filter(({ reasons }) => reasons.some(({ what }) => what === 'waits'))
    .map((one) => ({
      ...one,
      parties: [...new Set(one.reasons.flatMap((event) => ('by' in event ? event.by : [])))],
    }));
  return [...gaps, ...waiting];
};

/** Whether something stopped an answer because it was not there yet, or no longer. */
const isOfTime = (event: LogEvent): boolean =>
  event.what === 'not-in-force' ||
  (event.what === 'unseen' && event.why === 'gone') ||
  (event.what === 'stays-home' && event.why === 'not-deployed');
