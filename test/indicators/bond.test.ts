import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/agreement.ts';
import { geometric, help, withHelp } from './by-hand.ts';

const condition = (change: Partial<Condition>): Condition => ({
  kind: 'void-if',
  event: 'E',
  adjudicator: 'unspecified',
  ...change,
});
const worth = (...conditions: readonly Condition[]) =>
  help(withHelp({ conditions }), 'major-offensive', 'bond', 'conditions').range;

describe('the bond', () => {
  it('chains the instrument of the agreement, or one of its own, with the conditions', () => {
    const bond = (change: Parameters<typeof withHelp>[0]) =>
      help(withHelp(change), 'major-offensive', 'bond').range.low;
    expect(bond({})).toBeCloseTo(geometric([0.65, 1], [1, 1]), 12);
    expect(bond({ instrument: { form: 'statement', signatories: [] } })).toBeCloseTo(
      geometric([0.1, 1], [1, 1]),
      12,
    );
  });

  describe('conditions', () => {
    it.each([
      ['nobody judges', condition({}), 0.2],
      ['the responder judges', condition({ adjudicator: 'cemark' }), 0.5],
      ['somebody else judges', condition({ adjudicator: 'arland' }), 0.85],
      ['the violator judges', condition({ adjudicator: 'borland' }), 0],
      [
        'the violator can bring it about',
        condition({ adjudicator: 'arland', controlledBy: ['borland'] }),
        0,
      ],
    ])('%s', (_, one, credit) => {
      expect(worth(one)).toEqual({ low: credit, high: credit });
    });

    it('is anything short of none where the judge is unknown', () => {
      expect(worth(condition({ adjudicator: 'unknown' }))).toEqual({ low: 0, high: 0.85 });
    });

    it('counts the worst of several', () => {
      expect(worth(condition({ adjudicator: 'arland' }), condition({})).low).toBe(0.2);
    });
  });
});
