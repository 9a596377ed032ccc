import fc from 'fast-check';
import { type Either, isLeft, isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import {
  minimalBlockingSets,
  minimalWinningSets,
  type PartySets,
} from '../../src/decision/blocking-sets.ts';
import { PART_LIMIT } from '../../src/decision/limits.ts';
import { canBlock, passes } from '../../src/decision/passing.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { renamed } from '../../src/decision/rule-parts.ts';
import type { Issues } from '../../src/issue/issue.ts';
import { groups, reversed, rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const PARTIES = ['us', 'ua', 'ru', 'eu', 'gb', 'fr', 'de', 'pl', 'it', 'tr'];
const anyRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown'],
  unless: true,
  shares: true,
  degenerate: true,
});

const answered = (answer: Either<Issues, PartySets<string>>): PartySets<string> => {
  assert(isRight(answer));
  return answer.right;
};
const blocking = (rule: Rule) => answered(minimalBlockingSets(rule));
const winning = (rule: Rule) => answered(minimalWinningSets(rule));

/** One text for each set, in one order, so that families can be compared. */
const family = (sets: Iterable<readonly string[]>) => [...sets].map((set) => set.join(' ')).sort();

/** All minimal sets for which a question holds, by asking it of every set there is. */
const bruteForce = (holds: (parties: string[]) => boolean): string[][] => {
  const members = (mask: number) => PARTIES.filter((_, i) => (mask >> i) & 1);
  const holding = new Set<number>();
  const minimal: string[][] = [];
  for (let mask = 0; mask < 1 << PARTIES.length; mask++) {
    // A question that holds for fewer holds for more: the sets before this one have been asked.
    const inherited = PARTIES.some((_, i) => (mask >> i) & 1 && holding.has(mask & ~(1 << i)));
    if (!inherited && !holds(members(mask))) continue;
    holding.add(mask);
    if (!inherited) minimal.push(members(mask).sort());
  }
  return minimal;
};

describe('the minimal blocking sets of', () => {
  const members = ['de', 'fr', 'it', 'pl'];

  it.each<[string, Rule, string[][]]>([
    ['an automatic rule: none', 'automatic', []],
    ['a rule that never passes: the empty one', anyOf(), [[]]],
    ['a count out of reach: the empty one', atLeast(3, 'us', 'ua'), [[]]],
    ['a count of nothing: none', atLeast(0, 'us', 'ua'), []],
    ['one party: itself', 'us', [['us']]],
    ['unanimity: each', allOf('us', 'ua'), [['us'], ['ua']]],
    ['any of several: all', anyOf('us', 'ua', 'eu'), [['eu', 'ua', 'us']]],
    [
      'two of three: each pair',
      atLeast(2, 'us', 'ua', 'eu'),
      [
        ['ua', 'us'],
        ['eu', 'us'],
        ['eu', 'ua'],
      ],
    ],
    ['a quota', quota(4, { us: 3, ua: 2, eu: 1 }), [['us'], ['eu', 'ua']]],
    ['a quota with a party without votes', quota(1, { us: 1, ua: 0 }), [['us']]],
    ['a party in several places', anyOf('us', allOf('us', 'ua')), [['us']]],
    [
      'a party counted twice',
      atLeast(2, 'us', 'us', 'ua', 'eu'),
      [
        ['eu', 'us'],
        ['ua', 'us'],
      ],
    ],
    [
      'nested counts',
      atLeast(2, allOf('us', 'ua'), 'eu', anyOf('gb', 'us')),
      [
        ['eu', 'us'],
        ['eu', 'ua'],
        ['gb', 'us'],
      ],
    ],
    [
      'an inverted veto: those who can vote to keep it off',
      unless(allOf('us', 'ua')),
      [['ua', 'us']],
    ],
    [
      'an inverted quota',
      unless(quota(4, { us: 3, ua: 2, eu: 1 })),
      [
        ['ua', 'us'],
        ['eu', 'us'],
      ],
    ],
    [
      'an inverted count of inverted parts',
      unless(atLeast(2, unless('us'), 'ua', 'eu')),
      [
        ['ua', 'us'],
        ['eu', 'us'],
        ['eu', 'ua'],
      ],
    ],
    ['an open text: none that is certain', 'unspecified', []],
    ['an open way around: none', anyOf('us', 'unknown'), []],
    ['an open condition beside a party', allOf('us', 'unspecified'), [['us']]],
    ['an inverted open text: none', unless('unknown'), []],
    [
      'a bare majority of four',
      atLeast(3, ...members),
      [
        ['de', 'fr'],
        ['de', 'it'],
        ['de', 'pl'],
        ['fr', 'it'],
        ['fr', 'pl'],
        ['it', 'pl'],
      ],
    ],
  ])('%s', (_, rule, expected) => {
    const sets = blocking(rule);
    expect(family(sets)).toEqual(family(expected));
    expect(sets.count).toBe(BigInt(expected.length));
  });

  it('any rule are those found by asking every group of ten parties', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const expected = bruteForce((parties) => canBlock(rule, parties));
        const sets = blocking(rule);
        expect(family(sets)).toEqual(family(expected));
        expect(sets.count).toBe(BigInt(expected.length));
        const sizes = expected.map((set) => set.length);
        expect(sets.smallest).toBe(sizes.length === 0 ? undefined : Math.min(...sizes));
      }),
      { numRuns: RUNS },
    );
  });

  it('any rule block, and do not with any party less', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const sets = [...blocking(rule)];
        expect(sets.filter((set) => !canBlock(rule, set))).toEqual([]);
        const withOneLess = sets.flatMap((set) => set.map((one) => set.filter((p) => p !== one)));
        expect(withOneLess.filter((set) => canBlock(rule, set))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('any rule are inside every group that can block, and inside no other', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), (rule, refusing) => {
        const inside = [...blocking(rule)].some((set) =>
          set.every((one) => refusing.includes(one)),
        );
        expect(inside).toBe(canBlock(rule, refusing));
      }),
      { numRuns: RUNS },
    );
  });

  it('any rule share a party with every set that wins it when nothing is open', () => {
    const settled = rules({ parties: PARTIES, unless: true, shares: true, degenerate: true });
    fc.assert(
      fc.property(settled, (rule) => {
        const winners = [...winning(rule)];
        const apart = [...blocking(rule)].filter((set) =>
          winners.some((winner) => !set.some((one) => winner.includes(one))),
        );
        expect(apart).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('any rule are the same under other names and in another order', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const name = (party: string) => `${party}-2`;
        const expected = family(blocking(rule));
        expect(family(blocking(reversed(rule)))).toEqual(expected);
        const renamedSets = [...blocking(rule)].map((set) => set.map(name).sort());
        expect(family(blocking(renamed(rule, name)))).toEqual(family(renamedSets));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the minimal winning sets of', () => {
  it.each<[string, Rule, string[][]]>([
    ['an automatic rule: the empty one', 'automatic', [[]]],
    ['a rule that never passes: none', anyOf(), []],
    ['unanimity: all', allOf('us', 'ua'), [['ua', 'us']]],
    [
      'a quota',
      quota(4, { us: 3, ua: 2, eu: 1 }),
      [
        ['ua', 'us'],
        ['eu', 'us'],
      ],
    ],
    ['an open text: none', 'unspecified', []],
    ['an open way around: the other', anyOf('us', 'unknown'), [['us']]],
  ])('%s', (_, rule, expected) => {
    expect(family(winning(rule))).toEqual(family(expected));
  });

  it('any rule are those found by asking every group of ten parties', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(family(winning(rule))).toEqual(
          family(bruteForce((parties) => passes(rule, parties))),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('where there are no sets', () => {
  it('none is the smallest', () => {
    expect(blocking('automatic')).not.toHaveProperty('smallest');
    expect(blocking(anyOf())).toHaveProperty('smallest', 0);
  });
});

describe('sets are listed', () => {
  it('small ones first, then by the order of the rule; each sorted by id', () => {
    const rule = allOf(anyOf('ua', 'eu'), 'us', anyOf('pl', 'ua', 'gb'), anyOf('fr', 'de'));
    expect([...blocking(rule)]).toEqual([['us'], ['eu', 'ua'], ['de', 'fr'], ['gb', 'pl', 'ua']]);
  });

  it('with the heaviest of a quota first', () => {
    const rule = quota(6, { eu: 2, us: 4, ua: 3 });
    expect([...blocking(rule)]).toEqual([['us'], ['eu', 'ua']]);
    expect([...winning(rule)]).toEqual([
      ['ua', 'us'],
      ['eu', 'us'],
    ]);
  });

  it('as often as asked', () => {
    const sets = blocking(allOf('us', 'ua'));
    expect([...sets]).toEqual([...sets]);
  });

  it('one by one: the first of very many is there at once', () => {
    const many = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const sets = blocking(atLeast(31, ...many));
    // 60 over 30
    expect(sets.count).toBe(118264581564861424n);
    const [first] = sets;
    expect(first).toHaveLength(30);
  });
});

describe('a rule too large to be answered', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, i) => allOf(`first-${i}`, `second-${i}`));

  /** Asks for all the first parties before any second one, the worst order for its pairs. */
  const tangled = (count: number) =>
    allOf(anyOf(...Array.from({ length: count }, (_, i) => `first-${i}`)), anyOf(...pairs(count)));

  it('by its parts is refused', () => {
    expect(minimalBlockingSets(atLeast(1, ...Array<Rule>(PART_LIMIT).fill('us')))).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'too-large',
          path: [],
          found: 'a decision rule that takes more',
          expected: 'at most 1000 parts',
        },
      ],
    });
  });

  it('by its depth is refused', () => {
    let rule: Rule = 'us';
    for (let depth = 0; depth < 100_000; depth++) rule = { unless: rule };
    expect(isLeft(minimalBlockingSets(rule))).toBe(true);
  });

  it('by its votes is refused', () => {
    const votes = Object.fromEntries(Array.from({ length: PART_LIMIT }, (_, i) => [`p${i}`, 1]));
    expect(isLeft(minimalBlockingSets(quota(1, votes)))).toBe(true);
  });

  it('by its steps is refused, and the steps are stated', () => {
    const answer = minimalBlockingSets(tangled(30), 100_000);
    assert(isLeft(answer));
    expect(answer.left.map(({ code, expected }) => [code, expected])).toEqual([
      ['too-large', 'at most 100000 steps to answer'],
    ]);
  });

  it('is answered when it is as large as allowed', () => {
    const most = Array.from({ length: PART_LIMIT - 2 }, (_, i) => `p${i}`);
    expect(blocking(allOf(...most)).count).toBe(BigInt(most.length));
    expect(blocking(anyOf(...most)).smallest).toBe(most.length);
    let deep: Rule = 'us';
    for (let depth = 0; depth < PART_LIMIT / 2 - 2; depth++) deep = { unless: deep };
    expect([...blocking(deep)]).toEqual([['us']]);
  });

  it('is not one whose pairs stand together', () => {
    expect(blocking(anyOf(...pairs(30))).count).toBe(2n ** 30n);
  });
});
