/**
 * The drafting log in lanes: who sat where, and from when on a party had the text.
 */
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/report/lanes.ts';
import { deal, round } from '../model/document.ts';

describe('the lanes of a drafting log', () => {
  it('say who sat where, and from when on a party had the text', () => {
    const { rounds, lanes, absent } = lanesOf(
      deal({
        drafting: [
          round({ id: 'later', date: '2025-12-05', seats: { ua: 'co-drafting' } }),
          round({ id: 'first', date: '2025-12-01', seats: { ru: 'leading', us: 'unknown' } }),
        ],
      }),
    );
    expect(rounds.map(({ id }) => id)).toEqual(['first', 'later']);
    const laneOf = (party: string) => lanes.find((lane) => lane.party === party);
    expect(laneOf('ua')).toMatchObject({
      group: 'Protected',
      cells: [
        { said: 'not there', share: 0, had: 'no' },
        { said: 'co-drafting', share: 0.8, had: 'yes' },
      ],
    });
    expect(laneOf('ru')).toMatchObject({
      group: 'Constrained',
      cells: [
        { said: 'leading', share: 1, had: 'yes' },
        { said: 'not there', had: 'yes' },
      ],
    });
    expect(laneOf('us')?.cells[0]).toEqual({ said: 'not known', had: 'perhaps' });
    expect(absent).toContain('gb');
  });
});
