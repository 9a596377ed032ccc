import { describe, expect, it } from 'vitest';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import {
  arithmetic,
  geometric,
  harmonic,
  help,
  indicatorOf,
  partAt,
  valley,
  withHelp,
} from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'guarantees');

/** In words, judged by the responder, who can stop it; arms owed and set aside; within 72 hours, ten years, one of notice. */
const trigger = geometric([0.5, 1], [0.6, 1], [0.6, 1]);
const responder = geometric([0.85, 1], [0.5, 1], [0.6, 1]);
const endurance = geometric([0.2 + (0.8 * 10) / 20, 1], [0.85, 1]);
const timeline = (speed: number) => geometric([speed, 2], [endurance, 1]);
const bond = geometric([0.65, 1], [1, 1]);
const answered = (speed: number) =>
  geometric([harmonic([trigger, 1], [responder, 1], [timeline(speed), 1]), 4], [bond, 1]);

describe('guarantees', () => {
  it('is the conjunction of trigger, responder and timeline, chained with the bond', () => {
    expect(help(valley(), 'major-offensive').range.low).toBeCloseTo(answered(1), 12);
    expect(help(valley(), 'limited-incursion').range.low).toBeCloseTo(answered(1), 12);
  });

  it('takes the best guarantee for each breach and the mean over breaches by weight', () => {
    const incursion = Math.max(
      answered(1),
      partAt(indicator(valley()), 'limited-incursion', 'warning').range.low,
    );
    const rest = [0.15, 0.15, 0.075, 0.075, 0.05, 0.05].map((weight) => [0, weight] as const);
    expect(indicator(valley()).range.low).toBeCloseTo(
      arithmetic([answered(1), 0.25], [incursion, 0.2], ...rest),
      12,
    );
  });

  it('covers every way in which a breach may come to be established, where that is unknown', () => {
    const under = (established: Guarantee['trigger']['established']) =>
      help(
        withHelp({ trigger: { threshold: 'described', established, activation: 'cemark' } }),
        'major-offensive',
      ).range;
    const each = [under('unspecified'), under('responders'), under({ verifier: 'observers' })];
    expect(under('unknown').low).toBeCloseTo(Math.min(...each.map(({ low }) => low)), 12);
    expect(under('unknown').high).toBeCloseTo(Math.max(...each.map(({ high }) => high)), 12);
  });

  it('counts the worst of several possible violators, and says whose it is', () => {
    const agreement = {
      ...valley(),
      protects: ['arland', 'borland'],
      constrains: ['arland', 'borland'],
    };
    const card = scoreAgreement(agreement);
    expect(card.worstCase.guarantees).toBe('arland');
    expect(card.indicators.guarantees.range.low).toBe(0);
  });
});
