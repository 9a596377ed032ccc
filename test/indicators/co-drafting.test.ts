import { describe, expect, it } from 'vitest';
import type { Agreement, Round } from '../../src/model/agreement.ts';
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

  it('asks for no parity and no order in a reciprocal deal', () => {
    const mutual = indicator({
      ...drafted,
      protects: ['arland', 'borland'],
      constrains: ['borland', 'arland'],
    });
    for (const link of ['parity', 'sequence'])
      expect(partAt(mutual, link).because.code).toBe('reciprocal');
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
