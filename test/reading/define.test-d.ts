/**
 * What compiles: references to what is declared; and the types of `defineAgreement` say what the schema says.
 */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import { type Agreement, AgreementSchema } from '../../src/model/agreement.ts';
import { reference } from '../../src/model/terms.ts';
import {
  type DefinedAgreement,
  defineAgreement,
  type Ids,
  type Written as WrittenBy,
} from '../../src/reading/define.ts';

/** Types apart from `readonly`, which zod does not infer. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Written = Frozen<z.input<typeof AgreementSchema>>;
type AnyDefined = DefinedAgreement<string, string, string, string, string, string>;

expectTypeOf<AnyDefined>().toExtend<Written>();
expectTypeOf<Written>().toExtend<AnyDefined>();
expectTypeOf<AnyDefined>().toExtend<Agreement>();
expectTypeOf<Agreement>().toExtend<AnyDefined>();
expectTypeOf(defineAgreement).returns.toEqualTypeOf<Agreement>();

type P = 'north' | 'south' | 'mission';
type Truce = DefinedAgreement<P, 'line', 'patrol', 'pledge' | 'force', 'text'>;

const declared = {
  schema: 'casus-foederis/agreement@2',
  id: 'truce',
  title: 'Truce',
  date: '2030-05-17',
  status: 'draft',
  purpose: ['ceasefire'],
  sources: [{ id: 'text', title: 'Truce', publisher: 'North', date: '2030', kind: 'text' }],
  parties: [
    { id: 'north', name: 'North', kind: 'state' },
    { id: 'south', name: 'South', kind: 'state' },
    { id: 'mission', name: 'Mission', kind: 'commission', members: ['south'] },
  ],
} as const;

const sides = {
  protects: ['south'],
  constrains: ['north'],
  instrument: { form: 'statement', signatories: ['north'], ratifiedBy: ['south'] },
} as const;

const cites = [{ source: 'text', at: 'Art. 1' }] as const;

const line = {
  id: 'line',
  subject: 'line',
  binds: ['north'],
  forbids: ['major-offensive'],
  precision: 'annexed',
  starts: 'scheduled',
} as const;

const patrol = {
  id: 'patrol',
  operators: ['mission'],
  watches: ['line'],
  means: ['liaison'],
  access: 'notified',
  coverage: 'most',
  detects: 'PT6H',
  finding: { anyOf: ['mission', 'south'] },
  finds: 'PT6H',
  attribution: 'public',
} as const;

const pledge = {
  id: 'pledge',
  protects: ['south'],
  breaches: ['major-offensive'],
  trigger: { threshold: 'described', established: { verifier: 'patrol' }, activation: 'mission' },
  responders: [{ party: 'mission', duty: 'consult', responses: [], capability: 'earmarked' }],
  timeline: [{ stage: 'respond', within: 'PT24H', from: 'breach' }],
  term: 'P1Y',
  exitNotice: 'P1M',
  conditions: [],
} as const;

const talks = {
  id: 'talks',
  date: '2030-05',
  place: 'South City',
  seats: { north: 'leading' },
  terms: ['line', 'patrol', 'pledge'],
  disclosure: 'published',
} as const;

const quota = { quota: 2, votes: { north: 1, south: 1 } } as const;
const outcome = {
  result: 'held',
  happened: 'It held.',
  start: '2030-06-01',
  observed: 12,
  firstBreach: 'none',
  end: 'ongoing',
} as const;
const condition = { kind: 'void-if', event: 'an attack' } as const;

const lists = {
  baselines: [{ ...line, cites }],
  verification: [{ ...patrol, cites }],
  guarantees: [
    { ...pledge, cites },
    { ...pledge, id: 'force', follows: 'pledge' },
  ],
  drafting: [{ ...talks, cites }],
} as const;

// What is declared can be referred to, from everywhere.
defineAgreement({ ...declared, ...sides, ...lists, cites, outcome: { ...outcome, cites } });
expectTypeOf({ ...declared, ...sides, ...lists, cites }).toExtend<Truce>();
expectTypeOf({ ...patrol, finding: quota, watches: 'all' as const }).toExtend<Verifier>();

type Baseline = Truce['baselines'][number];
type Verifier = Truce['verification'][number];
type Guarantee = Truce['guarantees'][number];
type Round = Truce['drafting'][number];

/** One reference to something that is not declared, each in its own place; all else is as above. */
export const refused = [
  // @ts-expect-error an undeclared party is protected
  defineAgreement({ ...declared, ...sides, ...lists, protects: ['soth'] }),
  // @ts-expect-error an undeclared party is constrained
  defineAgreement({ ...declared, ...sides, ...lists, constrains: ['nroth'] }),
  // @ts-expect-error an undeclared source is cited
  defineAgreement({ ...declared, ...sides, ...lists, cites: [{ source: 'txt', at: 'Art. 1' }] }),
  // @ts-expect-error nobody is declared, so nobody can be bound
  defineAgreement({ ...declared, ...sides, ...lists, parties: [] }),
  // @ts-expect-error no baseline is declared, so none can be watched
  defineAgreement({ ...declared, ...sides, ...lists, baselines: [] }),
  // @ts-expect-error no verifier is declared, so none can establish a breach
  defineAgreement({ ...declared, ...sides, ...lists, verification: [] }),
  // @ts-expect-error no guarantee is declared, so none can be discussed
  defineAgreement({ ...declared, ...sides, ...lists, guarantees: [] }),
  // @ts-expect-error no source is declared, so none can be cited
  defineAgreement({ ...declared, ...sides, ...lists, sources: [] }),
];

/** The same at every other place. */
export const places: readonly [
  Partial<Truce>,
  readonly Baseline[],
  readonly Verifier[],
  readonly Guarantee[],
  readonly Round[],
] = [
  {
    // @ts-expect-error a member
    parties: [{ id: 'mission', name: 'Mission', kind: 'commission', members: ['soth'] }],
    instrument: {
      form: 'statement',
      // @ts-expect-error a signatory
      signatories: ['soth'],
      // @ts-expect-error a parliament
      ratifiedBy: ['soth'],
      // @ts-expect-error a source
      cites: [{ source: 'txt', at: 'Art. 1' }],
    },
    // @ts-expect-error a source of the outcome
    outcome: { ...outcome, cites: [{ source: 'txt', at: 'p. 1' }] },
  },
  [
    // @ts-expect-error a party that is bound
    { ...line, binds: ['nroth'] },
    // @ts-expect-error a source
    { ...line, cites: [{ source: 'txt', at: 'Art. 1' }] },
  ],
  [
    // @ts-expect-error an operator
    { ...patrol, operators: ['misson'] },
    // @ts-expect-error a baseline that is watched
    { ...patrol, watches: ['lime'] },
    // @ts-expect-error a party deep in a rule
    { ...patrol, finding: { allOf: ['south', { atLeast: 1, of: [{ unless: 'nroth' }] }] } },
    // @ts-expect-error a party with votes
    { ...patrol, finding: { quota: 2, votes: { north: 1, soth: 1 } } },
    // @ts-expect-error a signatory of its own instrument
    { ...patrol, instrument: { form: 'statement', signatories: ['soth'] } },
    // @ts-expect-error a source
    { ...patrol, cites: [{ source: 'txt', at: 'Art. 1' }] },
  ],
  [
    // @ts-expect-error a party that is protected
    { ...pledge, protects: ['soth'] },
    // @ts-expect-error a verifier
    { ...pledge, trigger: { ...pledge.trigger, established: { verifier: 'patrl' } } },
    // @ts-expect-error a party that must agree
    { ...pledge, trigger: { ...pledge.trigger, activation: 'misson' } },
    // @ts-expect-error a source of the trigger
    { ...pledge, trigger: { ...pledge.trigger, cites: [{ source: 'txt', at: 'Art. 1' }] } },
    // @ts-expect-error a responder
    { ...pledge, responders: [{ ...pledge.responders[0], party: 'misson' }] },
    // @ts-expect-error a source of a deadline
    { ...pledge, timeline: [{ ...pledge.timeline[0], cites: [{ source: 'txt', at: 'p. 1' }] }] },
    // @ts-expect-error a party that must agree to renewal
    { ...pledge, renewal: { anyOf: ['soth'] } },
    // @ts-expect-error a judge
    { ...pledge, conditions: [{ ...condition, adjudicator: 'soth' }] },
    // @ts-expect-error a party in control
    { ...pledge, conditions: [{ ...condition, adjudicator: 'unknown', controlledBy: ['soth'] }] },
    // @ts-expect-error a signatory of its own instrument
    { ...pledge, instrument: { form: 'statement', signatories: ['soth'] } },
    // @ts-expect-error the rung before
    { ...pledge, follows: 'plegde' },
    // @ts-expect-error a verifier is no rung
    { ...pledge, follows: 'patrol' },
  ],
  [
    // @ts-expect-error a party at the table
    { ...talks, seats: { nroth: 'leading' } },
    // @ts-expect-error a baseline
    { ...talks, terms: ['lime'] },
    // @ts-expect-error a party is no element
    { ...talks, terms: ['north'] },
    // @ts-expect-error a source
    { ...talks, cites: [{ source: 'txt', at: 'Art. 1' }] },
  ],
];

/** A field that is added to a copy of the schema refers, for the compiler too, to what is declared. */
const Extended = AgreementSchema.extend({ keeper: reference('a party').optional() });
interface Declarations extends Ids {
  readonly party: 'north' | 'south';
}
type WithKeeper = WrittenBy<typeof Extended, Declarations>;
expectTypeOf<WithKeeper['keeper']>().toEqualTypeOf<'north' | 'south' | undefined>();
