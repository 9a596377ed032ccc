/**
 * An agreement without a fault, and ways to give it one.
 *
 * Arland is protected from Borland by Corland and Dorland, on the word of the Watch. Every cite has an article of its
 * own, so that a test sees which of them a finding carries.
 */
import type {
  Agreement,
  Baseline,
  Condition,
  Deadline,
  Guarantee,
  Responder,
  Round,
  Trigger,
  Verifier,
} from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';

/** A cite of the text at a place. */
export const at = (place: string) => [{ source: 'text', at: place }];

const LINE: Baseline = {
  id: 'line',
  subject: 'line',
  binds: ['arland', 'borland'],
  forbids: [
    'major-offensive',
    'limited-incursion',
    'stand-off-strike',
    'blockade',
    'covert-attack',
  ],
  precision: 'annexed',
  starts: 'scheduled',
  cites: at('Art. 1'),
};

const ZONE: Baseline = {
  id: 'zone',
  subject: 'buffer-zone',
  binds: ['borland'],
  forbids: ['force-build-up', 'withdrawal-failure', 'monitor-obstruction'],
  precision: 'annexed',
  starts: 'scheduled',
  cites: at('Art. 2'),
};

const MISSION: Verifier = {
  id: 'mission',
  operators: ['watch'],
  watches: 'all',
  means: ['ground-observers', 'satellite'],
  access: 'anywhere-anytime',
  coverage: 'full',
  detects: 'PT6H',
  finding: { atLeast: 2, of: ['watch', 'corland', 'dorland'] },
  finds: 'PT6H',
  attribution: 'public',
  cites: at('Art. 3'),
};

const responder = (party: string, place: string): Responder => ({
  party,
  duty: 'shall-use-force',
  responses: ['armed-force', 'sanctions'],
  capability: 'deployed',
  absorbed: false,
  cites: at(place),
});

const PLEDGE: Guarantee = {
  id: 'pledge',
  protects: ['arland'],
  breaches: BREACHES.map(({ id }) => id),
  trigger: {
    threshold: 'measurable',
    measures: { any: [{ quantity: 'depth-km', atLeast: 1 }] },
    established: { verifier: 'mission' },
    activation: { anyOf: ['corland', 'dorland'] },
    cites: at('Art. 5'),
  },
  responders: [responder('corland', 'Art. 6(1)'), responder('dorland', 'Art. 6(2)')],
  timeline: [
    { stage: 'decide', within: 'PT12H', from: 'previous', cites: at('Art. 7(1)') },
    { stage: 'respond', within: 'PT72H', from: 'breach', cites: at('Art. 7(2)') },
  ],
  term: 'indefinite',
  exitNotice: 'P1Y',
  conditions: [],
  cites: at('Art. 4'),
};

const FIRST: Round = {
  id: 'round-1',
  date: '2025-10-01',
  place: 'Lakeside',
  seats: {
    arland: 'co-drafting',
    corland: 'leading',
    dorland: 'co-drafting',
    watch: 'co-drafting',
    borland: 'excluded',
  },
  terms: 'all',
  disclosure: 'shared-with-the-parties',
  cites: at('Record 1'),
};

const SECOND: Round = {
  ...FIRST,
  id: 'round-2',
  date: '2025-11-01',
  seats: { ...FIRST.seats, borland: 'commenting' },
  cites: at('Record 2'),
};

export const BASE: Agreement = {
  schema: 'casus-foederis/agreement@2',
  id: 'lakeside',
  title: 'Treaty of Lakeside',
  date: '2025-12-01',
  status: 'signed',
  purpose: ['ceasefire', 'guarantee'],
  parties: [
    { id: 'arland', name: 'Arland', kind: 'state' },
    { id: 'borland', name: 'Borland', kind: 'state' },
    { id: 'corland', name: 'Corland', kind: 'state' },
    { id: 'dorland', name: 'Dorland', kind: 'state' },
    { id: 'watch', name: 'The Watch', kind: 'organisation' },
  ],
  protects: ['arland'],
  constrains: ['borland'],
  instrument: {
    form: 'ratified-treaty',
    signatories: ['arland', 'borland', 'corland', 'dorland', 'watch'],
    cites: at('Final clauses'),
  },
  baselines: [LINE, ZONE],
  verification: [MISSION],
  guarantees: [PLEDGE],
  drafting: [FIRST, SECOND],
  sources: [
    {
      id: 'text',
      title: 'Treaty of Lakeside',
      publisher: 'Gazette',
      date: '2025-12-01',
      kind: 'text',
    },
  ],
  cites: at('The whole text'),
};

/** Changes the element of that id in a list; adds nothing where there is none. */
const changed = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<T>,
): readonly T[] => list.map((element) => (element.id === id ? { ...element, ...change } : element));

export const withFields = (document: Agreement, change: Partial<Agreement>): Agreement => ({
  ...document,
  ...change,
});

export const withBaseline = (
  document: Agreement,
  id: string,
  change: Partial<Baseline>,
): Agreement => withFields(document, { baselines: changed(document.baselines, id, change) });

export const withVerifier = (
  document: Agreement,
  change: Partial<Verifier>,
  id = 'mission',
): Agreement => withFields(document, { verification: changed(document.verification, id, change) });

export const withGuarantee = (
  document: Agreement,
  change: Partial<Guarantee>,
  id = 'pledge',
): Agreement => withFields(document, { guarantees: changed(document.guarantees, id, change) });

export const withTrigger = (
  document: Agreement,
  change: Partial<Trigger>,
  id = 'pledge',
): Agreement =>
  withFields(document, {
    guarantees: document.guarantees.map((guarantee) =>
      guarantee.id === id
        ? { ...guarantee, trigger: { ...guarantee.trigger, ...change } }
        : guarantee,
    ),
  });

/** Changes every responder of the pledge, or the one of that party. */
export const withResponders = (
  document: Agreement,
  change: Partial<Responder>,
  party?: string,
): Agreement =>
  withFields(document, {
    guarantees: document.guarantees.map((guarantee) => ({
      ...guarantee,
      responders: guarantee.responders.map((one) =>
        party === undefined || one.party === party ? { ...one, ...change } : one,
      ),
    })),
  });

export const withTimeline = (document: Agreement, ...timeline: Deadline[]): Agreement =>
  withGuarantee(document, { timeline });

export const withCondition = (document: Agreement, condition: Partial<Condition>): Agreement =>
  withGuarantee(document, {
    conditions: [
      {
        kind: 'void-if',
        event: 'Arland crosses the line first',
        adjudicator: 'watch',
        controlledBy: ['arland'],
        cites: at('Art. 8'),
        ...condition,
      },
    ],
  });

/** Adds a guarantee like the pledge. */
export const withSecondGuarantee = (document: Agreement, change: Partial<Guarantee>): Agreement =>
  withFields(document, {
    guarantees: [
      ...document.guarantees,
      { ...PLEDGE, id: 'second', cites: at('Art. 9'), ...change },
    ],
  });

/** Adds a verifier like the mission. */
export const withSecondVerifier = (document: Agreement, change: Partial<Verifier>): Agreement =>
  withFields(document, {
    verification: [
      ...document.verification,
      { ...MISSION, id: 'second', cites: at('Art. 10'), ...change },
    ],
  });

/**
 * A deal in which the same parties are protected and constrained. Both write from the first round on: each of them is
 * set against the other now, and whoever comes later is late.
 */
export const RECIPROCAL: Agreement = withGuarantee(
  withFields(withBaseline(BASE, 'zone', { binds: ['arland', 'borland'] }), {
    protects: ['arland', 'borland'],
    constrains: ['arland', 'borland'],
    drafting: BASE.drafting.map((round) => ({
      ...round,
      seats: { ...round.seats, borland: 'co-drafting' },
    })),
  }),
  { protects: ['arland', 'borland'] },
);
