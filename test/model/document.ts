/**
 * A document by hand: one of everything, all of it known and good, for tests that change one thing about it.
 */
import type { Agreement, Baseline, Guarantee, Round, Verifier } from '../../src/model/agreement.ts';

export const baseline = (change: Partial<Baseline> = {}): Baseline => ({
  id: 'line',
  subject: 'line',
  binds: ['ru'],
  forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
  precision: 'annexed',
  starts: 'scheduled',
  ...change,
});

export const verifier = (change: Partial<Verifier> = {}): Verifier => ({
  id: 'mission',
  operators: ['us'],
  watches: 'all',
  means: ['ground-observers'],
  access: 'anywhere-anytime',
  coverage: 'full',
  detects: 'PT6H',
  finding: 'automatic',
  finds: 'PT6H',
  attribution: 'public',
  ...change,
});

export const guarantee = (change: Partial<Guarantee> = {}): Guarantee => ({
  id: 'pledge',
  protects: ['ua'],
  breaches: ['major-offensive', 'limited-incursion', 'force-build-up'],
  trigger: {
    threshold: 'described',
    established: { verifier: 'mission' },
    activation: { anyOf: ['us', 'gb'] },
  },
  responders: [
    {
      party: 'us',
      duty: 'shall-use-force',
      responses: ['armed-force', 'deployment'],
      capability: 'integrated',
    },
  ],
  timeline: [{ stage: 'respond', within: 'PT12H', from: 'previous' }],
  term: 'indefinite',
  exitNotice: 'no-exit',
  conditions: [],
  ...change,
});

export const round = (change: Partial<Round> = {}): Round => ({
  id: 'talks',
  date: '2025-12-01',
  place: 'Geneva',
  seats: { ua: 'co-drafting', us: 'leading', gb: 'commenting', ru: 'informed-after' },
  terms: 'all',
  disclosure: 'published',
  ...change,
});

export const deal = (change: Partial<Agreement> = {}): Agreement => ({
  schema: 'casus-foederis/agreement@2',
  id: 'deal',
  title: 'A deal',
  date: '2025-12-19',
  status: 'draft',
  purpose: ['ceasefire', 'guarantee'],
  parties: [
    { id: 'ua', name: 'Ukraine', kind: 'state' },
    { id: 'ru', name: 'Russia', kind: 'state' },
    { id: 'us', name: 'United States', kind: 'state' },
    { id: 'gb', name: 'United Kingdom', kind: 'state' },
  ],
  protects: ['ua'],
  constrains: ['ru'],
  instrument: { form: 'ratified-treaty', signatories: ['ua', 'us', 'gb'] },
  baselines: [baseline()],
  verification: [verifier()],
  guarantees: [guarantee()],
  drafting: [round()],
  sources: [
    { id: 'text', title: 'The text', publisher: 'The parties', date: '2025-12-19', kind: 'text' },
    { id: 'press', title: 'A report', publisher: 'A paper', date: '2025-12', kind: 'press-report' },
  ],
  ...change,
});
