import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { applies } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const ALL = BREACHES.map(({ id }) => id);
const card = (change: Partial<Agreement> = {}) => scoreAgreement(deal(change));
/** An agreement against everything, in which nothing is wanting. */
const perfect: Partial<Agreement> = {
  baselines: [baseline({ forbids: ALL })],
  verification: [verifier({ detects: 'PT0S', finds: 'PT0S' })],
  guarantees: [
    guarantee({
      breaches: ALL,
      trigger: {
        threshold: 'measurable',
        measures: { any: [{ quantity: 'troops', atLeast: 1 }] },
        established: { verifier: 'mission' },
        activation: 'automatic',
      },
      responders: [
        {
          party: 'us',
          duty: 'shall-use-force',
          responses: ['armed-force', 'deployment', 'intelligence'],
          capability: 'integrated',
        },
      ],
      timeline: [{ stage: 'respond', within: 'PT12H', from: 'breach' }],
    }),
  ],
  drafting: deal().drafting.map((one) => ({
    ...one,
    seats: { ua: 'leading', us: 'leading', ru: 'informed-after' },
  })),
};

describe('scoreAgreement', () => {
  it('finds architecture where nothing is wanting', () => {
    const { verdict, indicators, overall } = card(perfect);
    expect(indicators.baselines.range).toEqual({ low: 1, high: 1 });
    // Even the best response fits a covert attack only for the most part.
    expect(indicators.guarantees.range.low).toBeGreaterThan(0.98);
    expect(indicators.coDrafting.range.low).toBeCloseTo(1, 12);
    expect(overall.range.low).toBeGreaterThan(0.99);
    expect(verdict.kind).toBe('architecture');
    expect(verdict.by).toEqual(['baselines', 'guarantees', 'co-drafting']);
  });

  it('finds a document where there is nothing', () => {
    const { verdict, overall, weakest } = card({
      baselines: [],
      verification: [],
      guarantees: [],
      drafting: [],
    });
    expect(overall.range.high).toBeLessThan(0.1);
    expect(verdict.kind).toBe('document');
    expect(weakest).toBe('major-offensive');
  });

  it('finds nothing decided where nothing is disclosed', () => {
    const { verdict, overall } = card({
      baselines: [],
      verification: [],
      guarantees: [],
      drafting: [],
      undisclosed: ['baselines', 'verification', 'guarantees', 'drafting'],
    });
    expect(verdict.kind).toBe('undecided');
    expect(overall.range.high).toBe(1);
    expect(verdict.deciding.length).toBeGreaterThan(0);
  });

  it('leaves the first indicator out of a text that only guarantees', () => {
    const { indicators, verdict, overall } = card({ purpose: ['guarantee'] });
    expect(applies(indicators.baselines)).toBe(false);
    expect(verdict.leftOut).toEqual(['baselines']);
    expect(overall.parts).toHaveLength(3);
    expect(overall.range).not.toEqual(card().overall.range);
  });

  it('asks only about the breaches in scope', () => {
    const scoped = card({
      ...perfect,
      scope: { breaches: ['blockade'], reason: 'a truce at sea' },
    });
    expect(scoped.coverage.map(({ breach }) => breach)).toEqual(['blockade']);
    expect(scoped.indicators.guarantees.parts).toHaveLength(1);
    expect(scoped.indicators.baselines.parts.map(({ rule }) => rule)).toEqual([
      'mean',
      'not-applicable',
    ]);
  });

  it('finds a document where no breach of the rubric is in scope', () => {
    const { indicators, verdict, weakest, coverage } = card({
      scope: { breaches: ['spoofing'], reason: 'a kind of its own' },
    });
    expect(applies(indicators.baselines)).toBe(false);
    expect(indicators.guarantees.range).toEqual({ low: 0, high: 0 });
    expect(verdict).toMatchObject({ kind: 'document', leftOut: ['baselines'] });
    expect(weakest).toBeUndefined();
    expect(coverage).toEqual([]);
  });

  it('says whose breach is the worst case', () => {
    const several = card({
      constrains: ['ru', 'us'],
      baselines: [baseline({ binds: ['ru', 'us'] })],
    });
    expect(several.worstCase.guarantees).toBe('us');
    expect(several.indicators.guarantees.rule).toBe('worst');
    expect(several.indicators.guarantees.parts.map(({ id }) => id)).toEqual(['ru', 'us']);
    expect(card({ constrains: [] }).worstCase).toEqual({
      baselines: undefined,
      guarantees: undefined,
    });
  });

  it('judges by another rubric where it is given one', () => {
    const rubric = {
      ...MIAMI_2025,
      name: 'strict',
      gates: { ...MIAMI_2025.gates, architecture: 1 },
    };
    const judged = scoreAgreement(deal(perfect), rubric);
    expect(judged.rubric.name).toBe('strict');
    expect(judged.verdict.kind).toBe('partial');
  });
});
