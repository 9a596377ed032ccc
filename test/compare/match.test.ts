import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlay } from '../../src/compare/blend.ts';
import { aligned } from '../../src/compare/match.ts';
import type { Agreement, Round } from '../../src/model/agreement.ts';
import { withElementsRenamed, withPartiesRenamed } from '../../src/shape/rename.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';
import { RUNS } from '../runs.ts';

const [line] = agreement.baselines;
if (line === undefined) throw new Error('the sample has lost its baseline');

const likened = (before: Agreement, after: Agreement) =>
  aligned(before, after).matches.filter(({ by }) => by === 'likeness');

describe('matching', () => {
  it('takes the same id for the same', () => {
    expect(aligned(agreement, agreement).matches.every(({ by }) => by === 'id')).toBe(true);
  });

  it('likens elements whose ids have changed, and gives them the old names', () => {
    const after = withElementsRenamed(agreement, (id) => `new-${id}`);
    const found = aligned(agreement, after);
    expect(found.matches.filter(({ list }) => list === 'guarantees')).toEqual([
      {
        list: 'guarantees',
        before: 'island-pledge',
        after: 'new-island-pledge',
        by: 'likeness',
        calledBefore: 'island-pledge',
        calledAfter: 'new-island-pledge',
        likeness: 1,
      },
    ]);
    expect(overlay(agreement, found.after).changes).toEqual([]);
  });

  it('likens parties by their names', () => {
    const after = withPartiesRenamed(agreement, (id) => `${id}ern`);
    expect(likened(agreement, after).map(({ list, before }) => [list, before])).toEqual([
      ['parties', 'island'],
      ['parties', 'north'],
      ['parties', 'south'],
    ]);
    expect(overlay(agreement, aligned(agreement, after).after).changes).toEqual([]);
  });

  it('likens what is called otherwise, and does not trust ids that two people chose', () => {
    const cap = { ...line, id: 'cap', title: 'Cap on troops', subject: 'force-cap' as const };
    const named = { ...line, title: 'The river' };
    const first = { ...agreement, baselines: [named, cap] };
    // The second calls the line `cap` and the cap `limit`.
    const second = {
      ...agreement,
      baselines: [
        { ...cap, id: 'limit', title: 'Article 3' },
        { ...line, id: 'cap', title: 'Article 2' },
      ],
    };
    const pairs = aligned(first, second, { sameIds: false, roundsApart: () => () => 0 })
      .matches.filter(({ list }) => list === 'baselines')
      .map(({ before, after }) => [before, after]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        ['river-line', 'cap'],
        ['cap', 'limit'],
      ]),
    );
  });

  it('leaves apart what has less in common than not', () => {
    const after = {
      ...agreement,
      baselines: [
        {
          ...line,
          id: 'port',
          subject: 'maritime' as const,
          binds: ['south'],
          forbids: ['blockade'],
        },
      ],
    };
    expect(aligned(agreement, after).matches.filter(({ list }) => list === 'baselines')).toEqual([
      { list: 'baselines', before: 'river-line', by: 'none', calledBefore: 'river-line' },
      { list: 'baselines', after: 'port', by: 'none', calledAfter: 'port' },
    ]);
  });

  it('gives what is new a name that nothing before has', () => {
    // The new draft calls a baseline what the old one called its guarantee.
    const after = {
      ...agreement,
      baselines: [
        {
          ...line,
          id: 'island-pledge',
          subject: 'no-fly' as const,
          binds: ['south'],
          forbids: ['blockade'],
        },
      ],
      guarantees: [],
    };
    expect(aligned(agreement, after).after.baselines[0]?.id).toBe('island-pledge/after');
  });

  describe('of rounds', () => {
    const [round] = agreement.drafting;
    if (round === undefined) throw new Error('the sample has lost its round');
    const matched = (one: Partial<Round>, other: Partial<Round>) =>
      likened(
        { ...agreement, drafting: [{ ...round, id: 'one', ...one }] },
        { ...agreement, drafting: [{ ...round, id: 'other', ...other }] },
      ).length;

    it('takes one place at about the same time for the same, however finely either is told', () => {
      const lusaka = { date: '1999-06-28', place: 'Lusaka' };
      expect(matched(lusaka, { date: '1999-06-29', place: 'Lusaka, ministers' })).toBe(1);
      expect(matched(lusaka, { date: '1999-06', place: 'Lusaka' })).toBe(1);
      expect(matched({ ...lusaka, place: 'Petropolis' }, { ...lusaka, place: 'Petrópolis' })).toBe(
        1,
      );
    });

    it('takes the nearest in time where several were in one place', () => {
      const addis = (id: string, date: string) => ({ ...round, id, date, place: 'Addis Ababa' });
      const found = likened(
        { ...agreement, drafting: [addis('a', '2011-06-29'), addis('b', '2011-07-02')] },
        { ...agreement, drafting: [addis('c', '2011-07-03'), addis('d', '2011-06-28')] },
      );
      expect(found.map(({ before, after }) => [before, after])).toEqual([
        ['a', 'd'],
        ['b', 'c'],
      ]);
    });

    it('goes by what came of them where several were in one place in one month', () => {
      const addis = (id: string, produced: string) => ({
        ...round,
        id,
        date: '2011-06',
        place: 'Addis Ababa',
        produced,
      });
      const found = likened(
        { ...agreement, drafting: [addis('a', 'On the area'), addis('b', 'On the border')] },
        { ...agreement, drafting: [addis('c', 'Border paper'), addis('d', 'Area paper')] },
      );
      expect(found.map(({ before, after }) => [before, after])).toEqual([
        ['a', 'd'],
        ['b', 'c'],
      ]);
    });

    it('leaves apart what was elsewhere, or more than a week later', () => {
      const miami = { date: '2025-12-04', place: 'Miami' };
      expect(matched(miami, { ...miami, place: 'Berlin' })).toBe(0);
      expect(matched(miami, { ...miami, date: '2025-12-11' })).toBe(1);
      expect(matched(miami, { ...miami, date: '2025-12-12' })).toBe(0);
    });
  });

  it('tells the buffer of the 28 points and the zone of the 20 to be the same', () => {
    const found = likened(
      draft('us-28-point-plan-2025-11'),
      draft('twenty-point-framework-2025-12'),
    );
    expect(found.map(({ before, after }) => [before, after])).toEqual([
      ['donetsk-buffer', 'donetsk-zone'],
    ]);
  });

  it('matches each element once', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (before, after) => {
        const other = withElementsRenamed(after, (id) => `x-${id}`);
        const { matches } = aligned(before, other);
        for (const side of ['before', 'after'] as const) {
          const ids = matches.flatMap((match) =>
            match[side] === undefined ? [] : [`${match.list} ${match[side]}`],
          );
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
