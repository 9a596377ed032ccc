import { describe, expect, it } from 'vitest';
import type { Agreement, Guarantee, Round } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { geometric, indicatorOf, outline, partAt, valley, written } from './by-hand.ts';

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

describe('what a reader meets', () => {
  const met = (change: Partial<Agreement>, ...path: readonly string[]) =>
    outline(partAt(indicatorOf({ ...written(), ...change }, 'coDrafting'), ...path));

  it('is who had a voice, who agreed, on what footing, in what order, and how openly', () => {
    expect(met({})).toEqual([
      'co-drafting [chain 1] Co-drafting',
      '  voice [chain 2] Voice',
      '    protected [mean 1] Those protected',
      '      arland [measure 1] Arland: role drafting.role.arland arland (Minutes)',
      '    acting [mean 1] Those who must act',
      '      cemark [measure 1] Cemark: role drafting.role.cemark cemark (Minutes)',
      '    bound [not-applicable 0] Third parties bound',
      '  consent [mean 1] Consent',
      // It runs the observers, and must respond under two guarantees.
      '    cemark [measure 1] Cemark: consent drafting.consent.cemark cemark 3 3 (Signatures, Signatures, Signatures)',
      '  parity [mean 1] Parity with the constrained side',
      '    arland [measure 1] Arland: parity drafting.parity.arland arland (Minutes, Minutes)',
      '  sequence [mean 1] At the table in time',
      '    arland [measure 1] Arland: sequence drafting.sequence.arland arland (Minutes)',
      '    cemark [measure 1] Cemark: sequence drafting.sequence.cemark cemark (Minutes)',
      '  disclosure [mean 0.7] Disclosure while drafting',
      '    round-1 [rung 1] Who could read it in Cemark City, 2030-03: level drafting.round-1.disclosure disclosure published (Minutes)',
    ]);
  });

  it('is how many of the terms that oblige it a party agreed to', () => {
    const seats = { cemark: 'commenting', arland: 'leading' } as const;
    const instrument = { form: 'signed-treaty', signatories: ['cemark'] } as const;
    const guarantees = written().guarantees.map((one) =>
      one.id === 'help' ? { ...one, instrument } : one,
    );
    const agreement = { drafting: [round('only', seats)], guarantees };
    expect(met(agreement, 'consent')).toEqual([
      'consent [mean 1] Consent',
      '  cemark [measure 1] Cemark: consent drafting.consent.cemark cemark 1 3 (Signatures, Signatures)',
    ]);
    expect(partAt(indicator({ ...written(), ...agreement }), 'consent').range.low).toBeCloseTo(
      1 / 3,
      12,
    );
  });

  it('is where nobody can be compared, and why', () => {
    const nobody = { constrains: ['anyone'], baselines: [] };
    const why = 'not-asked nobody else is constrained by name';
    expect(met(nobody, 'parity')).toEqual([
      `parity [not-applicable 0] Parity with the constrained side: ${why}`,
    ]);
    expect(met(nobody, 'sequence')).toEqual([
      `sequence [not-applicable 0] At the table in time: ${why}`,
    ]);
    const empty = { ...nobody, protects: [], verification: [], guarantees: [] };
    expect(met(empty)).toEqual([
      'co-drafting [not-applicable 0] Co-drafting: not-asked the text names nobody who could be asked',
    ]);
  });

  it('is what is not disclosed, and what is missing', () => {
    const open = 'undisclosed undisclosed terms on who must act';
    const hidden = { undisclosed: ['guarantees' as const] };
    expect(met(hidden, 'voice', 'acting')).toEqual([
      `acting [measure 1] Those who must act: ${open}`,
    ]);
    expect(met(hidden, 'consent')).toEqual([`consent [measure 1] Consent: ${open}`]);
    expect(met(hidden, 'sequence')).toEqual([`sequence [measure 1] At the table in time: ${open}`]);
    expect(met({ undisclosed: ['drafting'] }, 'disclosure')).toEqual([
      'disclosure [measure 0.7] Disclosure while drafting: undisclosed drafting drafting rounds',
    ]);
    expect(met({ drafting: [] }, 'disclosure')).toEqual([
      'disclosure [measure 0.7] Disclosure while drafting: absent drafting drafting round',
    ]);
  });
});

describe('the rounds on which a role rests', () => {
  const minutes = (at: string) => ({ cites: [{ source: 'text', at }] });
  const cites = (party: string, ...drafting: readonly Round[]) =>
    partAt(
      indicatorOf({ ...written(), drafting }, 'coDrafting'),
      'voice',
      party === 'cemark' ? 'acting' : 'protected',
      party,
    ).cites.map(({ at }) => at);

  it('are those in which it had its best seat', () => {
    const rounds = [
      round('one', { arland: 'commenting', cemark: 'leading' }, minutes('first')),
      round('two', { arland: 'co-drafting', cemark: 'leading' }, minutes('second')),
      round('three', { arland: 'co-drafting', cemark: 'commenting' }, minutes('third')),
    ];
    expect(cites('arland', ...rounds)).toEqual(['third', 'second']);
    expect(cites('cemark', ...rounds)).toEqual(['first', 'second']);
  });

  it('are those in which it may have had it, where that is not known', () => {
    const rounds = [
      round('one', { arland: 'co-drafting' }, minutes('first')),
      round('two', { arland: 'unknown' }, minutes('second')),
    ];
    expect(cites('arland', ...rounds)).toEqual(['second']);
  });

  it('are all of them, where it had none', () => {
    const rounds = [
      round('one', { cemark: 'leading' }, minutes('first')),
      round('two', { cemark: 'leading' }, minutes('second')),
    ];
    expect(cites('arland', ...rounds)).toEqual(['first', 'second']);
  });

  it('are all that name it, where it was kept out of each', () => {
    const rounds = [
      round('one', { arland: 'excluded', cemark: 'leading' }, minutes('first')),
      round('two', { cemark: 'leading' }, minutes('second')),
    ];
    expect(cites('arland', ...rounds)).toEqual(['first']);
  });
});

describe('what is not known of the drafting', () => {
  const links = (agreement: Agreement) => {
    const { parts } = indicator(agreement);
    return Object.fromEntries(parts.map(({ id, range }) => [id, range]));
  };
  const exactly = (value: number) => ({ low: value, high: value });

  it('leaves a role between its worst and its best', () => {
    const open = links(log(round('only', { arland: 'unknown', cemark: 'leading' })));
    expect(open['voice']).toEqual({
      low: expect.closeTo(geometric([0, 1], [1, 1]), 12),
      high: expect.closeTo(1, 12),
    });
    // Nobody of the constrained side had the text, so that whoever sat was in time.
    expect(open['parity']).toEqual(exactly(1));
    expect(open['sequence']).toEqual({ low: 0.5, high: 1 });
    expect(open['consent']).toEqual(exactly(1));
  });

  it('leaves consent open to whoever may have drafted, and to nobody else', () => {
    const consent = (role: 'unknown' | 'commenting') =>
      links(log(round('only', { arland: 'leading', cemark: role })))['consent'];
    expect(consent('unknown')).toEqual({ low: 0, high: 1 });
    expect(consent('commenting')).toEqual(exactly(0));
  });

  it('sets the worst of one side against the best of the other, and the reverse', () => {
    const parity = (arland: Round['seats'][string], borland: Round['seats'][string]) =>
      links(log(round('only', { arland, borland } as Round['seats'])))['parity'];
    expect(parity('commenting', 'unknown')).toEqual({ low: expect.closeTo(0.6, 12), high: 1 });
    expect(parity('unknown', 'commenting')).toEqual({ low: 0, high: 1 });
    expect(parity('excluded', 'excluded')).toEqual(exactly(1));
    expect(parity('commenting', 'leading')).toEqual({
      low: expect.closeTo(0.6, 12),
      high: expect.closeTo(0.6, 12),
    });
  });

  it('leaves the order open: late and early at worst, the reverse at best', () => {
    const order = (...seats: readonly Round['seats'][]) => {
      const rounds = seats.map((each, i) => round(`${i}`, each, { date: `2030-0${i + 1}` }));
      return partAt(indicator(log(...rounds)), 'sequence', 'arland').range;
    };
    const [sits, has] = [{ arland: 'commenting' }, { borland: 'informed-after' }] as const;
    expect(order({ ...sits, ...has }, {})).toEqual(exactly(1));
    expect(order(has, sits)).toEqual(exactly(0.5));
    expect(order(sits, has)).toEqual(exactly(1));
    expect(order({ borland: 'unknown' }, sits)).toEqual({ low: 0.5, high: 1 });
    expect(order({ arland: 'unknown', ...has }, sits)).toEqual({ low: 0.5, high: 1 });
    expect(order(has, {})).toEqual(exactly(0));
  });

  it('may be rounds that are not disclosed, in which anything may have happened', () => {
    const secret = links({
      ...log(round('only', { arland: 'commenting', cemark: 'commenting', borland: 'commenting' })),
      undisclosed: ['drafting'],
    });
    expect(secret).toEqual({
      voice: { low: expect.closeTo(0.6, 12), high: 1 },
      consent: { low: 0, high: 1 },
      parity: { low: expect.closeTo(0.6, 12), high: 1 },
      sequence: { low: 0, high: 1 },
      disclosure: { low: 0, high: 1 },
    });
  });
});

describe('a role', () => {
  it('is an average over the terms, of which a party may have written some', () => {
    const seats = { cemark: 'leading', arland: 'leading' } as const;
    const partly = log(
      round('one', seats, { terms: ['help'] }),
      round('two', { arland: 'commenting' }, { terms: ['observers'] }),
    );
    // Of the observers, the warning and the help: 0.6, 0 and 1 for Arland; 0, 0 and 1 for Cemark.
    const role = (path: string, party: string) =>
      partAt(indicator(partly), 'voice', path, party).range.low;
    expect(role('protected', 'arland')).toBeCloseTo(1.6 / 3, 12);
    expect(role('acting', 'cemark')).toBeCloseTo(1 / 3, 12);
    // Cemark wrote one of the three that oblige it.
    expect(partAt(indicator(partly), 'consent').range.low).toBeCloseTo(1 / 3, 12);
  });

  it('is that in the text as a whole, where there are no terms that are enforced', () => {
    const bare = {
      ...log(round('one', { arland: 'co-drafting' }), round('two', { arland: 'commenting' })),
      verification: [],
      guarantees: [],
    };
    expect(partAt(indicator(bare), 'voice', 'protected', 'arland').range).toEqual({
      low: 0.9,
      high: 0.9,
    });
  });
});
