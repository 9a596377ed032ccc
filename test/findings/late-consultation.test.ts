import { lateConsultation } from '../../src/findings/late-consultation.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { BASE, RECIPROCAL, withBaseline, withFields, withVerifier } from './base.ts';
import { showBy } from './examples.ts';

type Seats = Agreement['drafting'][number]['seats'];

/** Changes the seats of the rounds, in order. */
const seated = (document: Agreement, ...seats: Seats[]): Agreement =>
  withFields(document, {
    drafting: document.drafting.map((round, i) => ({
      ...round,
      seats: { ...round.seats, ...seats[i] },
    })),
  });

const hit = (messageId: string, parties: readonly string[], data: object, message: string) => ({
  messageId,
  element: 'round-1',
  at: 'drafting.round-1.seats',
  data: { parties, constrained: ['borland'], had: 'round-1', ...data },
  message,
  cites: ['Record 1'],
});

/** Borland writes in the first round. */
const WRITTEN = seated(BASE, { borland: 'co-drafting' });

showBy(lateConsultation, {
  invalid: {
    'the protected and a guarantor after the violator': {
      document: seated(WRITTEN, { arland: 'informed-after', dorland: 'excluded' }),
      hits: [
        hit(
          'late',
          ['arland', 'dorland'],
          { sat: 'round-2' },
          'arland and dorland first sat at the table in round-2, after borland had seen the terms in round-1',
        ),
      ],
      repair: (document) => seated(document, { borland: 'excluded' }),
    },
    'monitors who never sat, and a guarantor who came late': {
      document: seated(
        WRITTEN,
        { watch: 'consulted-before', corland: 'excluded' },
        { watch: 'consulted-before' },
      ),
      hits: [
        hit(
          'never',
          ['watch'],
          {},
          'watch never sat at the table, while borland had seen the terms in round-1',
        ),
        hit(
          'late',
          ['corland'],
          { sat: 'round-2' },
          'corland first sat at the table in round-2, after borland had seen the terms in round-1',
        ),
      ],
      repair: (document) => seated(document, { watch: 'commenting', corland: 'leading' }),
    },
    // In version 1 a reciprocal deal was not asked; now each side is set against the other, and never against itself.
    'one side of a reciprocal deal after the other': {
      document: seated(RECIPROCAL, { arland: 'excluded', borland: 'leading' }),
      hits: [
        hit(
          'late',
          ['arland'],
          { sat: 'round-2' },
          'arland first sat at the table in round-2, after borland had seen the terms in round-1',
        ),
      ],
      repair: (document) => seated(document, { arland: 'co-drafting' }),
    },
    'a third party that is bound and never sat': {
      document: withBaseline(
        seated(WRITTEN, { arland: 'leading', dorland: 'excluded' }, { dorland: 'excluded' }),
        'zone',
        { binds: ['borland', 'dorland'] },
      ),
      hits: [
        hit(
          'never',
          ['dorland'],
          {},
          'dorland never sat at the table, while borland had seen the terms in round-1',
        ),
      ],
      repair: (document) => seated(document, { dorland: 'commenting' }),
    },
    'a text of which the violator was told': {
      document: seated(BASE, { borland: 'informed-after', arland: 'consulted-before' }),
      hits: [
        hit(
          'late',
          ['arland'],
          { sat: 'round-2' },
          'arland first sat at the table in round-2, after borland had seen the terms in round-1',
        ),
      ],
      repair: (document) => seated(document, { arland: 'commenting' }),
    },
  },
  repairs: {
    late: 'draft the terms with arland and dorland before showing them to borland',
    never: 'draft the terms with watch before showing them to borland',
  },
  valid: {
    'everybody in the same round': WRITTEN,
    'a violator that may not have had the text': seated(BASE, {
      borland: 'unknown',
      arland: 'excluded',
    }),
    'a party that may have sat': seated(WRITTEN, { arland: 'unknown' }),
    'a violator that never had the text': seated(
      BASE,
      { arland: 'excluded' },
      { arland: 'excluded', borland: 'excluded' },
    ),
    'rounds that are not disclosed': withFields(seated(WRITTEN, { arland: 'excluded' }), {
      undisclosed: ['drafting'],
    }),
    'no rounds at all': withFields(BASE, { drafting: [] }),
    'nobody constrained by name': withFields(seated(WRITTEN, { arland: 'excluded' }), {
      constrains: [],
    }),
    'a reciprocal deal that both sides wrote': RECIPROCAL,
    'a commission that the text sets up': withVerifier(
      withFields(WRITTEN, {
        parties: [...BASE.parties, { id: 'council', name: 'Council', kind: 'commission' }],
      }),
      { operators: ['watch', 'council'] },
    ),
  },
});
