import { unjudgedVoidCondition } from '../../src/findings/unjudged-void-condition.ts';
import { BASE, RECIPROCAL, withCondition, withGuarantee } from './base.ts';
import { showBy } from './examples.ts';

const event = 'Arland crosses the line first';
const place = { element: 'pledge', at: 'guarantees.pledge.conditions.0', cites: ['Art. 8'] };

const unjudged = {
  messageId: 'unjudged',
  ...place,
  data: { guarantee: 'pledge', event },
  message: `pledge depends on an event that nobody is named to judge: ${event}`,
};
const judging = {
  messageId: 'judging',
  ...place,
  data: { guarantee: 'pledge', event, parties: ['borland'] },
  message: `borland can refuse to find that pledge still holds after: ${event}`,
};
const causing = {
  messageId: 'causing',
  ...place,
  data: { guarantee: 'pledge', event, parties: ['borland'] },
  message: `borland can bring about what ends pledge: ${event}`,
};

showBy(unjudgedVoidCondition, {
  invalid: {
    'an event that nobody judges': {
      document: withCondition(BASE, { adjudicator: 'unspecified' }),
      hits: [unjudged],
      repair: (document) => withCondition(document, { adjudicator: 'watch' }),
    },
    'a judge beside somebody unnamed, in a condition without cites': {
      document: withCondition(BASE, {
        adjudicator: { allOf: ['watch', 'unspecified'] },
        cites: undefined,
      }),
      hits: [{ ...unjudged, cites: ['Art. 4'] }],
      repair: (document) => withGuarantee(document, { conditions: [] }),
    },
    'a precondition that nobody judges': {
      document: withCondition(BASE, { kind: 'precondition', adjudicator: 'unspecified' }),
      hits: [unjudged],
      repair: (document) => withCondition(document, { kind: 'precondition', adjudicator: 'watch' }),
    },
    'a judge whose place only the violator could take': {
      document: withCondition(BASE, { adjudicator: { anyOf: ['borland', 'unspecified'] } }),
      hits: [unjudged],
      repair: (document) => withCondition(document, { adjudicator: 'watch' }),
    },
    'a judgement that needs the violator': {
      document: withCondition(BASE, { adjudicator: { allOf: ['watch', 'borland'] } }),
      hits: [judging],
      repair: (document) => withCondition(document, { adjudicator: 'watch' }),
    },
    'an event that the violator can bring about': {
      document: withCondition(BASE, { controlledBy: ['arland', 'borland'] }),
      hits: [causing],
      repair: (document) => withCondition(document, { controlledBy: ['arland'] }),
    },
    'all of it': {
      document: withCondition(BASE, {
        adjudicator: { allOf: ['borland', 'unspecified'] },
        controlledBy: ['borland'],
      }),
      hits: [judging, causing, unjudged],
      repair: (document) => withGuarantee(document, { conditions: [] }),
    },
  },
  repairs: {
    unjudged: 'name an independent judge of the event, or strike the condition',
    causing: 'narrow the event to what borland cannot bring about, or strike the condition',
    judging: 'let the event be judged without borland',
  },
  valid: {
    'an independent judge': withCondition(BASE, {}),
    'a judge that is unknown': withCondition(BASE, { adjudicator: 'unknown' }),
    'control that is unknown': withCondition(BASE, { controlledBy: 'unknown' }),
    'control that is not coded': withCondition(BASE, { controlledBy: undefined }),
    'a precondition that the violator controls': withCondition(BASE, {
      kind: 'precondition',
      controlledBy: ['borland'],
    }),
    'what the victim itself can bring about': withGuarantee(
      withCondition(RECIPROCAL, {
        adjudicator: { allOf: ['watch', 'borland'] },
        controlledBy: ['borland'],
      }),
      { protects: ['borland'] },
    ),
  },
});
