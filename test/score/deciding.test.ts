import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { ScoreNode } from '../../src/model/scores.ts';
import { decidingFacts, lowFacts, openFacts } from '../../src/score/deciding.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { type Fact, factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { isUnknown } from '../arbitraries/turns.ts';
import { rangesOf } from '../laws/ranges.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

/** Facts of all indicators, whatever the verdict. */
const among = (facts: typeof openFacts, agreement: Agreement) => {
  const { nodes, indicators } = scoreAgreement(agreement);
  const tops = Object.values(indicators).map(({ node }) => node);
  return facts(nodes, tops);
};
const places = (facts: readonly { readonly at: string }[]) => facts.map(({ at }) => at);

describe('facts that are open', () => {
  it('are the unknown ones, the most decisive first', () => {
    const facts = among(
      openFacts,
      deal({
        verification: [verifier({ access: 'unknown', coverage: 'unknown' })],
        instrument: { form: 'unknown', signatories: ['us'] },
      }),
    );
    expect(places(facts)).toEqual([
      'verification.mission.access',
      'verification.mission.coverage',
      // It is one fact, though the law makes of the form how long the verifier lasts and how it can be left.
      'instrument.form',
    ]);
    expect(facts.every(({ state }) => state === 'unknown')).toBe(true);
    const swings = facts.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });

  it('are none where everything is known', () => {
    expect(among(openFacts, deal())).toEqual([]);
  });
});

describe('a fact that counts in several places', () => {
  const swingOf = (agreement: Agreement, place: string) =>
    among(openFacts, agreement).find(({ at }) => at === place)?.swing;

  it('of access is whether a verifier may go, and whether it is a breach to stop it', () => {
    const withAccess = (access: 'unknown' | 'none' | 'anywhere-anytime') =>
      deal({
        baselines: [baseline({ forbids: ['major-offensive'] })],
        verification: [verifier({ access })],
        guarantees: [],
      });
    const worth = (access: 'unknown' | 'none' | 'anywhere-anytime', end: 'low' | 'high') =>
      rangesOf(scoreAgreement(withAccess(access))).baselines?.[end] ?? 0;
    // Pinned to the worst the high end falls, pinned to the best the low end rises.
    const moves =
      worth('unknown', 'high') -
      worth('none', 'high') +
      worth('anywhere-anytime', 'low') -
      worth('unknown', 'low');
    expect(moves).toBeGreaterThan(0.2);
    expect(swingOf(withAccess('unknown'), 'verification.mission.access')).toBeCloseTo(moves, 12);
  });

  it('of an activation is what it is worth, and whether the violator can block it', () => {
    const activatedBy = (activation: 'unknown' | 'automatic' | 'ru') =>
      deal({ guarantees: [guarantee({ trigger: { ...guarantee().trigger, activation } })] });
    const worth = (activation: 'unknown' | 'automatic' | 'ru', end: 'low' | 'high') =>
      rangesOf(scoreAgreement(activatedBy(activation))).guarantees?.[end] ?? 0;
    const facts = among(openFacts, activatedBy('unknown'));
    expect(places(facts)).toEqual(['guarantees.pledge.trigger.activation']);
    expect(facts[0]?.swing).toBeCloseTo(
      worth('unknown', 'high') -
        worth('ru', 'high') +
        (worth('automatic', 'low') - worth('unknown', 'low')),
      12,
    );
  });

  it('is not raised where it makes something else no better', () => {
    // Access on notice makes obstruction a breach that is named; free access makes it no more than named.
    const onNotice = deal({
      scope: { breaches: ['monitor-obstruction'], reason: 'only this' },
      baselines: [],
      guarantees: [],
      verification: [verifier({ access: 'notified' })],
    });
    const free = { ...onNotice, verification: [verifier()] };
    const gain =
      (rangesOf(scoreAgreement(free)).baselines?.low ?? 0) -
      (rangesOf(scoreAgreement(onNotice)).baselines?.low ?? 0);
    const found = among(lowFacts, onNotice).find(({ at }) => at === 'verification.mission.access');
    // Both ends rise.
    expect(found?.swing).toBeCloseTo(2 * gain, 12);
  });
});

describe('facts that are low', () => {
  it('are the known ones that are not perfect', () => {
    const facts = among(lowFacts, deal({ baselines: [baseline({ precision: 'named' })] }));
    expect(places(facts)).toContain('baselines.line.precision');
    expect(places(facts)).not.toContain('baselines.line.starts');
  });

  it('tell of the place where a fact counts least, and of its whole gain', () => {
    const { trigger } = guarantee();
    const rule = { allOf: ['us', 'gb'] };
    const told = (constrains: string[]) =>
      among(
        lowFacts,
        deal({
          constrains,
          guarantees: [guarantee({ trigger: { ...trigger, activation: rule } })],
        }),
      ).find(({ at }) => at === 'guarantees.pledge.trigger.activation');
    // The activation can be blocked by one violator, not by the other.
    expect(told(['ru', 'gb'])?.range).toEqual({ low: 0, high: 0 });
    expect(told(['gb', 'ru'])).toEqual(told(['ru', 'gb']));
  });
});

describe('what a fact would change', () => {
  /**
   * Facts on ladders that stand in one place of the score tree each, or count there alike. A role counts on both sides,
   * duty and capability decide as well whether a force stands ready, and of forms the highest is not the best for all.
   */
  const SEVERAL: readonly string[] = ['role', 'duty', 'capability', 'instrument'];
  const isPlain = (agreement: Agreement) => (fact: Fact) =>
    fact.kind === 'ladder' && !SEVERAL.includes(fact.ladder) && isUnknown(agreement, fact);

  const placeOf = (agreement: Agreement, { path }: Fact): string => {
    const [list, index, ...rest] = path;
    if (typeof index !== 'number') return path.join('.');
    const element = agreement[list as 'baselines'][index];
    return [list, element?.id, ...rest].join('.');
  };

  it('is what scoring the edited document gives', () => {
    fc.assert(
      fc.property(agreements(), fc.nat(), (agreement, which) => {
        const facts = factsOf(agreement).filter(isPlain(agreement));
        fc.pre(facts.length > 0);
        const fact = facts[which % facts.length] as Fact;
        if (fact.kind !== 'ladder') return;
        const levels = levelsOf(fact.ladder);
        const before = rangesOf(scoreAgreement(agreement));
        const moves = [levels[0], levels.at(-1)].flatMap((level) => {
          const after = rangesOf(scoreAgreement(withFact(agreement, fact, level)));
          return (['baselines', 'guarantees', 'coDrafting'] as const).map((indicator) => {
            const [now, then] = [after[indicator], before[indicator]];
            if (now === undefined || then === undefined) return 0;
            return Math.abs(now.low - then.low) + Math.abs(now.high - then.high);
          });
        });
        const swing = moves.reduce((sum, move) => sum + move, 0);
        const told = among(openFacts, agreement).find(({ at }) => at === placeOf(agreement, fact));
        expect(Math.abs((told?.swing ?? 0) - swing)).toBeLessThan(2e-9);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A list of two facts, one open and one low, under each of the three indicators, and what is not asked. */
const listOf = (ranges: Readonly<Record<string, readonly [number, number]>>): ScoreNode[] =>
  Object.entries(ranges).map(([id, [low, high]]) => ({
    id,
    label: id,
    range: { low, high },
    rule: 'measure',
    weight: 1,
    parts: [],
    because: { code: 'measured', at: id } as unknown as ScoreNode['because'],
    cites: [],
  }));
const whole = (parts: readonly number[], rule: ScoreNode['rule'] = 'mean'): ScoreNode => ({
  ...(listOf({ whole: [0, 1] })[0] as ScoreNode),
  because: { code: 'combined' },
  rule,
  parts,
});

describe('facts in a list written by hand', () => {
  it('swing as far as the whole moves at both ends, alike ones in the order of their places', () => {
    const nodes = [
      ...listOf({ b: [0, 1], a: [0, 1], c: [0.5, 1], known: [0.25, 0.25] }),
      { ...whole([0, 1, 2, 3]), range: { low: 0.1875, high: 0.8125 } },
    ];
    expect(openFacts(nodes, [4]).map(({ at, swing }) => [at, swing])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
      ['c', 0.25],
    ]);
    expect(lowFacts(nodes, [4]).map(({ at, swing, state }) => [at, swing, state])).toEqual([
      ['known', 0.75 / 2, 'low'],
    ]);
  });

  it('in the other order are the same', () => {
    const nodes = [...listOf({ a: [0, 1], b: [0, 1], c: [0.5, 1] }), whole([0, 1, 2])];
    expect(places(openFacts(nodes, [3]))).toEqual(['a', 'b', 'c']);
    const turned = [...listOf({ c: [0.5, 1], b: [0, 1], a: [0, 1] }), whole([0, 1, 2])];
    expect(places(openFacts(turned, [3]))).toEqual(['a', 'b', 'c']);
  });

  it('are not those that are perfect, nor those that move nothing', () => {
    const nodes = [
      ...listOf({ perfect: [1, 1], low: [0.5, 0.5], lower: [0.2, 0.2] }),
      whole([0, 1, 2], 'best'),
    ];
    const own = { ...(nodes[3] as ScoreNode), range: { low: 1, high: 1 } };
    expect(lowFacts([...nodes.slice(0, 3), own], [3])).toEqual([]);
  });

  it('count for every whole that applies', () => {
    const [not] = listOf({ not: [0, 1] });
    const nodes = [
      ...listOf({ fact: [0, 0] }),
      { ...whole([0]), range: { low: 0, high: 0 } },
      { ...whole([0]), range: { low: 0, high: 0 } },
      { ...(not as ScoreNode), rule: 'not-applicable' as const },
    ];
    expect(lowFacts(nodes, [1, 2]).map(({ swing }) => swing)).toEqual([4]);
    expect(lowFacts(nodes, [1, 3]).map(({ swing }) => swing)).toEqual([2]);
    expect(lowFacts(nodes, [3])).toEqual([]);
    expect(lowFacts(nodes, [99])).toEqual([]);
    // What is not asked of the text has no value that could move, whatever is told of it.
    expect(openFacts(nodes, [3])).toEqual([]);
  });

  it('are told of with their reason and their sources', () => {
    const cites = [{ source: 'text', at: 'Art. 1' }];
    const [fact] = listOf({ fact: [0.5, 0.5] }) as [ScoreNode];
    const nodes = [
      { ...fact, label: 'A fact', cites },
      { ...whole([0]), range: { low: 0.5, high: 0.5 } },
    ];
    expect(lowFacts(nodes, [1])).toEqual([
      {
        at: 'fact',
        label: 'A fact',
        because: fact.because,
        state: 'low',
        range: { low: 0.5, high: 0.5 },
        swing: 1,
        cites,
      },
    ]);
  });

  it('are found past a part that is not in the list', () => {
    const nodes = [...listOf({ fact: [0.5, 0.5] }), whole([77, 0])];
    const own = { ...(nodes[1] as ScoreNode), range: { low: 0.5, high: 0.5 } };
    expect(lowFacts([nodes[0] as ScoreNode, own], [1]).map(({ swing }) => swing)).toEqual([1]);
  });

  it('move a whole through all that lies between, once each, and leave the rest as it is', () => {
    // A fact counts in two wholes, and both in a third: the best of a half and of the mean of it and a full one.
    const nodes = [
      ...listOf({ fact: [0.5, 0.5], full: [1, 1] }),
      { ...whole([0, 1]), range: { low: 0.75, high: 0.75 } },
      { ...whole([0, 2], 'worst'), range: { low: 0.5, high: 0.5 } },
    ];
    expect(lowFacts(nodes, [3]).map(({ at, swing }) => [at, swing])).toEqual([['fact', 1]]);
    expect(lowFacts(nodes, [2, 3]).map(({ swing }) => swing)).toEqual([1.5]);
  });

  it('that hardly move anything do not count', () => {
    const moving = (high: number) => {
      const nodes = [...listOf({ fact: [0, high] }), { ...whole([0]), range: { low: 0, high } }];
      return openFacts(nodes, [1]).length;
    };
    // Pinned to the worst and to the best, it moves one end each.
    expect(moving(1e-9 / 2)).toBe(0);
    expect(moving(1.01e-9 / 2)).toBe(1);
  });
});

describe('one fact in two places', () => {
  const twice = (...places: readonly (readonly [number, number])[]) => [
    ...listOf(Object.fromEntries(places.map((range, i) => [`place-${i}`, range]))).map((node) => ({
      ...node,
      because: { code: 'measured', at: 'fact' } as unknown as ScoreNode['because'],
    })),
    whole(places.map((_, i) => i)),
  ];
  const told = (...places: readonly (readonly [number, number])[]) =>
    openFacts(twice(...places), [places.length]).map(({ label, range }) => [
      label,
      range.low,
      range.high,
    ]);

  it.each<[string, readonly [number, number], readonly [number, number]]>([
    ['where it is open, and not where it is known', [0.4, 0.6], [0.2, 0.2]],
    ['where it is lower at worst, of two that are open', [0.2, 0.6], [0.4, 0.6]],
    ['where it is more open, of two that are as low', [0.2, 0.8], [0.2, 0.6]],
  ])('is told of %s', (_, chosen, other) => {
    expect(told(chosen, other)).toEqual([['place-0', ...chosen]]);
    expect(told(other, chosen)).toEqual([['place-1', ...chosen]]);
  });

  it('is told of where it stands first, if it counts alike', () => {
    expect(told([0.2, 0.6], [0.2, 0.6])).toEqual([['place-0', 0.2, 0.6]]);
  });
});

describe('what is absent', () => {
  const absent = (what: string): ScoreNode => ({
    ...(listOf({ [what]: [0, 0] })[0] as ScoreNode),
    because: { code: 'absent', at: 'guarantees', what },
  });
  const own = { low: 0, high: 0 };
  const found = (...whats: readonly string[]) =>
    lowFacts(
      [...whats.map(absent), { ...whole(whats.map((_, i) => i)), range: own }],
      [whats.length],
    ).map(({ at, label, swing }) => [at, label, swing]);

  it('in one place is one fact for each thing, in the order in which a reader meets them', () => {
    expect(found('strike', 'blockade')).toEqual([
      ['guarantees', 'strike', 1],
      ['guarantees', 'blockade', 1],
    ]);
    expect(found('blockade', 'strike').map(([, label]) => label)).toEqual(['blockade', 'strike']);
  });

  it('is one fact wherever it is missed', () => {
    expect(found('strike', 'strike')).toEqual([['guarantees', 'strike', 2]]);
  });
});

describe('the facts that decide a verdict', () => {
  /** A card of three indicators with one open and one low fact each. */
  const card = (verdict: Scorecard['verdict']) => {
    const nodes = [
      ...listOf({
        b: [0, 1],
        bLow: [0.5, 0.5],
        g: [0, 1],
        gLow: [0.5, 0.5],
        c: [0, 1],
        cLow: [0.5, 0.5],
      }),
      ...[0, 2, 4].map((at) => ({ ...whole([at, at + 1]), range: { low: 0.25, high: 0.75 } })),
    ];
    const [baselines, guarantees, coDrafting] = [6, 7, 8].map((node) => ({
      id: 'x',
      label: 'X',
      range: { low: 0.25, high: 0.75 },
      rule: 'mean' as const,
      node,
    })) as [never, never, never];
    return decidingFacts({ verdict, nodes, indicators: { baselines, guarantees, coDrafting } });
  };
  type Stands = Scorecard['verdict']['stands'];
  const stands = (
    baselines: Stands['baselines'],
    guarantees: Stands['guarantees'],
    coDrafting: Stands['coDrafting'],
  ) => ({
    baselines,
    guarantees,
    coDrafting,
  });

  it.each<[string, Scorecard['verdict'], string[]]>([
    [
      'are the unknown ones of what is open, where it is not the same at both ends',
      { worst: 'document', best: 'partial', stands: stands('open', 'fails', 'open') },
      ['b', 'c'],
    ],
    [
      'of a document are the low ones of what could lift it',
      { worst: 'document', best: 'document', stands: stands('fails', 'fails', 'partial') },
      ['bLow', 'gLow'],
    ],
    [
      'of a document are none of what is not asked',
      { worst: 'document', best: 'document', stands: stands('not-asked', 'fails', 'fails') },
      ['gLow'],
    ],
    [
      'of a partial one are the low ones of what does not stand',
      { worst: 'partial', best: 'partial', stands: stands('stands', 'partial', 'fails') },
      ['cLow', 'gLow'],
    ],
    [
      'of a partial one are none of what is not asked',
      { worst: 'partial', best: 'partial', stands: stands('not-asked', 'partial', 'not-asked') },
      ['gLow'],
    ],
    [
      'of an architecture are those of all that is asked',
      {
        worst: 'architecture',
        best: 'architecture',
        stands: stands('stands', 'stands', 'not-asked'),
      },
      ['bLow', 'gLow'],
    ],
  ])('%s', (_, verdict, expected) => {
    expect(places(card(verdict)).sort()).toEqual(expected);
  });
});
