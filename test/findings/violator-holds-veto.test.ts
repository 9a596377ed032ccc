import { violatorHoldsVeto } from '../../src/findings/violator-holds-veto.ts';
import { BASE, RECIPROCAL, withGuarantee, withTrigger } from './base.ts';
import { showBy } from './examples.ts';

const data = { guarantee: 'pledge', parties: ['borland'] };

showBy(violatorHoldsVeto, {
  invalid: {
    'unanimity of guarantors, the violator among them': {
      document: withTrigger(BASE, { activation: { allOf: ['corland', 'dorland', 'borland'] } }),
      hits: [
        {
          messageId: 'activation',
          element: 'pledge',
          at: 'guarantees.pledge.trigger.activation',
          data,
          message: 'borland can block pledge by withholding consent',
          cites: ['Art. 5'],
        },
      ],
      repair: (document) =>
        withTrigger(document, {
          activation: { atLeast: 2, of: ['corland', 'dorland', 'borland'] },
        }),
    },
    'a veto three levels down, in a trigger without cites of its own': {
      document: withTrigger(BASE, {
        activation: {
          anyOf: [{ allOf: ['corland', { atLeast: 2, of: ['dorland', 'borland'] }] }, 'borland'],
        },
        cites: undefined,
      }),
      hits: [
        {
          messageId: 'activation',
          element: 'pledge',
          at: 'guarantees.pledge.trigger.activation',
          data,
          message: 'borland can block pledge by withholding consent',
          cites: ['Art. 4'],
        },
      ],
      repair: (document) =>
        withTrigger(document, { activation: { allOf: ['corland', 'dorland'] } }),
    },
    'renewal by consent of all': {
      document: withGuarantee(BASE, { term: 'P10Y', renewal: { allOf: ['corland', 'borland'] } }),
      hits: [
        {
          messageId: 'renewal',
          element: 'pledge',
          at: 'guarantees.pledge.renewal',
          data,
          message: 'borland can let pledge lapse by refusing its renewal',
          cites: ['Art. 4'],
        },
      ],
      repair: (document) => withGuarantee(document, { renewal: 'automatic' }),
    },
    'a reciprocal deal, once for both': {
      document: withTrigger(RECIPROCAL, { activation: { allOf: ['arland', 'borland'] } }),
      hits: [
        {
          messageId: 'activation',
          element: 'pledge',
          at: 'guarantees.pledge.trigger.activation',
          data: { guarantee: 'pledge', parties: ['arland', 'borland'] },
          message: 'arland and borland can each block pledge by withholding consent',
          cites: ['Art. 5'],
        },
      ],
      repair: (document) =>
        withTrigger(document, { activation: { allOf: ['corland', 'dorland'] } }),
    },
  },
  repairs: {
    activation: 'decide without borland, or by a majority that it cannot block alone',
    renewal: 'renew it without borland, or let it renew itself',
  },
  valid: {
    'unanimity, apart from whoever is accused': withTrigger(BASE, {
      activation: { apartFrom: 'violator', rule: { allOf: ['corland', 'dorland', 'borland'] } },
    }),
    'a majority that it cannot block': withTrigger(BASE, {
      activation: { atLeast: 2, of: ['corland', 'dorland', 'borland'] },
    }),
    'an inverted veto': withTrigger(BASE, {
      activation: { unless: { allOf: ['corland', 'borland'] } },
    }),
    'a rule that is unknown': withTrigger(BASE, { activation: { allOf: ['corland', 'unknown'] } }),
    'a rule that names nobody': withTrigger(BASE, { activation: 'unspecified' }),
    'a renewal that is unknown': withGuarantee(BASE, { term: 'P10Y', renewal: 'unknown' }),
    'renewal of what does not end': withGuarantee(BASE, { term: 'indefinite', renewal: 'borland' }),
    'a say of the victim over its own protection': withGuarantee(
      withTrigger(RECIPROCAL, { activation: { allOf: ['borland', 'corland'] } }),
      { protects: ['borland'] },
    ),
  },
});
