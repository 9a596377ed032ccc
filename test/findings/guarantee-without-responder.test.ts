import { guaranteeWithoutResponder } from '../../src/findings/guarantee-without-responder.ts';
import { BASE, RECIPROCAL, withFields, withGuarantee, withResponders } from './base.ts';
import { showBy } from './examples.ts';

const RESPONDERS = BASE.guarantees.flatMap(({ responders }) => responders);
const place = { element: 'pledge', at: 'guarantees.pledge.responders', cites: ['Art. 4'] };

const alone = (...parties: readonly string[]) => ({
  messageId: 'violator',
  ...place,
  data: { guarantee: 'pledge', parties },
  message: `pledge names nobody who must respond but ${parties.join(' and ')}, whom it is to restrain`,
});

showBy(guaranteeWithoutResponder, {
  invalid: {
    'a passive voice': {
      document: withGuarantee(BASE, { responders: [] }),
      hits: [
        {
          messageId: 'nobody',
          ...place,
          data: { guarantee: 'pledge' },
          message: 'pledge names nobody who must respond',
        },
      ],
      repair: (document) => withGuarantee(document, { responders: RESPONDERS }),
    },
    'the violator as the only responder': {
      document: withGuarantee(withResponders(BASE, { party: 'borland' }), {}),
      hits: [alone('borland')],
      repair: (document) => withGuarantee(document, { responders: RESPONDERS }),
    },
    'two constrained parties that would respond to each other': {
      document: withResponders(
        withResponders(
          withFields(BASE, { constrains: ['borland', 'dorland'] }),
          { party: 'borland' },
          'corland',
        ),
        { party: 'dorland' },
        'dorland',
      ),
      hits: [alone('borland', 'dorland')],
      repair: (document) => withGuarantee(document, { responders: RESPONDERS }),
    },
    'one side of a reciprocal deal alone': {
      document: withResponders(RECIPROCAL, { party: 'arland' }),
      hits: [alone('arland')],
      repair: (document) => withGuarantee(document, { responders: RESPONDERS }),
    },
  },
  repairs: {
    violator: 'name others than borland who must respond under pledge',
    nobody: 'name who must respond under pledge, each by itself',
  },
  valid: {
    'responders of whom nothing else is known': withResponders(BASE, {
      duty: 'unknown',
      capability: 'unknown',
      responses: [],
    }),
    'the violator among others': withResponders(BASE, { party: 'borland' }, 'corland'),
    'both sides of a reciprocal deal': withResponders(
      withResponders(RECIPROCAL, { party: 'arland' }, 'corland'),
      { party: 'borland' },
      'dorland',
    ),
    'guarantees that are not disclosed': withFields(BASE, {
      guarantees: [],
      undisclosed: ['guarantees'],
    }),
  },
});
