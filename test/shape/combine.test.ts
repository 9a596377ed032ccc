import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../src/reading/parse.ts';
import { combine } from '../../src/shape/combine.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';

const cites = [{ source: 'text', at: 'Art. 1' }];
const framework = deal({
  id: 'framework',
  title: 'Framework',
  date: '2025-11-20',
  status: 'signed',
  purpose: ['ceasefire'],
  guarantees: [],
  baselines: [baseline({ cites })],
  instrument: { form: 'political-commitment', signatories: ['ua', 'ru'], cites },
  drafting: [round({ date: '2025-11-10' })],
  notes: 'one',
});
const pledge = deal({
  id: 'pledge',
  title: 'Pledge',
  status: 'draft',
  purpose: ['guarantee'],
  baselines: [],
  verification: [],
  guarantees: [
    guarantee({
      id: 'first',
      trigger: { ...guarantee().trigger, established: 'responders', cites },
    }),
    guarantee({
      id: 'second',
      trigger: { ...guarantee().trigger, established: 'responders' },
      follows: 'first',
    }),
  ],
  parties: [...deal().parties, { id: 'fr', name: 'France', kind: 'state' }],
  drafting: [round({ terms: ['first'] })],
  notes: 'two',
});
const package_ = combine('package', [framework, pledge]);

describe('a package', () => {
  it('has the id it is given, all titles, the last date, and the least settled status', () => {
    const { id, title, date, status, purpose, notes } = package_;
    expect({ id, title, date, status, purpose, notes }).toEqual({
      id: 'package',
      title: 'Framework + Pledge',
      date: '2025-12-19',
      status: 'draft',
      purpose: ['ceasefire', 'guarantee'],
      notes: 'one\ntwo',
    });
  });

  it('puts the id of its paper before every element and source, wherever it is named', () => {
    const { baselines, verification, guarantees, sources, drafting } = package_;
    expect(baselines.map(({ id }) => id)).toEqual(['framework/line']);
    expect(verification.map(({ id, watches }) => [id, watches])).toEqual([
      ['framework/mission', ['framework/line']],
    ]);
    expect(guarantees.map(({ id, follows }) => [id, follows])).toEqual([
      ['pledge/first', undefined],
      ['pledge/second', 'pledge/first'],
    ]);
    expect(drafting.map(({ id, terms }) => [id, terms])).toEqual([
      ['framework/talks', ['framework/line', 'framework/mission']],
      ['pledge/talks', ['pledge/first']],
    ]);
    expect(sources.map(({ id }) => id)).toEqual([
      'framework/text',
      'framework/press',
      'pledge/text',
      'pledge/press',
    ]);
    expect(baselines[0]?.cites?.[0]?.source).toBe('framework/text');
    expect(guarantees[0]?.trigger.cites?.[0]?.source).toBe('pledge/text');
  });

  it('has each party once, whichever paper names it', () => {
    expect(package_.parties.map(({ id }) => id)).toEqual(['ua', 'ru', 'us', 'gb', 'fr']);
  });

  it('leaves every element the instrument of its own paper, and has itself the weakest', () => {
    expect(package_.verification[0]?.instrument?.form).toBe('political-commitment');
    expect(package_.guarantees[0]?.instrument?.form).toBe('ratified-treaty');
    expect(package_.instrument).toEqual({
      form: 'political-commitment',
      signatories: ['ua', 'ru', 'us', 'gb'],
    });
  });

  it('has the rounds of all papers in order of date', () => {
    expect(package_.drafting.map(({ date }) => date)).toEqual(['2025-11-10', '2025-12-01']);
  });

  it('is about all breaches that any paper is about', () => {
    const scoped = (...breaches: string[]) => deal({ scope: { breaches, reason: 'r' } });
    expect(combine('p', [scoped('blockade'), scoped('covert-attack', 'blockade')]).scope).toEqual({
      breaches: ['blockade', 'covert-attack'],
      reason: 'r; r',
    });
    expect(combine('p', [scoped('blockade'), deal()]).scope).toBeUndefined();
  });

  it('leaves open what any paper leaves open', () => {
    const hiding = deal({ id: 'other', undisclosed: ['guarantees'] });
    expect(combine('p', [deal(), hiding]).undisclosed).toEqual(['guarantees']);
    expect('undisclosed' in combine('p', [deal(), deal({ id: 'other' })])).toBe(false);
  });

  it('can be read, and read again as a paper of a larger one', () => {
    expect(parseAgreement(package_)).toEqual(E.right(package_));
    const larger = combine('larger', [package_, deal({ id: 'third', verification: [verifier()] })]);
    expect(E.isRight(parseAgreement(larger))).toBe(true);
    expect(larger.guarantees.map(({ id }) => id)).toEqual([
      'pledge/first',
      'pledge/second',
      'third/pledge',
    ]);
  });

  it('of none is no document', () => {
    expect(E.isLeft(parseAgreement(combine('none', [])))).toBe(true);
  });
});

describe('a round after its paper was final', () => {
  it('does not count in the package either, though another paper is later', () => {
    const late = round({ id: 'late', date: '2025-12-01', seats: { ua: 'leading' } });
    const early = { ...framework, drafting: [...framework.drafting, late] };
    const joined = combine('package', [early, { ...pledge, drafting: [] }]);
    expect(joined.drafting.map(({ id, terms }) => [id, terms.length > 0])).toEqual([
      ['framework/talks', true],
      ['framework/late', false],
    ]);
    const without = combine('package', [framework, { ...pledge, drafting: [] }]);
    expect(scoreAgreement(joined).indicators.coDrafting.range).toEqual(
      scoreAgreement(without).indicators.coDrafting.range,
    );
  });
});

describe('parties', () => {
  it('have the members that any paper names', () => {
    const named = (members: string[]) => [
      ...deal().parties,
      { id: 'group', name: 'Group', kind: 'coalition' as const, members },
    ];
    const joined = combine('package', [
      { ...framework, parties: named(['us']) },
      { ...pledge, parties: named(['us', 'gb']) },
    ]);
    expect(joined.parties.find(({ id }) => id === 'group')?.members).toEqual(['us', 'gb']);
  });
});
