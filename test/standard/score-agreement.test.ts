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
/** What observers on the ground see, where it is not all of it (design: the table of means). */
const SEEN: Readonly<Record<string, number>> = {
  'stand-off-strike': 0.8,
  'force-build-up': 0.8,
  'blockade': 0.5,
  'covert-attack': 0.5,
};

interface Kind {
  readonly id: string;
  readonly about: string;
  readonly weight: number;
}
const KINDS: readonly Kind[] = Object.entries(MIAMI_2025.breaches).map(([id, row]) => ({
  id,
  ...row,
}));
const averageOf = (scoreOf: (kind: Kind) => number, about?: string): number => {
  const kinds = KINDS.filter((kind) => about === undefined || kind.about === about);
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  return kinds.reduce((sum, kind) => sum + (kind.weight / total) * scoreOf(kind), 0);
};
/** The shifted means of the design, written out: the geometric one, and the harmonic one. */
const shifted = (value: number) => 0.01 + 0.99 * value;
const unshifted = (value: number) => (value - 0.01) / 0.99;
const chain = (parts: readonly number[]): number =>
  unshifted(parts.reduce((product, part) => product * shifted(part) ** (1 / parts.length), 1));
const every = (parts: readonly number[]): number =>
  unshifted(parts.length / parts.reduce((sum, part) => sum + 1 / shifted(part), 0));

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
    // In version 1 baselines were perfect. Now even people on the ground see a strike and a build-up in part, and a
    // blockade and a covert attack by half.
    const seen = ({ id }: Kind) => chain([1, SEEN[id] ?? 1]);
    const baselines = chain([averageOf(seen, 'conduct'), averageOf(seen, 'posture')]);
    // What is seen in part is established in part; the best response fits a covert attack for the most part.
    const guarantees = averageOf(({ id }) => {
      const trigger = every([1, SEEN[id] ?? 1, 1]);
      const responder = every([1, 1, 1, id === 'covert-attack' ? 0.8 : 1]);
      const triad = every([trigger, responder, 1]);
      return chain([triad, triad, triad, triad, 1]);
    });
    expect(indicators.baselines.range.low).toBeCloseTo(baselines, 12);
    expect(indicators.guarantees.range.low).toBeCloseTo(guarantees, 12);
    expect(indicators.coDrafting.range.low).toBeCloseTo(1, 12);
    expect(overall.range.low).toBeCloseTo((2 * baselines + 2 * guarantees + 1) / 5, 12);
    expect(overall.range.high).toBe(overall.range.low);
    expect(verdict).toEqual({
      worst: 'architecture',
      best: 'architecture',
      stands: { baselines: 'stands', guarantees: 'stands', coDrafting: 'stands' },
    });
  });

  it('finds a document where there is nothing', () => {
    const { verdict, overall, weakest } = card({
      baselines: [],
      verification: [],
      guarantees: [],
      drafting: [],
    });
    expect(overall.range.high).toBeLessThan(0.1);
    expect(verdict).toEqual({
      worst: 'document',
      best: 'document',
      stands: { baselines: 'fails', guarantees: 'fails', coDrafting: 'fails' },
    });
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
    // Version 1 called this undecided; a verdict is a range now.
    expect(found.verdict).toEqual({
      worst: 'document',
      best: 'architecture',
      stands: { baselines: 'open', guarantees: 'open', coDrafting: 'open' },
    });
    expect(found.overall.range.high).toBe(1);
    expect(decidingFacts(found).length).toBeGreaterThan(0);
  });

  it('leaves the first indicator out of a text that only guarantees', () => {
    const found = card({ purpose: ['guarantee'] });
    const { indicators, verdict, overall, matrix } = found;
    expect(applies(indicators.baselines)).toBe(false);
    expect(verdict.stands.baselines).toBe('not-asked');
    expect(scoreTree(found).parts).toHaveLength(3);
    const { guarantees, coDrafting } = indicators;
    expect(overall.range.low).toBeCloseTo(
      (2 * guarantees.range.low + coDrafting.range.low) / 3,
      12,
    );
    // What presupposes a truce is not asked of it either.
    expect(matrix.map(({ breach }) => breach)).not.toContain('withdrawal-failure');
    expect(matrix.map(({ breach }) => breach)).not.toContain('monitor-obstruction');
    expect(matrix.every((row) => !('seen' in row) && !('defined' in row))).toBe(true);
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
    expect(verdict).toMatchObject({
      worst: 'document',
      best: 'document',
      stands: { baselines: 'not-asked', guarantees: 'fails' },
    });
    expect(weakest).toBeUndefined();
    expect(matrix).toEqual([]);
  });

  it('says whose breach is the worst case', () => {
    const several = card({
      constrains: ['ru', 'us'],
      baselines: [baseline({ binds: ['ru', 'us'] })],
    });
    expect(several.worstCase.guarantees).toBe('us');
    // Each is a side of its own unless it is said otherwise, and sides are averaged: version 1 took the worst alone.
    expect(several.indicators.guarantees.rule).toBe('mean');
    const [ru, us] = partsOf(several, 'guarantees');
    expect([ru?.id, us?.id]).toEqual(['ru', 'us']);
    const { low } = several.indicators.guarantees.range;
    expect(low).toBeCloseTo(((ru?.range.low ?? 0) + (us?.range.low ?? 0)) / 2, 12);
    expect(card({ constrains: [] }).worstCase).toStrictEqual({});
  });

  it('takes the worst of those who stand on one side', () => {
    const change = { constrains: ['ru', 'us'], baselines: [baseline({ binds: ['ru', 'us'] })] };
    const apart = card(change);
    const together = card({ ...change, sides: [['ru', 'us']] });
    const worst = Math.min(...partsOf(apart, 'guarantees').map(({ range }) => range.low));
    expect(together.indicators.guarantees.rule).toBe('worst');
    expect(together.indicators.guarantees.range.low).toBe(worst);
    expect(together.indicators.guarantees.range.low).toBeLessThan(
      apart.indicators.guarantees.range.low,
    );
  });

  it('judges an outsider also as each holder of a vote who is neither protected nor a responder', () => {
    const pact = { purpose: ['guarantee'], constrains: ['anyone'] } as const;
    // The United Kingdom, which may set the response off, would have to be judged by the United States alone.
    expect(card(pact).worstCase.guarantees).toBe('gb');
    const { trigger } = guarantee();
    const withoutVote = guarantee({ trigger: { ...trigger, activation: 'us' } });
    expect(card({ ...pact, guarantees: [withoutVote] }).worstCase.guarantees).toBe('anyone');
    expect(card({ purpose: ['guarantee'] }).worstCase.guarantees).toBe('ru');
  });

  it('asks no outsider of baselines, as none binds it', () => {
    const { worstCase, indicators } = card({ constrains: ['ru', 'anyone'] });
    expect(worstCase.baselines).toBe('ru');
    expect(indicators.baselines.range).toEqual(card().indicators.baselines.range);
  });

  it('says what the first probe meets', () => {
    const { firstProbe, matrix } = card();
    const row = matrix.find(({ breach }) => breach === 'limited-incursion');
    expect(firstProbe).toMatchObject({
      breach: 'limited-incursion',
      violator: 'ru',
      guarantee: 'pledge',
    });
    expect(firstProbe).not.toHaveProperty('firstBroken');
    expect(row?.guarantee).toBe('pledge');
    const unanswered = card({ guarantees: [guarantee({ breaches: ['blockade'] })] }).firstProbe;
    expect(unanswered).toEqual({
      breach: 'limited-incursion',
      violator: 'ru',
      range: { low: 0, high: 0 },
      firstBroken: 'triggered',
    });
    // From either of two it meets the same, and neither is named.
    const parties = [...card().agreement.parties].map(({ id, name }) => ({
      id,
      name,
      kind: 'state' as const,
    }));
    const twin = { id: 'by', name: 'Belarus', kind: 'state' } as const;
    const twins = card({ parties: [...parties, twin], constrains: ['ru', 'by'], baselines: [] });
    expect(twins.firstProbe).not.toHaveProperty('violator');
    const sea = card({ scope: { breaches: ['blockade'], reason: 'a truce at sea' } });
    expect(sea).not.toHaveProperty('firstProbe');
  });

  it('judges by another rubric where it is given one', () => {
    const rubric = {
      ...MIAMI_2025,
      name: 'strict',
      gates: { ...MIAMI_2025.gates, guarantees: { upper: 1, lower: 0.3 } },
    };
    const judged = scoreAgreement(deal(perfect), rubric);
    expect(judged.rubric.name).toBe('strict');
    expect(judged.verdict).toEqual({
      worst: 'partial',
      best: 'partial',
      stands: { baselines: 'stands', guarantees: 'partial', coDrafting: 'stands' },
    });
  });
});
