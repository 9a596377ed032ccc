import { baselineNobodyWatches } from '../../src/findings/baseline-nobody-watches.ts';
import { BASE, withFields, withSecondVerifier, withTrigger, withVerifier } from './base.ts';
import { showBy } from './examples.ts';

const unwatched = (baseline: string, cite: string) => ({
  messageId: 'unwatched',
  element: baseline,
  at: `baselines.${baseline}`,
  data: { baseline },
  message: `nobody watches ${baseline}`,
  cites: [cite],
});

const unseen = (baseline: string, cite: string, verifiers: readonly string[]) => ({
  messageId: 'unseen',
  element: baseline,
  at: 'verification.mission.coverage',
  data: { baseline, verifiers },
  message: `${verifiers.join(' and ')} cannot see ${baseline} with the means given`,
  cites: [cite],
});

const UNRELIED = withTrigger(BASE, { established: 'responders' });

showBy(baselineNobodyWatches, {
  invalid: {
    'no monitors': {
      document: withFields(UNRELIED, { verification: [] }),
      hits: [unwatched('line', 'Art. 1'), unwatched('zone', 'Art. 2')],
      repair: (document) => withFields(document, { verification: BASE.verification }),
    },
    'a zone that the monitors of the line leave out': {
      document: withVerifier(BASE, { watches: ['line'] }),
      hits: [unwatched('zone', 'Art. 2')],
      repair: (document) => withSecondVerifier(document, { watches: ['zone'] }),
    },
    'monitors without the means to see': {
      document: withSecondVerifier(withVerifier(BASE, { coverage: 'none' }), {
        coverage: 'none',
        watches: ['zone'],
      }),
      hits: [
        unseen('line', 'Art. 1', ['mission']),
        unseen('zone', 'Art. 2', ['mission', 'second']),
      ],
      repair: (document) => withVerifier(document, { coverage: 'partial' }),
    },
    'a blind one on the zone, and one that sees the line': {
      document: withSecondVerifier(withVerifier(BASE, { coverage: 'none' }), { watches: ['line'] }),
      hits: [unseen('zone', 'Art. 2', ['mission'])],
      repair: (document) => withVerifier(document, { coverage: 'most' }),
    },
  },
  repairs: {
    unseen: 'give a verifier of line the means to see it',
    unwatched: 'name a verifier that watches line',
  },
  valid: {
    'a verifier for each': withSecondVerifier(withVerifier(BASE, { watches: ['line'] }), {
      watches: ['zone'],
    }),
    'monitors of whose coverage nothing is known': withVerifier(BASE, { coverage: 'unknown' }),
    'monitors whose coverage is left open': withVerifier(BASE, { coverage: 'unspecified' }),
    'monitors that are not disclosed': withFields(UNRELIED, {
      verification: [],
      undisclosed: ['verification'],
    }),
    'baselines that are not disclosed': withFields(UNRELIED, {
      baselines: [],
      verification: [],
      undisclosed: ['baselines'],
    }),
  },
});
