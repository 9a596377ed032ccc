import * as E from 'fp-ts/Either';
import { expect, it } from 'vitest';
import { defineAgreement } from '../../src/reading/define.ts';
import { parseAgreement } from '../../src/reading/parse.ts';

const truce = {
  schema: 'casus-foederis/agreement@2',
  id: 'truce',
  title: 'Truce',
  date: '2030-05-17',
  status: 'draft',
  purpose: ['ceasefire'],
  parties: [
    { id: 'north', name: 'North', kind: 'state' },
    { id: 'south', name: 'South', kind: 'state' },
  ],
  protects: ['south'],
  constrains: ['north'],
  instrument: { form: 'statement', signatories: ['north'] },
  baselines: [
    {
      id: 'line',
      subject: 'line',
      binds: ['north'],
      forbids: ['major-offensive'],
      precision: 'named',
      starts: 'scheduled',
      cites: [{ source: 'text', at: 'Art. 1' }],
    },
  ],
  verification: [],
  guarantees: [],
  drafting: [],
  sources: [{ id: 'text', title: 'Truce', publisher: 'North', date: '2030', kind: 'text' }],
} as const;

it('gives back the very agreement it was given', () => {
  expect(defineAgreement(truce)).toBe(truce);
});

it('what compiles can be read', () => {
  expect(parseAgreement(defineAgreement(truce))).toEqual(E.right(truce));
});

it('what no type can tell, the parser does: dates and loops', () => {
  const never = defineAgreement({ ...truce, date: '2030-02-30' });
  expect(parseAgreement(never)).toMatchObject({ left: [{ code: 'bad-format', path: ['date'] }] });
});
