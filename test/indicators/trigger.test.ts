import { describe, expect, it } from 'vitest';
import type { Guarantee } from '../../src/model/agreement.ts';
import { geometric, harmonic, helped, valley, withHelp } from './by-hand.ts';

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
