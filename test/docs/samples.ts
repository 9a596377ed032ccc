/**
 * What examples may take for granted: a few agreements by the names that docstrings and the README use.
 */
import { openCase } from '../../src/analysis/case-file.ts';
import {
  type Agreement,
  BREACHES,
  defineAgreement,
  type Inquiry,
  MIAMI_2025,
  type Score,
} from '../../src/index.ts';
import { exactly } from '../../src/score/range.ts';
import { leaf } from '../../src/score/score.ts';

const kinds = BREACHES.map(({ id }) => id);

/** A truce on an invented river: everything is fixed, watched and answered, none of it very well. */
export const agreement: Agreement = defineAgreement({
  schema: 'casus-foederis/agreement@2',
  id: 'river-truce',
  title: 'River truce',
  date: '2030-05-17',
  status: 'draft',
  purpose: ['ceasefire', 'guarantee'],
  parties: [
    { id: 'north', name: 'North', kind: 'state' },
    { id: 'south', name: 'South', kind: 'state' },
    { id: 'island', name: 'Island', kind: 'state' },
  ],
  protects: ['south'],
  constrains: ['north'],
  instrument: { form: 'signed-treaty', signatories: [], cites: [{ source: 'text', at: 'Art. 1' }] },
  baselines: [
    {
      id: 'river-line',
      subject: 'line',
      binds: ['north'],
      forbids: kinds,
      precision: 'measurable',
      starts: 'scheduled',
      cites: [{ source: 'text', at: 'Art. 2' }],
    },
  ],
  verification: [
    {
      id: 'observers',
      operators: ['island'],
      watches: 'all',
      means: ['ground-observers'],
      access: 'notified',
      coverage: 'most',
      detects: 'PT6H',
      finding: 'island',
      finds: 'PT18H',
      attribution: 'unknown',
      cites: [{ source: 'text', at: 'Art. 3' }],
    },
  ],
  guarantees: [
    {
      id: 'island-pledge',
      protects: ['south'],
      breaches: kinds,
      trigger: {
        threshold: 'described',
        established: { verifier: 'observers' },
        activation: { allOf: ['island', 'north'] },
      },
      responders: [
        {
          party: 'island',
          duty: 'shall-respond',
          responses: ['deployment'],
          capability: 'deployed',
        },
      ],
      timeline: [{ stage: 'respond', within: 'PT72H', from: 'previous' }],
      term: 'P10Y',
      exitNotice: 'P6M',
      conditions: [],
      cites: [{ source: 'text', at: 'Art. 4' }],
    },
  ],
  drafting: [
    {
      id: 'first-round',
      date: '2030-05-10',
      place: 'By the river',
      seats: { north: 'commenting', south: 'co-drafting', island: 'leading' },
      terms: 'all',
      disclosure: 'shared-with-the-parties',
      cites: [{ source: 'text', at: 'Preamble' }],
    },
  ],
  sources: [
    { id: 'text', title: 'River truce', publisher: 'Island', date: '2030-05-17', kind: 'text' },
  ],
});

/** A paper without guarantees, to be combined with the other. */
export const framework: Agreement = {
  ...agreement,
  id: 'framework',
  title: 'Framework',
  guarantees: [],
};

/** A paper with nothing but guarantees. */
export const guarantee: Agreement = {
  ...agreement,
  id: 'guarantee',
  title: 'Guarantee',
  purpose: ['guarantee'],
  guarantees: agreement.guarantees.map((one) => ({
    ...one,
    trigger: { ...one.trigger, established: 'responders' },
  })),
  baselines: [],
  verification: [],
};

/** A document as it comes from a file: nobody has looked at it yet. */
export const document: unknown = structuredClone(agreement);

/** The rubric that scores where none is given. */
export const rubric = MIAMI_2025;

/** What a finding looks at when it looks at the truce. */
export const inquiry: Inquiry = {
  file: openCase(agreement),
  rubric,
  breaches: kinds,
  violators: agreement.constrains,
};

const scoreOf = (id: string, value: number): Score =>
  leaf(id, id, 'measure', 1, exactly(value), { code: 'absent', at: id, what: id });

/** A part that is missing. */
export const none = scoreOf('none', 0);

/** A part that is perfect. */
export const full = scoreOf('full', 1);
