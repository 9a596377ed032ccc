import { absorbedPunishment } from '../../src/findings/absorbed-punishment.ts';
import { BASE, withGuarantee, withResponders } from './base.ts';
import { showBy } from './examples.ts';

const place = { element: 'pledge', at: 'guarantees.pledge.responders' };
const all = {
  messageId: 'all',
  ...place,
  data: { guarantee: 'pledge' },
  message: 'pledge threatens only costs that the violator bears already',
  cites: ['Art. 6(1)'],
};
const some = {
  messageId: 'some',
  ...place,
  data: { guarantee: 'pledge', parties: ['dorland'] },
  message: 'what dorland would do under pledge is a cost that the violator bears already',
  cites: ['Art. 6(2)'],
};

showBy(absorbedPunishment, {
  invalid: {
    'sanctions that are in place whatever happens': {
      document: withResponders(BASE, { absorbed: true }),
      hits: [all],
      repair: (document) =>
        withResponders(document, { absorbed: false, responses: ['armed-force'] }),
    },
    'all of it, without cites of its own': {
      document: withResponders(BASE, { absorbed: true, cites: undefined }),
      hits: [{ ...all, cites: ['Art. 4'] }],
      repair: (document) => withResponders(document, { absorbed: false }),
    },
    'one response of two': {
      document: withResponders(BASE, { absorbed: true }, 'dorland'),
      hits: [some],
      repair: (document) => withResponders(document, { absorbed: false }, 'dorland'),
    },
    'one response, and another of which it is unknown': {
      document: withResponders(
        withResponders(BASE, { absorbed: 'unknown' }),
        { absorbed: true },
        'dorland',
      ),
      hits: [some],
      repair: (document) => withResponders(document, { absorbed: false }, 'dorland'),
    },
  },
  repairs: {
    all: 'add to pledge a penalty that the violator does not bear already',
    some: 'let dorland threaten a penalty that the violator does not bear already, or lift the old one while the terms are kept',
  },
  valid: {
    'costs of which it is unknown': withResponders(BASE, { absorbed: 'unknown' }),
    'costs of which nothing is coded': withResponders(BASE, { absorbed: undefined }),
    'no responder at all': withGuarantee(BASE, { responders: [] }),
  },
});
