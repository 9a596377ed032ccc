import { violatorControlsVerification } from '../../src/findings/violator-controls-verification.ts';
import {
  BASE,
  withBaseline,
  withFields,
  withSecondGuarantee,
  withSecondVerifier,
  withTrigger,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

const hit = (messageId: string, field: string, message: string) => ({
  messageId,
  element: 'mission',
  at: `verification.mission.${field}`,
  data: { verifier: 'mission', parties: ['borland'] },
  message,
  cites: ['Art. 3'],
});

const finding = hit(
  'finding',
  'finding',
  'borland can block mission from finding that a breach happened',
);
const access = hit('access', 'access', 'borland can refuse mission each visit to what it holds');
const operation = hit('operation', 'operators', 'borland alone operates mission');

const seat = hit(
  'seat',
  'operators',
  'borland helps to operate mission, for whose finding the text names nobody',
);

/** Nobody relies on the mission. */
const UNRELIED = withTrigger(BASE, { established: 'responders' });
const CONSENSUS = { finding: { allOf: ['watch', 'borland'] } } as const;

showBy(violatorControlsVerification, {
  invalid: {
    'a finding by consensus': {
      document: withVerifier(BASE, CONSENSUS),
      hits: [finding],
      repair: (document) =>
        withVerifier(document, { finding: { atLeast: 2, of: ['watch', 'corland', 'borland'] } }),
    },
    'a visit that needs consent': {
      document: withVerifier(BASE, { access: 'host-consent' }),
      hits: [access],
      repair: (document) => withVerifier(document, { access: 'notified' }),
    },
    'a sole operator': {
      document: withVerifier(BASE, { operators: ['borland'] }),
      hits: [operation],
      repair: (document) => withVerifier(document, { operators: ['borland', 'watch'] }),
    },
    'a sole operator, and nobody named for the finding': {
      document: withVerifier(BASE, { operators: ['borland'], finding: 'unspecified' }),
      hits: [operation],
      repair: (document) =>
        withVerifier(document, { operators: ['borland', 'watch'], finding: 'watch' }),
    },
    'a seat among those who look, and nobody named for the finding': {
      document: withVerifier(BASE, { operators: ['borland', 'corland'], finding: 'unspecified' }),
      hits: [seat],
      repair: (document) => withVerifier(document, { finding: 'corland' }),
    },
    'a seat, and only the violator named for the finding': {
      document: withVerifier(BASE, {
        operators: ['corland', 'borland'],
        finding: { anyOf: ['borland', 'unspecified'] },
      }),
      hits: [seat],
      repair: (document) => withVerifier(document, { finding: 'corland' }),
    },
    'all three at once, of a verifier that watches what binds the violator': {
      document: withVerifier(UNRELIED, {
        ...CONSENSUS,
        access: 'host-consent',
        operators: ['borland'],
        watches: ['zone'],
      }),
      hits: [finding, access, operation],
      repair: (document) =>
        withVerifier(document, { finding: 'watch', access: 'notified', operators: ['watch'] }),
    },
    'a verifier on which a guarantee relies, whatever it watches': {
      document: withVerifier(withBaseline(BASE, 'line', { binds: ['arland'] }), {
        ...CONSENSUS,
        watches: ['line'],
      }),
      hits: [finding],
      repair: (document) => withVerifier(document, { finding: 'watch' }),
    },
    'a verifier on which one guarantee of two relies': {
      document: withSecondGuarantee(
        withVerifier(withBaseline(BASE, 'line', { binds: ['arland'] }), {
          ...CONSENSUS,
          watches: ['line'],
        }),
        { trigger: { threshold: 'described', established: 'responders', activation: 'corland' } },
      ),
      hits: [finding],
      repair: (document) => withVerifier(document, { finding: 'watch' }),
    },
    'a verifier of all things, where none is disclosed': {
      document: withVerifier(
        withFields(UNRELIED, { baselines: [], undisclosed: ['baselines'] }),
        CONSENSUS,
      ),
      hits: [finding],
      repair: (document) => withVerifier(document, { finding: 'watch' }),
    },
  },
  repairs: {
    finding: 'let the finding be made without borland, or by a majority that it cannot block alone',
    operation: 'let an outsider operate it as well as borland, and make the finding',
    access: 'give access on notice that borland cannot refuse',
    seat: 'say who makes the finding, without borland',
  },
  valid: {
    'unanimity, apart from whoever is accused': withVerifier(BASE, {
      finding: { apartFrom: 'violator', rule: CONSENSUS.finding },
    }),
    'a majority': withVerifier(BASE, {
      finding: { atLeast: 2, of: ['watch', 'corland', 'borland'] },
    }),
    'unknown facts': withVerifier(BASE, {
      finding: { allOf: ['watch', 'unknown'] },
      access: 'unknown',
      operators: [],
    }),
    'a seat, and a finding of which nothing is known': withVerifier(BASE, {
      operators: ['borland', 'corland'],
      finding: 'unknown',
    }),
    'nobody named for the finding': withVerifier(BASE, {
      finding: 'unspecified',
      access: 'unspecified',
    }),
    'a seat where others make the finding': withVerifier(BASE, {
      operators: ['borland', 'corland'],
    }),
    'what binds only the other side': withVerifier(
      withBaseline(UNRELIED, 'line', { binds: ['arland'] }),
      {
        ...CONSENSUS,
        access: 'host-consent',
        operators: ['borland'],
        watches: ['line'],
      },
    ),
    'what binds only the other side, where another verifier is relied on': withSecondVerifier(
      withVerifier(
        withTrigger(withBaseline(BASE, 'line', { binds: ['arland'] }), {
          established: { verifier: 'second' },
        }),
        { ...CONSENSUS, watches: ['line'] },
      ),
      {},
    ),
    'undisclosed verification': withFields(BASE, {
      verification: [],
      undisclosed: ['verification'],
      guarantees: [],
    }),
  },
});
