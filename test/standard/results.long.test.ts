/**
 * Results are plain data: written as JSON and read back they are the same, and so is every text made from them.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { briefing } from '../../src/explain/briefing.ts';
import { equivalenceText } from '../../src/explain/equivalence-text.ts';
import { explain } from '../../src/explain/explain.ts';
import { movementText } from '../../src/explain/movement-text.ts';
import { reasonText } from '../../src/explain/sentences.ts';
import { explainText } from '../../src/explain/text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { type Scorecard, ScorecardSchema } from '../../src/model/scorecard.ts';
import { ANYONE } from '../../src/model/terms.ts';
import { scorecardJsonSchema } from '../../src/reading/scorecard-json-schema.ts';
import { decidingFacts } from '../../src/score/deciding.ts';
import { scoreTree } from '../../src/score/nodes.ts';
import { equivalence } from '../../src/standard/equivalence.ts';
import { movement, track } from '../../src/standard/movement.ts';
import { referenceClass } from '../../src/standard/reference-class.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { notPlain, readBack } from './plain.ts';

const WIDTHS = [60, 100, 160];
const AGREEMENTS = CASES.map((one) => [one.id, agreementOf(one)] as const);
const byId = (id: string): Agreement => {
  const found = AGREEMENTS.find(([own]) => own === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found[1];
};
const kilobytes = (value: unknown): number => JSON.stringify(value).length / 1_000;

/** Everything that can be said of a scorecard. */
const saidOf = (card: Scorecard) => ({
  texts: WIDTHS.map((width) => explainText(card, { width })),
  // The whole tree of a treaty among twenty-one republics is set once: it is twelve million characters long.
  whole: explainText(card, { whole: true }),
  reasons: card.nodes.map(({ because }) => reasonText(because)),
  explanation: explain(card),
  briefing: briefing(card),
  deciding: decidingFacts(card),
  tree: scoreTree(card),
});

const expectPlain = (value: unknown): void => {
  expect(notPlain(value)).toEqual([]);
  expect(readBack(value)).toStrictEqual(value);
};

describe('what is plain', () => {
  it.each<[string, unknown, string]>([
    ['infinity', { low: [Infinity] }, 'it.low.0 is Infinity'],
    ['no number', { low: Number.NaN }, 'it.low is NaN'],
    ['nothing', { low: undefined }, 'it.low is undefined'],
    ['a zero that JSON does not know', { low: -0 }, 'it.low is -0'],
    ['a function', { low: () => 0 }, 'it.low is function'],
    ['a map', { low: new Map() }, 'it.low is of a class: Map'],
    ['a getter', Object.defineProperty({}, 'low', { get: () => 0 }), 'it.low is worked out'],
    ['a symbol', { [Symbol('low')]: 0 }, 'it has a symbol'],
  ])('%s is not', (_, value, complaint) => {
    expect(notPlain(value)).toEqual([complaint]);
  });
});

describe.each(AGREEMENTS)('the scorecard of %s', (_, agreement) => {
  const card = scoreAgreement(agreement);

  it('is plain data, and says the same when it is read back', () => {
    expectPlain(card);
    expect(saidOf(readBack(card))).toStrictEqual(saidOf(card));
    expectPlain(decidingFacts(card));
    expectPlain(explain(card));
  });

  it('fits its schema as it is, and nothing is dropped', () => {
    expect(ScorecardSchema.parse(readBack(card))).toStrictEqual(card);
    expect(Object.keys(card)[0]).toBe('schema');
  });

  it('has each score once, after its parts, and names all whom it speaks of', () => {
    expect(new Set(card.nodes).size).toBe(card.nodes.length);
    const parts = new Set(card.nodes.flatMap((node) => node.parts));
    // Only the overall score is no part of another.
    expect(card.nodes.map((_node, place) => place).filter((place) => !parts.has(place))).toEqual([
      card.overall.node,
    ]);
    const known = new Set([
      card.agreement.id,
      // An outsider whom the text does not name is nobody's id.
      ANYONE,
      ...card.agreement.elements.map(({ id }) => id),
      ...card.agreement.parties.map(({ id }) => id),
    ]);
    const named = [
      ...card.findings.map(({ element }) => element),
      ...card.matrix.flatMap(({ guarantee }) => guarantee ?? []),
      ...card.violatorDependence.flatMap(({ violator, stands }) => [violator, ...stands]),
      ...Object.values(card.worstCase),
      ...[card.firstProbe?.guarantee ?? []].flat(),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const sources = new Set(card.agreement.sources.map(({ id }) => id));
    const cited = card.nodes.flatMap(({ cites }) => cites.map(({ source }) => source));
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  });
});

describe('any scorecard', () => {
  it('is plain data, and says the same when it is read back', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const card = scoreAgreement(readBack(agreement));
        expectPlain(card);
        expect(ScorecardSchema.parse(readBack(card))).toStrictEqual(card);
        expect(explainText(readBack(card), { whole: true })).toBe(
          explainText(card, { whole: true }),
        );
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('is small', () => {
    const card = scoreAgreement(byId('twenty-point-framework-2025-12'));
    expect(kilobytes(card)).toBeLessThan(200);
    expect(kilobytes(scoreTree(card))).toBeGreaterThan(300);
  });

  it('gives the trees that it was made from, each part one object', () => {
    const card = scoreAgreement(byId('twenty-point-framework-2025-12'));
    const seen = new Set<unknown>();
    const visit = (score: ReturnType<typeof scoreTree>): number => {
      seen.add(score);
      return score.parts.reduce((sum, part) => sum + visit(part), 1);
    };
    expect(visit(scoreTree(card))).toBeGreaterThan(1_000);
    expect(seen.size).toBe(card.nodes.length);
  });

  it('has a tree that says so where no score stands', () => {
    const card = scoreAgreement(byId('nepal-2006'));
    expect(scoreTree(card, card.nodes.length)).toMatchObject({ rule: 'not-applicable', parts: [] });
  });
});

describe('the schema of scorecards', () => {
  const card = scoreAgreement(byId('nepal-2006'));

  it('is small, and names what it defines', () => {
    const schema = scorecardJsonSchema();
    expect(JSON.stringify(schema, null, 2).length).toBeLessThan(48_000);
    expect(Object.keys(schema['$defs'] ?? {}).sort()).toEqual(
      expect.arrayContaining([
        'Finding',
        'Moment',
        'Range',
        'Reason',
        'ScoreHead',
        'ScoreNode',
        'Times',
      ]),
    );
  });

  it('compiles in strict mode, and takes the card of every case', () => {
    const validate = new Ajv2020().compile(scorecardJsonSchema());
    for (const [id, agreement] of AGREEMENTS)
      expect(validate(readBack(scoreAgreement(agreement))), id).toBe(true);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['another format', { schema: 'casus-foederis/scorecard@1' }, 'schema'],
    [
      'a part that stands behind its whole',
      { nodes: [{ ...card.nodes[0], parts: [0] }] },
      'nodes.0.parts.0',
    ],
    ['a score that is not there', { overall: { ...card.overall, node: 9_999 } }, 'overall.node'],
    ['a field of its own', { mood: 'good' }, ''],
    [
      'a verdict of one end, as in version 1',
      { verdict: { kind: 'document', by: [], leftOut: [] } },
      'verdict.worst',
    ],
    [
      'a standing that there is not',
      { verdict: { ...card.verdict, stands: { ...card.verdict.stands, baselines: 'wobbles' } } },
      'verdict.stands.baselines',
    ],
    [
      'a link that there is not',
      { firstProbe: { breach: 'blockade', range: { low: 0, high: 1 }, firstBroken: 'luck' } },
      'firstProbe.firstBroken',
    ],
  ])('refuses %s', (_, change, at) => {
    const read = ScorecardSchema.safeParse({ ...readBack(card), ...change });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toContain(at);
  });
});

describe('movement, equivalence and reference classes', () => {
  it('are plain data, and say the same when they are read back', () => {
    const drafts = AGREEMENTS.map(([, agreement]) => agreement).filter(
      ({ date, protects }) => date >= '2025-10' && date < '2026-03' && protects.includes('ua'),
    );
    expect(drafts.length).toBeGreaterThan(10);
    for (const moved of track(drafts, { orders: 2 })) {
      expectPlain(moved);
      for (const width of WIDTHS)
        for (const facts of [5, 50])
          expect(movementText(readBack(moved), { width, facts })).toBe(
            movementText(moved, { width, facts }),
          );
    }
  });

  it('leave out of a change what one draft does not have', () => {
    const before = byId('nepal-2006');
    const moved = movement(before, { ...before, verification: [] });
    expect(moved.facts.length).toBeGreaterThan(0);
    for (const fact of moved.facts) expect(fact).not.toHaveProperty('after');
    expectPlain(moved);
  });

  it('hold no infinity where a guarantee answers nothing', () => {
    const treaty = byId('washington-treaty-1949');
    const [guarantee] = treaty.guarantees;
    const reference = { agreement: treaty, guarantee: guarantee?.id ?? '' };
    for (const [, agreement] of AGREEMENTS)
      for (const one of [...agreement.guarantees.map(({ id }) => id), 'no-such-guarantee']) {
        const own = equivalence({ agreement, guarantee: one }, reference);
        expectPlain(own);
        for (const width of WIDTHS)
          expect(equivalenceText(readBack(own), { width })).toBe(equivalenceText(own, { width }));
      }
  });

  it('name neighbours without holding them', () => {
    const all = AGREEMENTS.map(([, agreement]) => agreement);
    const neighbours = referenceClass(byId('miami-draft-2025-12'), all);
    expectPlain(neighbours);
    expect(neighbours.length).toBeGreaterThan(30);
    expect(Object.keys(neighbours[0]?.agreement ?? {})).toEqual(['id', 'title', 'date', 'status']);
  });
});
