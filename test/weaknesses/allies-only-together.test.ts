import { alliesOnlyTogether } from '../../src/weaknesses/allies-only-together.ts';
import { BASE, withFields, withSecondGuarantee, withTrigger } from '../findings/base.ts';
import { showBy } from '../findings/examples.ts';

const PROBE = 'limited-incursion';
const ONE = withFields(BASE, { scope: { breaches: [PROBE], reason: 'a test' } });

showBy(alliesOnlyTogether, {
  invalid: {
    'a decision by all': {
      document: withTrigger(ONE, { activation: { allOf: ['corland', 'dorland'] } }),
      hits: [
        {
          messageId: 'all',
          element: 'lakeside',
          at: 'guarantees',
          data: {
            allies: ['corland', 'dorland', 'watch'],
            breaches: [PROBE],
            violator: ['borland'],
          },
          message:
            'limited-incursion by borland is answered only if corland, dorland and watch all act',
          cites: ['The whole text'],
        },
      ],
      repair: (document) =>
        withTrigger(document, { activation: { anyOf: ['corland', 'dorland'] } }),
    },
  },
  repairs: {
    all: 'let fewer than all of corland, dorland and watch suffice, or let each act by itself',
  },
  valid: {
    'either suffices': ONE,
    'one ally, who responds by itself': withTrigger(
      withFields(ONE, {
        guarantees: ONE.guarantees.map((one) => ({
          ...one,
          responders: one.responders.slice(0, 1),
        })),
      }),
      { established: 'responders', activation: 'corland' },
    ),
    'another guarantee on the side': withSecondGuarantee(
      withTrigger(ONE, { activation: { allOf: ['corland', 'dorland'] } }),
      { trigger: { threshold: 'described', established: 'responders', activation: 'automatic' } },
    ),
    'the violator must act as well': withTrigger(ONE, {
      activation: { allOf: ['borland', 'corland'] },
    }),
    'who must act is not known': withTrigger(ONE, { activation: 'unknown' }),
  },
});
