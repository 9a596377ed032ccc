import { violatorIsGuarantor } from '../../src/findings/violator-is-guarantor.ts';
import { BASE, RECIPROCAL, withFields, withGuarantee, withResponders } from './base.ts';
import { showBy } from './examples.ts';

const hit = {
  messageId: 'guarantor',
  element: 'pledge',
  at: 'guarantees.pledge.responders',
  data: { guarantee: 'pledge', parties: ['borland'] },
  message: 'borland would have to respond under pledge to a breach of its own',
  cites: ['Art. 6(2)'],
};

const without = (document: typeof BASE) =>
  withGuarantee(document, {
    responders: document.guarantees.flatMap(({ responders }) =>
      responders.filter(({ party }) => party !== 'borland'),
    ),
  });

showBy(violatorIsGuarantor, {
  invalid: {
    'the violator among the guarantors': {
      document: withResponders(BASE, { party: 'borland' }, 'dorland'),
      hits: [hit],
      repair: without,
    },
    'a responder without cites': {
      document: withResponders(BASE, { party: 'borland', cites: undefined }, 'dorland'),
      hits: [{ ...hit, cites: ['Art. 4'] }],
      repair: without,
    },
  },
  repairs: {
    guarantor: 'leave borland out of those who respond',
  },
  valid: {
    'the violator alone, which is another fault': withResponders(BASE, { party: 'borland' }),
    'two constrained parties and nobody else': withResponders(
      withFields(BASE, { constrains: ['borland', 'corland'] }),
      { party: 'borland' },
      'dorland',
    ),
    'a reciprocal deal': withResponders(RECIPROCAL, { party: 'borland' }, 'dorland'),
    'a guarantee for the violator itself': withGuarantee(
      withResponders(
        withFields(BASE, { protects: ['arland', 'borland'] }),
        { party: 'borland' },
        'dorland',
      ),
      { protects: ['borland'] },
    ),
  },
});
