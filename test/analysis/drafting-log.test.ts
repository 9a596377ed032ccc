import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  better,
  firstReached,
  openLog,
  promptness,
  roundsBefore,
  roundsReached,
  SITS,
} from '../../src/analysis/drafting-log.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { deal, round } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const withRounds = (...drafting: Agreement['drafting']) => openLog(deal({ drafting }));
const CO_DRAFTING = { low: 4, high: 4 };
const EXCLUDED = { low: 0, high: 0 };

describe('the rounds of a drafting log', () => {
  it('stand in order of date, and on the same day by their ids, in whatever order they are listed', () => {
    const { rounds } = withRounds(
      round({ id: 'second', date: '2025-12-01' }),
      round({ id: 'third', date: '2025-12-01' }),
      round({ id: 'first', date: '2025-11-01' }),
    );
    expect(rounds.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('count up to the date of the agreement, as far as it is given', () => {
    const drafting = [
      round({ id: 'before', date: '2025-12-19' }),
      round({ id: 'after', date: '2025-12-20' }),
      round({ id: 'that-year', date: '2025' }),
    ];
    const ids = (date: string) => openLog(deal({ drafting, date })).rounds.map(({ id }) => id);
    expect(ids('2025-12-19')).toEqual(['that-year', 'before']);
    expect(ids('2025-12')).toEqual(['that-year', 'before', 'after']);
  });

  it('leave out those that were about none of the terms', () => {
    expect(withRounds(round({ terms: [] })).rounds).toEqual([]);
  });
});

describe('a seat', () => {
  const parties: Agreement['parties'] = [
    ...deal().parties,
    { id: 'coalition', name: 'A coalition', kind: 'coalition', members: ['gb', 'ua'] },
  ];
  const seat = (party: string, seats: Agreement['drafting'][number]['seats']) => {
    const log = openLog(deal({ parties, drafting: [round({ seats })] }));
    return log.seats(party)[0];
  };

  it.each<[string, string, Agreement['drafting'][number]['seats'], { low: number; high: number }]>([
    ['of its own', 'gb', { gb: 'co-drafting', coalition: 'leading' }, CO_DRAFTING],
    ['of its coalition', 'gb', { coalition: 'co-drafting' }, CO_DRAFTING],
    [
      'of the best-seated member',
      'coalition',
      { gb: 'informed-after', ua: 'co-drafting' },
      CO_DRAFTING,
    ],
    ['that nobody has', 'gb', { us: 'leading' }, EXCLUDED],
    ['that is not specified', 'gb', { gb: 'unspecified', coalition: 'leading' }, EXCLUDED],
    ['that is unknown', 'gb', { gb: 'unknown' }, { low: 0, high: 5 }],
    ['that was not looked up', 'gb', { gb: 'not-looked-up' }, { low: 0, high: 5 }],
  ])('%s', (_, party, seats, expected) => {
    expect(seat(party, seats)).toEqual(expected);
  });

  it('is no property that every object has', () => {
    const named = { id: 'constructor', name: 'A party', kind: 'state' } as const;
    const log = openLog(
      deal({
        parties: [named, { id: 'c', name: 'C', kind: 'coalition', members: ['constructor'] }],
        drafting: [round({ seats: { c: 'co-drafting' } })],
      }),
    );
    expect(log.bestSeat('constructor', undefined)).toEqual(CO_DRAFTING);
  });
});

describe('being among those listed', () => {
  const { isAmong } = openLog(
    deal({
      parties: [
        ...deal().parties,
        { id: 'coalition', name: 'A coalition', kind: 'coalition', members: ['gb', 'us'] },
      ],
    }),
  );

  it.each<[string, string, string[], boolean]>([
    ['by itself', 'gb', ['gb'], true],
    ['through its coalition', 'gb', ['coalition'], true],
    ['through all of its members', 'coalition', ['gb', 'us'], true],
    ['not through some of them', 'coalition', ['gb'], false],
    ['not at all', 'ua', ['gb', 'coalition'], false],
  ])('%s', (_, party, listed, expected) => {
    expect(isAmong(party, listed)).toBe(expected);
  });
});

describe('promptness', () => {
  it.each([
    [0, 0, 4, 1],
    [1, 2, 4, 1],
    [2, 0, 4, 0.5],
    [3, 0, 4, 0.25],
    [4, 0, 4, 0],
    [3, 4, 4, 1],
    [4, 4, 4, 0],
  ])(
    'of one who sat in round %d when the text was out in round %d of %d is %d',
    (sat, had, rounds, share) => {
      expect(promptness(sat, had, rounds)).toBe(share);
    },
  );

  it('lies between 0 and 1, falls with waiting, and never rises the sooner the other side has the text', () => {
    const round = fc.nat(6);
    fc.assert(
      fc.property(round, round, fc.integer({ min: 6, max: 8 }), (sat, had, rounds) => {
        const share = promptness(sat, had, rounds);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(promptness(sat + 1, had, rounds)).toBeLessThanOrEqual(share);
        expect(promptness(sat, had + 1, rounds)).toBeGreaterThanOrEqual(share);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the first round in which a rung was reached', () => {
  const log = withRounds(
    round({ id: 'r1', date: '2025-10', seats: { ua: 'unknown' } }),
    round({ id: 'r2', date: '2025-11', seats: { ua: 'commenting' } }),
  );

  it('is sure or possible', () => {
    expect(firstReached(log, ['ua'], SITS)).toEqual({ surely: 1, maybe: 0 });
  });

  it.each([
    ['one way', ['r2', 'r3']],
    ['the other way', ['r3', 'r2']],
  ])('is that of its day, which is held at once, listed %s', (_, ids) => {
    const seats = { r2: { us: 'leading' }, r3: { ua: 'commenting' } } as const;
    const day = withRounds(
      round({ id: 'r4', date: '2025-12', seats: {} }),
      ...ids.map((id) => round({ id, date: '2025-11', seats: seats[id as 'r2'] })),
      round({ id: 'r1', date: '2025-10', seats: {} }),
    );
    expect(firstReached(day, ['ua'], SITS)).toEqual({ surely: 1, maybe: 1 });
    expect(firstReached(day, ['us'], SITS)).toEqual({ surely: 1, maybe: 1 });
    expect(roundsReached(day, ['ua'], SITS).surely?.id).toBe('r3');
    expect(roundsBefore(day, day.rounds[3])).toBe(3);
    expect(roundsBefore(day, undefined)).toBe(4);
  });

  it('is after the last where none was', () => {
    expect(firstReached(log, ['us'], SITS)).toEqual({ surely: 2, maybe: 2 });
  });
});

it('the better of two seats is no worse than either', () => {
  const rung = fc.nat(5);
  fc.assert(
    fc.property(rung, rung, rung, rung, (a, b, c, d) => {
      const one = { low: Math.min(a, b), high: Math.max(a, b) };
      const other = { low: Math.min(c, d), high: Math.max(c, d) };
      const both = better(one, other);
      expect(both.low).toBe(Math.max(one.low, other.low));
      expect(both.high).toBe(Math.max(one.high, other.high));
    }),
    { numRuns: RUNS },
  );
});
