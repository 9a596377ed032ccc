/**
 * A deadline counted from the breach falls due before the breach can have been found.
 *
 * It is a promise on paper: the clock runs while nobody knows that it does. Where no time is set for what must come
 * first, detection or decision, the deadline may be kept, but nothing ensures it. A rung before that has no end is not
 * held against this one.
 */
import {
  type CaseFile,
  type Establishing,
  responseTime,
  waysToEstablish,
} from '../analysis/case-file.ts';
import { defineFinding } from '../analysis/finding.ts';
import type { Guarantee } from '../model/agreement.ts';
import { isContradiction, isInFigures, isLeftOpen, type Slack } from '../time/latency.ts';

interface Early {
  readonly guarantee: string;
  readonly stage: string;
  readonly within: string;
}

const slacksOf = (file: CaseFile, guarantee: Guarantee, by: Establishing): readonly Slack[] => {
  const { slacks } = responseTime(file, guarantee, by);
  const waitsForEver =
    guarantee.follows !== undefined && slacks.some(({ before }) => isLeftOpen(before));
  return waitsForEver
    ? responseTime(file, { ...guarantee, follows: undefined }, by).slacks
    : slacks;
};

const faultOf = (slack: Slack | undefined): 'impossible' | 'unensured' | undefined => {
  if (slack === undefined || !isInFigures(slack.due)) return undefined;
  return isContradiction(slack) ? 'impossible' : isLeftOpen(slack.before) ? 'unensured' : undefined;
};

export const deadlineBeforeDetection = defineFinding({
  id: 'deadline-before-detection',
  severity: { impossible: 'weakens', unensured: 'clouds' },
  asks: 'Can a deadline that is counted from the breach be met by those who must first find out about it?',
  source:
    'Response ladder reported in February 2026: 24 and 72 hours from the first breach, no time reported for the commission that says who did it',
  messages: {
    impossible: ({ guarantee, stage }: Early) =>
      `${guarantee} is to ${stage} sooner after the breach than the stages before that can be done`,
    unensured: ({ guarantee, stage }: Early) =>
      `${guarantee} is to ${stage} in a set time from the breach, but no time is set for the stages before that`,
  },
  consequence: 'The time is up before anybody knows that it has begun.',
  repair: ({ message, data: { stage } }) =>
    message === 'impossible'
      ? `shorten what comes before, or count the time to ${stage} from the stage before it`
      : `set times for what comes before, so that the time to ${stage} can be kept`,
  find: ({ file }, report) => {
    for (const guarantee of file.agreement.guarantees) {
      const { id, timeline, cites } = guarantee;
      if (!timeline.some(({ from }) => from === 'breach')) continue;
      const ways = waysToEstablish(file, guarantee).map((by) => slacksOf(file, guarantee, by));
      for (const [index, { stage, within, cites: own }] of timeline.entries()) {
        const faults = ways.map((slacks) => faultOf(slacks.find((slack) => slack.stage === stage)));
        if (faults.includes(undefined)) continue;
        report({
          message: faults.includes('unensured') ? 'unensured' : 'impossible',
          element: id,
          at: `guarantees.${id}.timeline.${index}`,
          data: { guarantee: id, stage, within },
          cites: own ?? cites,
        });
      }
    }
  },
});
