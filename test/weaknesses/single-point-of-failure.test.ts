import { singlePointOfFailure } from '../../src/weaknesses/single-point-of-failure.ts';
import {
  BASE,
  RECIPROCAL,
  withFields,
  withSecondGuarantee,
  withTrigger,
  withVerifier,
} from '../findings/base.ts';
import { showBy } from '../findings/examples.ts';

const PROBE = 'limited-incursion';
const about = (document: typeof BASE) =>
  withFields(document, { scope: { breaches: [PROBE], reason: 'a test' } });

/** Two who look, two who act: nobody is alone. */
const SHARED = about(withVerifier(BASE, { operators: ['watch', 'corland', 'dorland'] }));

showBy(singlePointOfFailure, {
  invalid: {
    'one who looks': {
      document: about(BASE),
      hits: [
        {
          messageId: 'alone',
          element: 'lakeside',
          at: 'guarantees',
          data: { parties: ['watch'], breaches: [PROBE], violator: ['borland'] },
          message: 'watch can leave limited-incursion by borland unanswered by staying home',
          cites: ['The whole text'],
        },
      ],
      repair: () => SHARED,
    },
    'two who must both decide': {
      document: withTrigger(SHARED, { activation: { allOf: ['corland', 'watch'] } }),
      hits: [
        {
          messageId: 'alone',
          element: 'lakeside',
          at: 'guarantees',
          data: { parties: ['corland', 'watch'], breaches: [PROBE], violator: ['borland'] },
          message:
            'corland and watch can each leave limited-incursion by borland unanswered by staying home',
          cites: ['The whole text'],
        },
      ],
      repair: (document) => withTrigger(document, { activation: { anyOf: ['corland', 'watch'] } }),
    },
  },
  repairs: { alone: 'let another look, decide and act where watch does not' },
  valid: {
    'nobody alone': SHARED,
    'a second guarantee that needs nobody to look': withSecondGuarantee(about(BASE), {
      trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
    }),
    'the violator can stop it too, which is another fault': withTrigger(about(BASE), {
      activation: 'borland',
    }),
    'nobody answers at all': about(withVerifier(BASE, { access: 'none' })),
    'who looks is not known': about(withVerifier(BASE, { finding: 'unknown', operators: [] })),
    'a reciprocal deal with many who look': about(
      withVerifier(RECIPROCAL, { operators: ['watch', 'corland', 'dorland'] }),
    ),
  },
});
