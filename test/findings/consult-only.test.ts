import { consultOnly } from '../../src/findings/consult-only.ts';
import { BASE, withResponders, withSecondGuarantee } from './base.ts';
import { showBy } from './examples.ts';

const hit = (messageId: string, message: string) => ({
  messageId,
  element: 'pledge',
  at: 'guarantees.pledge.responders',
  data: { guarantee: 'pledge' },
  message: `pledge ${message}`,
  cites: ['Art. 6(1)', 'Art. 6(2)'],
});

const nothing = hit('nothing', 'obliges nobody to do anything');
const consult = hit('consult', 'obliges its responders to consult and to nothing after that');

showBy(consultOnly, {
  invalid: {
    'a meeting and nothing after it': {
      document: withResponders(
        withResponders(BASE, { duty: 'consult' }),
        { duty: 'may' },
        'dorland',
      ),
      hits: [consult],
      repair: (document) => withResponders(document, { duty: 'shall-respond' }, 'dorland'),
    },
    'measures that are listed': {
      document: withResponders(BASE, { duty: 'may' }),
      hits: [hit('allowed', 'lists measures that nobody is obliged to take')],
      repair: (document) => withResponders(document, { duty: 'assist-as-it-deems-necessary' }),
    },
    'no act at all': {
      document: withResponders(BASE, { duty: 'none' }),
      hits: [nothing],
      repair: (document) => withResponders(document, { duty: 'shall-respond' }),
    },
    'a duty that is left open, without cites of its own': {
      document: withResponders(BASE, { duty: 'unspecified', cites: undefined }),
      hits: [{ ...nothing, cites: ['Art. 4'] }],
      repair: (document) => withResponders(document, { duty: 'shall-respond' }),
    },
    'a duty of the violator, which does not count': {
      document: withResponders(
        withResponders(BASE, { duty: 'consult' }, 'dorland'),
        { party: 'borland' },
        'corland',
      ),
      hits: [{ ...consult, cites: ['Art. 6(2)'] }],
      repair: (document) => withResponders(document, { duty: 'shall-respond' }, 'dorland'),
    },
    'the last rung of a ladder': {
      document: withSecondGuarantee(withResponders(BASE, { duty: 'consult' }), { id: 'first' }),
      hits: [consult],
      repair: (document) => withResponders(document, { duty: 'shall-respond' }),
    },
  },
  repairs: {
    consult: 'bind at least one responder under pledge to a response of a stated kind',
    nothing: 'bind at least one responder under pledge to a response of a stated kind',
    allowed: 'bind at least one responder under pledge to a response of a stated kind',
  },
  valid: {
    'help as it deems necessary': withResponders(BASE, { duty: 'assist-as-it-deems-necessary' }),
    'a duty that is unknown beside a meeting': withResponders(
      withResponders(BASE, { duty: 'consult' }),
      { duty: 'unknown' },
      'dorland',
    ),
    'a warning that another rung follows': withSecondGuarantee(
      withResponders(BASE, { duty: 'consult' }),
      { follows: 'pledge' },
    ),
    'the violator alone, which is another fault': withResponders(BASE, {
      party: 'borland',
      duty: 'consult',
    }),
  },
});
