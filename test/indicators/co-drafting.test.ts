import { describe, expect, it } from 'vitest';
import type { Agreement, Guarantee, Round } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { geometric, indicatorOf, partAt, valley } from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'coDrafting');

const round = (id: string, seats: Round['seats'], change: Partial<Round> = {}): Round => ({
  id,
  date: '2030-03',
  place: 'Cemark City',
  seats,
  terms: 'all',
  disclosure: 'leaked',
  ...change,
});
const log = (...drafting: readonly Round[]): Agreement => ({ ...valley(), drafting });

describe('co-drafting', () => {
  const drafted = log(
    round('first', { cemark: 'leading', borland: 'co-drafting', arland: 'informed-after' }),
    round(
      'second',
      { cemark: 'leading', arland: 'commenting' },
      { date: '2030-04', disclosure: 'published' },
    ),
  );

  it('chains voice, consent, parity, sequence and disclosure', () => {
    // Arland: 0.6 at best, against Borland's 0.9; it first sat one round of two after Borland had the text. Cemark, the
    // only party that must act, led from the start, and so wrote what obliges it.
    const expected = geometric(
      [geometric([0.6, 1], [1, 1]), 2],
      [1, 1],
      [0.6 / 0.9, 1],
      [(0.5 + 1) / 2, 1],
      [(0.2 + 1) / 2, 0.7],
    );
    expect(indicator(drafted).range.low).toBeCloseTo(expected, 12);
  });

  it('does not count rounds after the text was final, or about none of its terms', () => {
    const later = round('later', { arland: 'leading' }, { date: '2030-06' });
    const elsewhere = round('elsewhere', { arland: 'leading' }, { terms: [] });
    expect(
      indicator({ ...drafted, drafting: [...drafted.drafting, later, elsewhere] }).range,
    ).toEqual(indicator(drafted).range);
  });

  it('counts a signature as consent where a party did not write', () => {
    const commented = log(round('only', { cemark: 'commenting', arland: 'leading' }));
    const signed = {
      ...commented,
      instrument: { ...commented.instrument, signatories: ['cemark'] },
    };
    expect(partAt(indicator(commented), 'consent').range.low).toBe(0);
    expect(partAt(indicator(signed), 'consent').range.low).toBe(1);
  });

  it('lets the best-seated member speak for a coalition, and a coalition for its members', () => {
    const agreement = log(round('only', { dorland: 'leading', arland: 'leading' }));
    const parties = [
      ...agreement.parties.map((party) =>
        party.id === 'cemark' ? { ...party, members: ['dorland'] } : party,
      ),
      { id: 'dorland', name: 'Dorland', kind: 'state' as const },
    ];
    expect(
      partAt(indicator({ ...agreement, parties }), 'voice', 'acting', 'cemark').range.low,
    ).toBe(1);
  });

  it('measures the protected side against the best seat of any constrained side', () => {
    const two = log(
      round('only', { arland: 'commenting', borland: 'informed-after', cemark: 'co-drafting' }),
    );
    const both = { ...two, constrains: ['borland', 'cemark'] };
    expect(partAt(indicator(both), 'parity').range).toEqual({
      low: expect.closeTo(0.6 / 0.9, 12),
      high: expect.closeTo(0.6 / 0.9, 12),
    });
  });

  it('is nothing where nobody but the violator sat, and open where rounds may be undisclosed', () => {
    const excluded = log(round('only', { borland: 'leading' }, { disclosure: 'secret' }));
    expect(indicator(excluded).range.low).toBe(0);
    expect(indicator({ ...excluded, undisclosed: ['drafting'] }).range).toEqual({
      low: 0,
      high: 1,
    });
  });
});

describe('nobody is set against itself', () => {
  const drafted = (seats: Round['seats'], change: Partial<Agreement> = {}): Agreement => ({
    ...log(round('only', seats)),
    ...change,
  });

  // Under version 1 a reciprocal deal was a special case, asked for neither parity nor order.
  it('where both are protected and constrained: each is compared with the other', () => {
    const mutual = drafted(
      { arland: 'leading', borland: 'commenting', cemark: 'excluded' },
      { protects: ['arland', 'borland'], constrains: ['borland', 'arland'] },
    );
    const parity = partAt(indicator(mutual), 'parity');
    expect(parity.parts.map(({ id, range }) => [id, range.low])).toEqual([
      ['arland', 1],
      ['borland', 0.6],
    ]);
    // Nobody who never sat was in time, and both of them were.
    expect(partAt(indicator(mutual), 'sequence').range.low).toBeCloseTo(2 / 3, 12);
  });

  it('where it is the only one that is constrained: there is nobody else to compare it with', () => {
    const alone = drafted({ arland: 'leading' }, { constrains: ['arland'], baselines: [] });
    expect(partAt(indicator(alone), 'parity').rule).toBe('not-applicable');
    // Cemark must act, and can be compared with Arland.
    expect(partAt(indicator(alone), 'sequence').parts.map(({ id }) => id)).toEqual(['cemark']);
  });

  it('where only outsiders are constrained, parity and order do not apply', () => {
    const outsiders = indicator(
      drafted({ arland: 'leading' }, { constrains: ['anyone'], baselines: [] }),
    );
    for (const link of ['parity', 'sequence'])
      expect(partAt(outsiders, link).rule).toBe('not-applicable');
    const voice = geometric([1, 1], [0, 1]);
    expect(outsiders.range.low).toBeCloseTo(geometric([voice, 2], [0, 1], [0.2, 0.7]), 12);
  });
});

describe('two states and an armed group (F1)', () => {
  const state = (id: string) => ({ id, name: id, kind: 'state' as const });
  const responder = (party: string) => ({
    party,
    duty: 'shall-use-force' as const,
    responses: ['armed-force' as const],
    capability: 'integrated' as const,
  });
  const pledge: Guarantee = {
    id: 'g',
    protects: ['east', 'west'],
    breaches: ['major-offensive'],
    trigger: { threshold: 'described', established: { verifier: 'v' }, activation: 'automatic' },
    responders: [responder('east'), responder('west')],
    timeline: [{ stage: 'respond', within: 'PT6H', from: 'breach' }],
    term: 'indefinite',
    exitNotice: 'no-exit',
    conditions: [],
  };
  const twoStates = (
    seats: Round['seats'],
    disclosure: Round['disclosure'],
    signatories: string[],
  ): Agreement => ({
    ...valley(),
    parties: [
      state('east'),
      state('west'),
      { id: 'rebels', name: 'rebels', kind: 'armed-group' },
      { id: 'watch', name: 'watch', kind: 'commission' },
    ],
    protects: ['east', 'west'],
    constrains: ['east', 'west', 'rebels'],
    instrument: { form: 'ratified-treaty', signatories },
    baselines: [],
    verification: valley().verification.map((one) => ({ ...one, id: 'v', operators: ['watch'] })),
    guarantees: [pledge],
    drafting: [round('r', seats, { disclosure })],
  });

  it('is low where the group led and the states were excluded, though the text is published', () => {
    const { range } = indicator(twoStates({ rebels: 'leading' }, 'published', []));
    // Nobody asked had a voice, signed, was on a par or sat in time; under version 1 it was 1.
    expect(range.low).toBeCloseTo(geometric([0, 2], [0, 1], [0, 1], [0, 1], [1, 0.7]), 12);
    expect(range.high).toBeLessThan(0.05);
  });

  it('is high where the states wrote and signed it, though in secret', () => {
    const { range } = indicator(
      twoStates({ east: 'leading', west: 'co-drafting' }, 'secret', ['east', 'west']),
    );
    // East led and West co-drafted; both must act. West is worth nine tenths of East's role.
    const voice = (1 + 0.9) / 2;
    const parity = (1 + 0.9) / 2;
    expect(range.low).toBeCloseTo(geometric([voice, 2], [1, 1], [parity, 1], [1, 1], [0, 0.7]), 12);
    expect(range.low).toBeGreaterThan(0.5);
  });
});

describe('a third party that is bound (F17)', () => {
  // A government must release prisoners, was not at the table and did not sign.
  const bound = (seats: Round['seats'], signatories: string[] = []): Agreement => {
    const agreement = log(round('only', { arland: 'leading', cemark: 'leading', ...seats }));
    return {
      ...agreement,
      parties: [...agreement.parties, { id: 'dorland', name: 'Dorland', kind: 'state' }],
      instrument: { form: 'signed-treaty', signatories },
      baselines: [
        ...agreement.baselines,
        {
          id: 'prisoners',
          subject: 'conduct',
          binds: ['dorland'],
          forbids: ['withdrawal-failure'],
          precision: 'measurable',
          starts: 'scheduled',
        },
      ],
    };
  };
  const unbound = (seats: Round['seats']): Agreement => ({
    ...bound(seats),
    baselines: valley().baselines,
  });

  it('has a voice of its own, a consent of its own, and a place in the order', () => {
    const excluded = indicator(bound({}));
    expect(partAt(excluded, 'voice').range.low).toBeCloseTo(geometric([1, 1], [1, 1], [0, 1]), 12);
    expect(partAt(excluded, 'voice', 'bound', 'dorland').range.low).toBe(0);
    // Cemark wrote what obliges it, Dorland neither wrote nor signed.
    expect(partAt(excluded, 'consent').range.low).toBe(0.5);
    expect(partAt(excluded, 'sequence', 'dorland').range.low).toBe(0);
    expect(excluded.range.low).toBeLessThan(indicator(unbound({})).range.low);
  });

  it('agrees by signing, or by writing', () => {
    expect(partAt(indicator(bound({}, ['dorland'])), 'consent').range.low).toBe(1);
    expect(partAt(indicator(bound({ dorland: 'co-drafting' })), 'consent').range.low).toBe(1);
    expect(partAt(indicator(bound({ dorland: 'commenting' })), 'consent').range.low).toBe(0.5);
  });

  it('is no part where nobody is bound so', () => {
    const { parts } = partAt(indicator(unbound({})), 'voice');
    expect(parts.filter(({ rule }) => rule !== 'not-applicable').map(({ id }) => id)).toEqual([
      'protected',
      'acting',
    ]);
  });
});

describe('where nobody can be asked', () => {
  const nobody: Agreement = {
    ...log(round('only', { borland: 'leading' }, { disclosure: 'published' })),
    protects: [],
    verification: [],
    guarantees: [],
  };

  it('it does not apply: disclosure alone never makes a score', () => {
    expect(indicator(nobody).rule).toBe('not-applicable');
    const card = scoreAgreement(nobody);
    expect(card.verdict.stands.coDrafting).toBe('not-asked');
  });

  it('it applies as soon as somebody may have to act', () => {
    const open = indicator({ ...nobody, undisclosed: ['guarantees'] });
    expect(open.range.low).toBeLessThan(0.05);
    expect(open.range.high).toBe(1);
  });
});

describe('while guarantees or verification are undisclosed', () => {
  const drafted = log(round('only', { arland: 'leading', cemark: 'leading' }));

  it.each(['guarantees', 'verification'] as const)(
    'who must act is not known: acting voice, consent and order are open for %s',
    (list) => {
      const open = indicator({ ...drafted, undisclosed: [list] });
      for (const path of [['voice', 'acting'], ['consent'], ['sequence']])
        expect(partAt(open, ...path).range).toEqual({ low: 0, high: 1 });
      expect(partAt(open, 'voice', 'protected').range.low).toBe(1);
      expect(partAt(open, 'parity').range).toEqual({ low: 1, high: 1 });
    },
  );
});
