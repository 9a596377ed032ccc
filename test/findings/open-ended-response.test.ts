import { openEndedResponse } from '../../src/findings/open-ended-response.ts';
import { at, BASE, withTimeline, withTrigger, withVerifier } from './base.ts';
import { showBy } from './examples.ts';

const RESPOND = {
  stage: 'respond',
  within: 'PT24H',
  from: 'previous',
  cites: at('Art. 7(2)'),
} as const;

const response = (cites: readonly string[]) => ({
  messageId: 'response',
  element: 'pledge',
  at: 'guarantees.pledge.timeline',
  data: { guarantee: 'pledge' },
  message: 'pledge sets no time for its response',
  cites,
});

const stage = (name: string) => ({
  messageId: 'stage',
  element: 'pledge',
  at: 'guarantees.pledge.timeline',
  data: { guarantee: 'pledge', stage: name },
  message: `pledge counts the time for its response from a stage that has no limit: ${name}`,
  cites: ['Art. 7(2)'],
});

showBy(openEndedResponse, {
  invalid: {
    'no deadline at all': {
      document: withTimeline(BASE),
      hits: [response(['Art. 4'])],
      repair: (document) => withTimeline(document, RESPOND),
    },
    'a meeting with a deadline, and no response': {
      document: withTimeline(BASE, { stage: 'consult', within: 'PT24H', from: 'breach' }),
      hits: [response(['Art. 4'])],
      repair: (document) => withTimeline(document, RESPOND),
    },
    'a response in no stated time': {
      document: withTimeline(BASE, { ...RESPOND, within: 'unspecified' }),
      hits: [response(['Art. 7(2)'])],
      repair: (document) => withTimeline(document, RESPOND),
    },
    'a response counted from a decision without a deadline': {
      document: withTimeline(
        BASE,
        { stage: 'decide', within: 'unspecified', from: 'previous' },
        RESPOND,
      ),
      hits: [stage('decide')],
      repair: (document) => withTimeline(document, { ...RESPOND, from: 'breach' }),
    },
    'a response that waits for a finding without a deadline': {
      document: withVerifier(withTimeline(BASE, RESPOND), { finds: 'unspecified' }),
      hits: [stage('find')],
      repair: (document) => withVerifier(document, { finds: 'P1D' }),
    },
    'a response that waits for detection without a deadline': {
      document: withVerifier(withTimeline(BASE, RESPOND), { detects: 'unspecified' }),
      hits: [stage('detect')],
      repair: (document) => withVerifier(document, { detects: 'P1D' }),
    },
  },
  repairs: {
    stage: 'set a time for decide too, or count the response from the breach',
    response: 'set a time for the response of pledge',
  },
  valid: {
    'a response counted from the breach, past an open decision': withTimeline(
      BASE,
      { stage: 'decide', within: 'unspecified', from: 'previous' },
      { ...RESPOND, from: 'breach' },
    ),
    'a decision counted from the breach, past an open finding': withVerifier(
      withTimeline(BASE, { stage: 'decide', within: 'P1D', from: 'breach' }, RESPOND),
      { finds: 'unspecified' },
    ),
    'a limit of its own for the finding': withVerifier(
      withTimeline(BASE, { stage: 'find', within: 'P1D', from: 'previous' }, RESPOND),
      { finds: 'unspecified' },
    ),
    'responders who judge for themselves': withVerifier(
      withTrigger(withTimeline(BASE, RESPOND), { established: 'responders' }),
      { finds: 'unspecified' },
    ),
    'a verifier that is not known': withVerifier(
      withTrigger(withTimeline(BASE, RESPOND), { established: 'unknown' }),
      { finds: 'unspecified' },
    ),
    'times that are unknown': withTimeline(
      BASE,
      { stage: 'decide', within: 'unknown', from: 'previous' },
      { ...RESPOND, within: 'unknown' },
    ),
  },
});
