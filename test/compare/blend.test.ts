import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlay } from '../../src/compare/blend.ts';
import type { Agreement, Condition } from '../../src/model/agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { RUNS } from '../runs.ts';

const pathsOf = (before: Agreement, after: Agreement): readonly string[] =>
  overlay(before, after).changes.map(({ path }) => path.join('.'));

const [observers] = agreement.verification;
const [pledge] = agreement.guarantees;
const [round] = agreement.drafting;
const [island] = pledge?.responders ?? [];
if (observers === undefined || pledge === undefined || round === undefined || island === undefined)
  throw new Error('the sample has lost its elements');

describe('changed facts', () => {
  it.each<[string, Partial<Agreement>, readonly string[]]>([
    ['none where nothing is changed', {}, []],
    ['none in titles, notes and cites', { title: 'Other', notes: 'A note', cites: [] }, []],
    [
      'one where a fact is',
      { verification: [{ ...observers, access: 'anywhere-anytime' }] },
      ['verification.observers.access'],
    ],
    ['one where a whole element is gone', { guarantees: [] }, ['guarantees.island-pledge']],
    [
      'one for a threshold with its measures',
      {
        guarantees: [
          {
            ...pledge,
            trigger: {
              ...pledge.trigger,
              threshold: 'measurable',
              measures: { any: [{ quantity: 'troops', atLeast: 100 }] },
            },
          },
        ],
      },
      ['guarantees.island-pledge.trigger.threshold'],
    ],
    [
      'one for each responder, deadline and seat',
      {
        guarantees: [
          {
            ...pledge,
            responders: [...pledge.responders, { ...island, party: 'south' }],
            timeline: [{ stage: 'respond', within: 'PT24H', from: 'previous' }],
          },
        ],
        drafting: [{ ...round, seats: { ...round.seats, south: 'leading' } }],
      },
      [
        'drafting.first-round.seats.south',
        'guarantees.island-pledge.responders.south',
        'guarantees.island-pledge.timeline.respond.within',
      ],
    ],
    [
      'none for a party that was not named before',
      { parties: [...agreement.parties, { id: 'lake', name: 'Lake', kind: 'state' }] },
      [],
    ],
    ['one for the text itself', { date: '2031', purpose: ['ceasefire'] }, ['date', 'purpose']],
    ['none for the order of a list', { purpose: ['guarantee', 'ceasefire'] }, []],
  ])('are %s', (_, change, paths) => {
    expect(pathsOf(agreement, { ...agreement, ...change })).toEqual(paths);
  });

  it('are none where one of two conditions lists the parts of its rule in another order', () => {
    const judgedBy = (...adjudicators: readonly Condition['adjudicator'][]): Agreement => ({
      ...agreement,
      guarantees: [
        {
          ...pledge,
          conditions: adjudicators.map((adjudicator) => ({
            kind: 'precondition',
            event: 'a ceasefire is in force',
            adjudicator,
          })),
        },
      ],
    });
    const one = { anyOf: [{ allOf: ['island', 'south'] }, 'north'] };
    const same = { anyOf: ['north', { allOf: ['south', 'island'] }] };
    expect(pathsOf(judgedBy(one, 'north'), judgedBy('north', same))).toEqual([]);
  });

  it('tell the values before and after', () => {
    const after = { ...agreement, verification: [{ ...observers, access: 'none' as const }] };
    expect(overlay(agreement, after).changes).toEqual([
      {
        path: ['verification', 'observers', 'access'],
        before: 'notified',
        after: 'none',
        isScored: true,
      },
    ]);
  });
});

/** What a blend of everything old, or everything new, must say again: all coded facts, whatever their order. */
const hasNoChanges = (one: Agreement, other: Agreement) => expect(pathsOf(one, other)).toEqual([]);

/** Whether a responder or a condition can only be told from another by its number, which it loses when the other goes. */
const hasTwice = ({ guarantees }: Agreement): boolean =>
  guarantees.some(({ responders, conditions }) => {
    const [parties, kinds] = [
      responders.map((one) => one.party),
      conditions.map((one) => one.kind),
    ];
    return new Set(parties).size < parties.length || new Set(kinds).size < kinds.length;
  });

describe('a blend', () => {
  const pairs = fc.tuple(agreements(), agreements());

  it('of no change is the draft before, and of all changes the one after', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { blend } = overlay(before, after);
        hasNoChanges(
          blend(() => false),
          before,
        );
        hasNoChanges(
          blend(() => true),
          after,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('of one change differs from the draft before in that one', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([before, after], lot) => {
        const { changes, blend } = overlay(before, after);
        fc.pre(changes.length > 0 && !hasTwice(before) && !hasTwice(after));
        const number = lot % changes.length;
        const made = blend((change) => change === number);
        expect(overlay(before, made).changes.map(({ path }) => path)).toEqual([
          changes[number]?.path,
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves both drafts as they were', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const texts = JSON.stringify([before, after]);
        overlay(before, after).blend((change) => change % 2 === 0);
        expect(JSON.stringify([before, after])).toBe(texts);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
