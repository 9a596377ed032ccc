import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import type { Indicators, Scorecard } from '../../src/model/scorecard.ts';
import { decidingFacts } from '../../src/score/deciding.ts';
import { scoreTree } from '../../src/score/nodes.ts';
import { applies } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const ALL = BREACHES.map(({ id }) => id);
const partsOf = (scored: Scorecard, name: keyof Indicators) =>
  scoreTree(scored, scored.indicators[name].node).parts;
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
    const found = card({
      baselines: [],
      verification: [],
      guarantees: [],
      drafting: [],
      undisclosed: ['baselines', 'verification', 'guarantees', 'drafting'],
    });
    expect(found.verdict.kind).toBe('undecided');
    expect(found.overall.range.high).toBe(1);
    expect(decidingFacts(found).length).toBeGreaterThan(0);
  });

  it('leaves the first indicator out of a text that only guarantees', () => {
    const found = card({ purpose: ['guarantee'] });
    const { indicators, verdict, overall } = found;
    expect(applies(indicators.baselines)).toBe(false);
    expect(verdict.leftOut).toEqual(['baselines']);
    expect(scoreTree(found).parts).toHaveLength(3);
    expect(overall.range).not.toEqual(card().overall.range);
  });

  it('asks only about the breaches in scope', () => {
    const scoped = card({
      ...perfect,
      scope: { breaches: ['blockade'], reason: 'a truce at sea' },
    });
    expect(scoped.matrix.map(({ breach }) => breach)).toEqual(['blockade']);
    expect(partsOf(scoped, 'guarantees')).toHaveLength(1);
    expect(partsOf(scoped, 'baselines').map(({ rule }) => rule)).toEqual([
      'mean',
      'not-applicable',
    ]);
  });

  it('finds a document where no breach of the rubric is in scope', () => {
    const { indicators, verdict, weakest, matrix } = card({
      scope: { breaches: ['spoofing'], reason: 'a kind of its own' },
    });
    expect(applies(indicators.baselines)).toBe(false);
    expect(indicators.guarantees.range).toEqual({ low: 0, high: 0 });
    expect(verdict).toMatchObject({ kind: 'document', leftOut: ['baselines'] });
    expect(weakest).toBeUndefined();
    expect(matrix).toEqual([]);
  });

  it('says whose breach is the worst case', () => {
    const several = card({
      constrains: ['ru', 'us'],
      baselines: [baseline({ binds: ['ru', 'us'] })],
    });
    expect(several.worstCase.guarantees).toBe('us');
    expect(several.indicators.guarantees.rule).toBe('worst');
    expect(partsOf(several, 'guarantees').map(({ id }) => id)).toEqual(['ru', 'us']);
    expect(card({ constrains: [] }).worstCase).toStrictEqual({});
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
