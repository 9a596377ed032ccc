import { describe, expect, it } from 'vitest';
import type { Agreement, Condition, Guarantee } from '../../src/model/agreement.ts';
import type { Score } from '../../src/score/score.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { arithmetic, geometric, harmonic, indicatorOf, partAt, valley } from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'guarantees');

/** The agreement with one of its guarantees changed. */
const withHelp = (change: Partial<Guarantee>): Agreement => {
  const agreement = valley();
  return {
    ...agreement,
    guarantees: agreement.guarantees.map((one) =>
      one.id === 'help' ? { ...one, ...change } : one,
    ),
  };
};
const help = (agreement: Agreement, breach: string, ...path: readonly string[]): Score =>
  partAt(indicator(agreement), breach, 'help', ...path);

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

  it('counts a verifier that establishes the breach with its own score', () => {
    const verified = withHelp({
      trigger: {
        threshold: 'described',
        established: { verifier: 'observers' },
        activation: 'cemark',
      },
    });
    const established = help(verified, 'major-offensive', 'triad', 'trigger', 'established');
    expect(established.range.low).toBeCloseTo(
      geometric([0.85, 2], [0.75, 1.5], [0.75, 1], [1, 1], [1, 1]),
      12,
    );
  });

  it('counts what is left of the window when the response comes, and nothing where no time is set', () => {
    const late = withHelp({ timeline: [{ stage: 'respond', within: 'P10D', from: 'breach' }] });
    expect(help(late, 'major-offensive', 'triad', 'timeline', 'speed').range.low).toBeCloseTo(
      0.5,
      12,
    );
    expect(
      help(withHelp({ timeline: [] }), 'major-offensive', 'triad', 'timeline', 'speed').range,
    ).toEqual({ low: 0, high: 0 });
  });

  it('does not count a violator as a responder', () => {
    const alone = withHelp({
      responders: [
        {
          party: 'borland',
          duty: 'shall-use-force',
          responses: ['armed-force'],
          capability: 'integrated',
        },
      ],
    });
    expect(help(alone, 'major-offensive', 'triad', 'responder').range).toEqual({ low: 0, high: 0 });
  });

  it('gives nothing for a cost that the violator bears already', () => {
    const [own] = valley().guarantees.at(-1)?.responders ?? [];
    const absorbed = withHelp({ responders: own ? [{ ...own, absorbed: true }] : [] });
    expect(help(absorbed, 'major-offensive', 'triad', 'responder', 'cemark', 'fit').range).toEqual({
      low: 0,
      high: 0,
    });
  });

  describe('conditions', () => {
    const condition = (change: Partial<Condition>): Condition => ({
      kind: 'void-if',
      event: 'E',
      adjudicator: 'unspecified',
      ...change,
    });
    const worth = (...conditions: readonly Condition[]) =>
      help(withHelp({ conditions }), 'major-offensive', 'bond', 'conditions').range;

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

  it.each([
    ['no-exit', 1],
    ['P2Y', 0.85],
    ['P1Y', 0.85],
    ['P6M', 0.7],
    ['P1M', 0.5],
    ['P2W', 0.3],
    ['at-will', 0.3],
    ['unspecified', 0.3],
  ])('counts notice of %s as %d', (exitNotice, credit) => {
    expect(
      help(withHelp({ exitNotice }), 'major-offensive', 'triad', 'timeline', 'endurance', 'exit')
        .range.low,
    ).toBe(credit);
  });

  it.each([
    ['indefinite', undefined, 1],
    ['P20Y', undefined, 1],
    ['P10Y', undefined, 0.6],
    ['P10Y', 'borland', 0.6],
    ['P10Y', 'automatic', 1],
    ['unspecified', undefined, 0.2],
  ])('counts a term of %s, renewed by %s, as %d', (term, renewal, credit) => {
    const guaranteed = withHelp({ term, ...(renewal === undefined ? {} : { renewal }) });
    expect(
      help(guaranteed, 'major-offensive', 'triad', 'timeline', 'endurance', 'term').range.low,
    ).toBeCloseTo(credit, 12);
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
