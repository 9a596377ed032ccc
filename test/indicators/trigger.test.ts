import { describe, expect, it } from 'vitest';
import type { Guarantee } from '../../src/model/agreement.ts';
import {
  geometric,
  harmonic,
  help,
  helped,
  indicatorOf,
  outline,
  partAt,
  valley,
  withHelp,
  written,
} from './by-hand.ts';

type Trigger = Guarantee['trigger'];
const PLAIN: Trigger = { threshold: 'described', established: 'responders', activation: 'cemark' };
const triggered = (change: Partial<Trigger>, ...path: readonly string[]) =>
  helped(withHelp({ trigger: { ...PLAIN, ...change } }), 'major-offensive', 'trigger', ...path);

describe('the trigger', () => {
  it('is the conjunction of threshold, who establishes the breach and who must agree', () => {
    expect(helped(valley(), 'major-offensive', 'trigger').range.low).toBeCloseTo(
      harmonic([0.5, 1], [0.6, 1], [0.6, 1]),
      12,
    );
  });

  it.each([
    ['unspecified', 0],
    ['qualified', 0.25],
    ['described', 0.5],
    ['measurable', 1],
  ] as const)('counts a threshold that is %s as %d', (threshold, credit) => {
    expect(triggered({ threshold }, 'threshold').range.low).toBe(credit);
  });

  it('counts a verifier that establishes the breach with its own score', () => {
    // On notice, most of it, found in 36 hours, in public, under a treaty that has no end.
    const watch = harmonic([0.85, 2], [0.75, 1.5], [0.75, 1]);
    expect(
      triggered({ established: { verifier: 'observers' } }, 'established').range.low,
    ).toBeCloseTo(geometric([watch, 4], [1, 1], [1, 1], [1, 0.5]), 12);
  });

  it('is next to nothing where the violator can stop the decision', () => {
    const { low } = triggered({ threshold: 'measurable', activation: 'borland' }).range;
    expect(low).toBeCloseTo(harmonic([1, 1], [0.6, 1], [0, 1]), 12);
    expect(low).toBeLessThan(0.03);
  });

  it('is judged for each violator by its own say in the decision', () => {
    const activation = { allOf: ['cemark', 'borland'] };
    const dorland = { id: 'dorland', name: 'Dorland', kind: 'state' as const };
    const agreement = withHelp({ trigger: { ...PLAIN, activation } });
    const whole = indicatorOf(
      {
        ...agreement,
        parties: [...agreement.parties, dorland],
        constrains: ['borland', 'dorland'],
      },
      'guarantees',
    );
    const activated = (violator: string) =>
      partAt(
        whole,
        violator,
        'major-offensive',
        'help',
        'answer',
        'triad',
        'cemark',
        'trigger',
      ).parts.find(({ id }) => id === 'activation')?.range;
    // Borland can block it; against Dorland either of two can.
    expect(activated('borland')).toEqual({ low: 0, high: 0 });
    expect(activated('dorland')).toEqual({ low: 0.6, high: 0.6 });
  });

  it('is out of its hands where the body decides without the accused', () => {
    const rule = {
      apartFrom: 'violator',
      rule: { share: '2/3', of: ['arland', 'borland', 'cemark'] },
    } as const;
    // Two thirds of the two that are left are both.
    expect(triggered({ activation: rule }, 'activation').range.low).toBe(0.6);
    expect(triggered({ activation: rule.rule }, 'activation').range.low).toBe(0.6);
    const unanimous = { allOf: ['arland', 'borland'] } as const;
    expect(triggered({ activation: unanimous }, 'activation').range.low).toBe(0);
    expect(
      triggered({ activation: { apartFrom: 'violator', rule: unanimous } }, 'activation').range.low,
    ).toBe(0.6);
  });

  it.each(['unknown', 'not-looked-up'] as const)(
    'is not known where the decision is %s',
    (activation) => {
      const { low, high } = triggered({ threshold: 'measurable', activation }).range;
      expect(low).toBeCloseTo(harmonic([1, 1], [0.6, 1], [0, 1]), 12);
      expect(high).toBeCloseTo(harmonic([1, 1], [0.6, 1], [1, 1]), 12);
    },
  );
});

describe('what a reader meets of a trigger', () => {
  const at = 'guarantees.help.trigger';

  it('is its threshold, who establishes the breach, who must agree, and where the text says so', () => {
    expect(outline(helped(written(), 'major-offensive', 'trigger'))).toEqual([
      'trigger [every 1] Trigger',
      `  threshold [rung 1] Threshold: level ${at}.threshold threshold described (Art. 4(1))`,
      `  established [rung 1] Established: established ${at}.established responders (Art. 4(1))`,
      `  activation [rung 1] Activation: independence ${at}.activation one-party-can-block one-party-can-block (Art. 4(1))`,
    ]);
  });

  it('stands where the guarantee does, if it has no place of its own', () => {
    const guarantees = written().guarantees.map(({ trigger: { cites, ...trigger }, ...one }) => ({
      ...one,
      trigger,
    }));
    const [, ...facts] = outline(
      helped({ ...written(), guarantees }, 'major-offensive', 'trigger'),
    );
    expect(facts.map((line) => line.endsWith('(Art. 4)'))).toEqual([true, true, true]);
  });

  it('is its verifier, where one establishes the breach', () => {
    const established = { verifier: 'observers' };
    expect(outline(triggered({ established }, 'established'), 0)).toEqual([
      'established [discount 1] observers',
    ]);
  });

  it('is that a verifier may be undisclosed', () => {
    const unknown = withHelp({ trigger: { ...PLAIN, established: 'unknown' } });
    const agreement = { ...unknown, undisclosed: ['verification' as const] };
    const { parts } = help(agreement, 'major-offensive', 'ways');
    const established = parts.map((way) =>
      partAt(way, 'answer', 'triad', 'cemark', 'trigger', 'established'),
    );
    expect(established.flatMap((one) => outline(one, 0))).toEqual([
      `established [rung 1] Established: established ${at}.established unspecified`,
      `established [rung 1] Established: established ${at}.established responders`,
      'established [discount 1] observers',
      `established [rung 1] Established: established ${at}.established undisclosed`,
    ]);
    expect(established.at(-1)?.range).toEqual({ low: 0, high: 1 });
  });
});
