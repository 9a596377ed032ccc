import { deadlineBeforeDetection } from '../../src/findings/deadline-before-detection.ts';
import {
  at,
  BASE,
  withGuarantee,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

const FROM_BREACH = {
  stage: 'respond',
  within: 'PT24H',
  from: 'breach',
  cites: at('Art. 7(2)'),
} as const;

const hit = (
  messageId: string,
  guarantee: string,
  index: number,
  cite: string,
  within = 'PT24H',
) => ({
  messageId,
  element: guarantee,
  at: `guarantees.${guarantee}.timeline.${index}`,
  data: { guarantee, stage: 'respond', within },
  message:
    messageId === 'impossible'
      ? `${guarantee} is to respond sooner after the breach than the stages before that can be done`
      : `${guarantee} is to respond in a set time from the breach, but no time is set for the stages before that`,
  cites: [cite],
});

const SLOW = withVerifier(withTimeline(BASE, FROM_BREACH), { detects: 'P1D' });
const OPEN = withVerifier(withTimeline(BASE, FROM_BREACH), { finds: 'unspecified' });

/** The pledge has no end; a rung that follows it is counted from the breach. */
const LADDER = withSecondGuarantee(withTimeline(BASE), {
  follows: 'pledge',
  timeline: [FROM_BREACH],
});

showBy(deadlineBeforeDetection, {
  invalid: {
    'a response before the breach can be found': {
      document: SLOW,
      hits: [hit('impossible', 'pledge', 0, 'Art. 7(2)')],
      repair: (document) => withTimeline(document, { ...FROM_BREACH, from: 'previous' }),
    },
    'a response before its own decision, without cites of its own': {
      document: withTimeline(
        BASE,
        { stage: 'decide', within: 'P2D', from: 'previous' },
        { ...FROM_BREACH, cites: undefined },
      ),
      hits: [hit('impossible', 'pledge', 1, 'Art. 4')],
      repair: (document) =>
        withTimeline(document, { stage: 'decide', within: 'PT6H', from: 'previous' }, FROM_BREACH),
    },
    'a rung that comes before the one it follows': {
      document: withSecondGuarantee(BASE, { follows: 'pledge', timeline: [FROM_BREACH] }),
      hits: [hit('impossible', 'second', 0, 'Art. 7(2)')],
      repair: (document) =>
        withGuarantee(document, { timeline: [{ ...FROM_BREACH, within: 'P5D' }] }, 'second'),
    },
    'a finding that has no time': {
      document: OPEN,
      hits: [hit('unensured', 'pledge', 0, 'Art. 7(2)')],
      repair: (document) => withVerifier(document, { finds: 'PT12H' }),
    },
    'a finding that has no time, on a rung that follows one without an end': {
      document: withVerifier(LADDER, { detects: 'unspecified' }),
      hits: [hit('unensured', 'second', 0, 'Art. 7(2)')],
      repair: (document) => withVerifier(document, { detects: 'PT6H' }),
    },
    'a decision that has no time': {
      document: withTimeline(
        BASE,
        { stage: 'decide', within: 'unspecified', from: 'previous' },
        FROM_BREACH,
      ),
      hits: [hit('unensured', 'pledge', 1, 'Art. 7(2)')],
      repair: (document) =>
        withTimeline(document, { stage: 'decide', within: 'PT6H', from: 'previous' }, FROM_BREACH),
    },
  },
  repairs: {
    unensured: 'set times for what comes before, so that the time to respond can be kept',
    impossible: 'shorten what comes before, or count the time to respond from the stage before it',
  },
  valid: {
    'time enough': withTimeline(BASE, FROM_BREACH),
    'a deadline counted from the stage before': withVerifier(
      withTimeline(BASE, { ...FROM_BREACH, from: 'previous' }),
      { finds: 'unspecified' },
    ),
    'a finding whose time is unknown': withVerifier(SLOW, { detects: 'unknown' }),
    'a deadline that is unknown': withTimeline(OPEN, { ...FROM_BREACH, within: 'unknown' }),
    'a deadline that may be long enough by the calendar': withVerifier(
      withTimeline(BASE, { ...FROM_BREACH, within: 'P1M' }),
      { detects: 'P29D' },
    ),
    'responders who judge for themselves': withTrigger(SLOW, { established: 'responders' }),
    'a verifier that is not known': withTrigger(SLOW, { established: 'unknown' }),
    'a rung before that has no end': LADDER,
    'a rung before that has no end, and two deadlines from the breach': withGuarantee(
      LADDER,
      {
        timeline: [
          { ...FROM_BREACH, stage: 'decide' },
          { ...FROM_BREACH, within: 'P2D' },
        ],
      },
      'second',
    ),
  },
});
