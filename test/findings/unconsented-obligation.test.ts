import { unconsentedObligation } from '../../src/findings/unconsented-obligation.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import {
  BASE,
  RECIPROCAL,
  withBaseline,
  withFields,
  withGuarantee,
  withResponders,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

const responder = (parties: readonly string[], named: string) => ({
  messageId: 'responder',
  element: 'pledge',
  at: 'guarantees.pledge.responders',
  data: { term: 'pledge', parties },
  message: `pledge asks ${named} to respond, without a signature or a hand in the drafting`,
  cites: ['Art. 4'],
});

const operator = {
  messageId: 'operator',
  element: 'mission',
  at: 'verification.mission.operators',
  data: { term: 'mission', parties: ['watch'] },
  message: 'mission asks watch to monitor, without a signature or a hand in the drafting',
  cites: ['Art. 3'],
};

const seated = (document: Agreement, seats: Agreement['drafting'][number]['seats']): Agreement =>
  withFields(document, {
    drafting: document.drafting.map((round) => ({ ...round, seats: { ...round.seats, ...seats } })),
  });

const signedBy = (document: Agreement, ...signatories: string[]): Agreement =>
  withFields(document, { instrument: { ...document.instrument, signatories } });

/** Signed by the two sides; nobody else had a hand in it. */
const IMPOSED = seated(signedBy(BASE, 'arland', 'borland'), {
  corland: 'consulted-before',
  dorland: 'excluded',
  watch: 'informed-after',
});

/** The same, with Dorland asked twice over and the Watch inside. */
const drafted = (document: Agreement) =>
  seated(document, { corland: 'leading', dorland: 'co-drafting', watch: 'co-drafting' });

showBy(unconsentedObligation, {
  invalid: {
    'guarantors and monitors who were told': {
      document: IMPOSED,
      hits: [operator, responder(['corland', 'dorland'], 'corland and dorland')],
      repair: (document) => signedBy(document, 'arland', 'borland', 'corland', 'dorland', 'watch'),
    },
    'one who commented and did not sign': {
      document: seated(signedBy(BASE, 'corland', 'watch'), { dorland: 'commenting' }),
      hits: [responder(['dorland'], 'dorland')],
      repair: drafted,
    },
    'one who wrote other terms than those that oblige it': {
      document: withFields(signedBy(BASE, 'dorland', 'watch'), {
        drafting: BASE.drafting.map((round) => ({ ...round, terms: ['line', 'mission'] })),
      }),
      hits: [responder(['corland'], 'corland')],
      repair: (document) => withFields(document, { drafting: BASE.drafting }),
    },
    'a third party that is bound and was not at the table': {
      document: withBaseline(
        withFields(signedBy(BASE, 'arland', 'borland', 'corland', 'dorland', 'watch'), {
          parties: [...BASE.parties, { id: 'eastland', name: 'Eastland', kind: 'state' }],
        }),
        'zone',
        { binds: ['borland', 'eastland'] },
      ),
      hits: [
        {
          messageId: 'bound',
          element: 'zone',
          at: 'baselines.zone.binds',
          data: { term: 'zone', parties: ['eastland'] },
          message: 'zone binds eastland, who neither signed it nor had a hand in the drafting',
          cites: ['Art. 2'],
        },
      ],
      repair: (document) => seated(document, { eastland: 'co-drafting' }),
    },
    'an instrument of its own that nobody signed': {
      document: withGuarantee(seated(BASE, { corland: 'excluded' }), {
        instrument: { form: 'statement', signatories: ['dorland'] },
      }),
      hits: [responder(['corland'], 'corland')],
      repair: (document) => withGuarantee(document, { instrument: BASE.instrument }),
    },
  },
  repairs: {
    bound: 'let eastland sign zone, or draft it with the others',
    responder: 'let corland and dorland sign pledge, or draft it with the others',
    operator: 'let watch sign mission, or draft it with the others',
  },
  valid: {
    'signatures without a seat': seated(BASE, {
      corland: 'excluded',
      dorland: 'excluded',
      watch: 'excluded',
    }),
    'seats without a signature': signedBy(BASE),
    'a role that is unknown': seated(IMPOSED, {
      corland: 'unknown',
      dorland: 'unknown',
      watch: 'unknown',
    }),
    'rounds that are not disclosed': withFields(IMPOSED, { undisclosed: ['drafting'] }),
    'the violator as a responder': withVerifier(
      withResponders(drafted(IMPOSED), { party: 'borland' }),
      {},
    ),
    'a commission that the text sets up': withVerifier(
      withFields(drafted(IMPOSED), {
        parties: [...BASE.parties, { id: 'council', name: 'Council', kind: 'commission' }],
      }),
      { operators: ['council'] },
    ),
    'both sides of a reciprocal deal that they signed': withResponders(
      signedBy(RECIPROCAL, 'arland'),
      {
        party: 'arland',
      },
    ),
  },
});
