import { guaranteeWithoutTrigger } from '../../src/findings/guarantee-without-trigger.ts';
import { BASE, RECIPROCAL, withGuarantee, withTrigger, withVerifier } from './base.ts';
import { showBy } from './examples.ts';

const hit = (messageId: string, message: string) => ({
  messageId,
  element: 'pledge',
  at: `guarantees.pledge.trigger.${messageId}`,
  data: { guarantee: 'pledge' },
  message: `pledge does not say ${message}`,
  cites: ['Art. 5'],
});

const threshold = hit('threshold', 'what sets it off');
const established = hit('established', 'who establishes that a breach happened');
const activation = hit('activation', 'who decides that the response begins');
const finding = {
  messageId: 'finding',
  element: 'pledge',
  at: 'verification.mission.finding',
  data: { guarantee: 'pledge', verifier: 'mission' },
  message: 'pledge relies on mission, for whose finding the text names nobody',
  cites: ['Art. 5'],
};

const VAGUE = { threshold: 'unspecified', measures: undefined } as const;

showBy(guaranteeWithoutTrigger, {
  invalid: {
    'no threshold': {
      document: withTrigger(BASE, VAGUE),
      hits: [threshold],
      repair: (document) =>
        withTrigger(document, {
          threshold: 'measurable',
          measures: { any: [{ quantity: 'troops', atLeast: 100 }] },
        }),
    },
    'nobody who establishes it': {
      document: withTrigger(BASE, { established: 'unspecified' }),
      hits: [established],
      repair: (document) => withTrigger(document, { established: { verifier: 'mission' } }),
    },
    'a verifier without a rule': {
      document: withVerifier(BASE, { finding: 'unspecified' }),
      hits: [finding],
      repair: (document) => withVerifier(document, { finding: 'watch' }),
    },
    'nobody who decides': {
      document: withTrigger(BASE, { activation: { allOf: ['corland', 'unspecified'] } }),
      hits: [activation],
      repair: (document) => withTrigger(document, { activation: 'automatic' }),
    },
    'nobody who decides but the violator': {
      document: withTrigger(BASE, { activation: { anyOf: ['borland', 'unspecified'] } }),
      hits: [activation],
      repair: (document) => withTrigger(document, { activation: 'corland' }),
    },
    'nothing at all, in a trigger without cites': {
      document: withTrigger(BASE, {
        ...VAGUE,
        established: 'unspecified',
        activation: 'unspecified',
        cites: undefined,
      }),
      hits: [threshold, established, activation].map((one) => ({ ...one, cites: ['Art. 4'] })),
      repair: (document) =>
        withTrigger(document, {
          threshold: 'described',
          established: 'responders',
          activation: 'corland',
        }),
    },
  },
  repairs: {
    activation: 'say who decides, or make the response automatic',
    established: 'name a verifier that establishes that a breach has happened',
    threshold: 'say what sets it off, in figures that a third party could check',
    finding: 'say who must agree for mission to find a breach',
  },
  valid: {
    'a trigger in words, judged by the responders': withTrigger(BASE, {
      threshold: 'described',
      measures: undefined,
      established: 'responders',
    }),
    'what is unknown': withVerifier(
      withTrigger(BASE, {
        threshold: 'unknown',
        measures: undefined,
        established: 'unknown',
        activation: { anyOf: ['unknown', 'unspecified'] },
      }),
      { finding: 'unspecified' },
    ),
    'somebody unnamed beside one who suffices': withTrigger(BASE, {
      activation: { anyOf: ['corland', 'unspecified'] },
    }),
    'a veto, which is another fault': withTrigger(BASE, {
      activation: { allOf: ['borland', 'corland'] },
    }),
    'a say of the victim': withGuarantee(
      withTrigger(RECIPROCAL, { activation: { anyOf: ['borland', 'unspecified'] } }),
      { protects: ['borland'] },
    ),
  },
});
