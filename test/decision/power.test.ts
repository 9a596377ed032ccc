import fc from 'fast-check';
import { isLeft, isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { euCouncil, securityCouncil } from '../../src/decision/councils.ts';
import { askWithinLimits, PART_LIMIT, STEP_LIMIT } from '../../src/decision/limits.ts';
import { passesWhen } from '../../src/decision/passing.ts';
import { type PartyPower, type Power, type PowerOptions, power } from '../../src/decision/power.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { partiesOf, renamed } from '../../src/decision/rule-parts.ts';
import { EU_POPULATIONS } from '../../src/standard/eu-members.ts';
import { reversed, rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const powerOf = (rule: Rule, options?: PowerOptions): Power => {
  const answer = power(rule, options);
  assert(isRight(answer));
  return answer.right;
};

const indexOf = (rule: Rule): Readonly<Record<string, PartyPower>> =>
  Object.fromEntries(powerOf(rule).parties.map((one) => [one.party, one]));

const shown = (rule: Rule): Readonly<Record<string, string>> =>
  Object.fromEntries(powerOf(rule).parties.map(({ party, exact }) => [party, exact]));

describe('the power over', () => {
  it.each<[string, Rule, Readonly<Record<string, string>>]>([
    ['a decision of one: all of it', 'us', { us: '1' }],
    ['what passes by itself: none', 'automatic', {}],
    ['unanimity: the same for each', allOf('us', 'ua', 'eu'), { us: '1/3', ua: '1/3', eu: '1/3' }],
    ['what anybody passes: the same for each', anyOf('us', 'ua'), { us: '1/2', ua: '1/2' }],
    ['what nobody can pass: none', allOf('us', anyOf()), { us: '0' }],
    // Shapley and Shubik 1954: four holders of stock with 10, 20, 30 and 40 of a hundred; a bare majority.
    [
      'a company of 40, 30, 20 and 10: not as the shares',
      quota(51, { d: 40, c: 30, b: 20, a: 10 }),
      { d: '5/12', c: '1/4', b: '1/4', a: '1/12' },
    ],
    [
      'a decision that a party is named for and has no say in: none',
      anyOf('us', allOf('us', 'ua')),
      { us: '1', ua: '0' },
    ],
    ['an inverted veto: that of its dual', unless(allOf('us', 'ua')), { us: '1/2', ua: '1/2' }],
    ['a text that leaves a consent open: none', allOf('us', 'unspecified'), { us: '0' }],
  ])('%s', (_, rule, expected) => {
    expect(shown(rule)).toEqual(expected);
  });

  it('a company: the most powerful first, and equals in order of first mention', () => {
    const { parties, passing } = powerOf(quota(51, { a: 10, b: 20, c: 30, d: 40 }));
    expect(parties.map(({ party }) => party)).toEqual(['d', 'b', 'c', 'a']);
    // Of the eight groups of the others, d tips five, b and c three each, and a one. Of sixteen groups seven
    // pass, as neither of two halves has more than half.
    expect(parties.map(({ swings }) => swings)).toEqual(['5', '3', '3', '1']);
    expect(parties.map(({ decisive }) => decisive)).toEqual([5 / 8, 3 / 8, 3 / 8, 1 / 8]);
    expect(parties.map(({ banzhaf }) => banzhaf)).toEqual([5 / 12, 1 / 4, 1 / 4, 1 / 12]);
    expect(passing).toBe(7 / 16);
  });

  it('a quota in which a party has no vote: none of it, whoever else there is', () => {
    const none = { party: 'a', shapleyShubik: 0, exact: '0', decisive: 0, banzhaf: 0, swings: '0' };
    expect(powerOf(quota(0.5, { a: 0 })).parties).toEqual([none]);
    expect(powerOf(quota(0.5, { a: 0, b: 1 })).parties).toEqual([
      { party: 'b', shapleyShubik: 1, exact: '1', decisive: 1, banzhaf: 1, swings: '1' },
      none,
    ]);
  });

  it('a text that leaves a consent open, if it is granted', () => {
    const { parties, passing } = powerOf(allOf('us', 'unspecified'), { open: 'granted' });
    expect(parties.map(({ exact }) => exact)).toEqual(['1']);
    expect(passing).toBe(0.5);
  });

  it('the Common Market of six: one member had none', () => {
    const six = quota(12, { de: 4, fr: 4, it: 4, be: 2, nl: 2, lu: 1 });
    expect(indexOf(six)['lu']).toMatchObject({ exact: '0', swings: '0', banzhaf: 0 });
    expect(shown(six)).toMatchObject({ de: '7/30', be: '3/20' });
    expect(indexOf(six)['de']?.banzhaf).toBeCloseTo(5 / 21, 15);
  });
});

describe('published figures are reproduced:', () => {
  it('the Security Council of fifteen', () => {
    const elected = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
    const { ru, a } = indexOf(securityCouncil(elected));
    expect(ru).toMatchObject({ exact: '421/2145', swings: '848' });
    expect(ru?.shapleyShubik.toFixed(4)).toBe('0.1963');
    expect(a).toMatchObject({ exact: '4/2145', swings: '84' });
    expect(a?.shapleyShubik.toFixed(5)).toBe('0.00186');
  });

  it('the Security Council of eleven, before 1965 (Shapley and Shubik 1954: 98.7 % with the permanent members)', () => {
    const permanent = ['cn', 'fr', 'gb', 'su', 'us'];
    const council = allOf(...permanent, atLeast(7, ...permanent, 'a', 'b', 'c', 'd', 'e', 'f'));
    const { parties } = powerOf(council);
    const held = parties
      .filter(({ party }) => permanent.includes(party))
      .reduce((sum, { shapleyShubik }) => sum + shapleyShubik, 0);
    expect((100 * held).toFixed(1)).toBe('98.7');
  });

  /**
   * Twenty-seven members by the Treaty of Nice: 255 of 345 votes, 14 members, and 62 % of the people, with the figures of
   * 1999 by which its power was counted (Bilbao, Fernández, Jiménez and López 2002, Voting power in the European Union
   * enlargement): shares of the people in thousandths.
   */
  const NICE: Readonly<Record<string, readonly [votes: number, people: number]>> = {
    de: [29, 170],
    gb: [29, 123],
    fr: [29, 123],
    it: [29, 120],
    es: [27, 82],
    pl: [27, 80],
    ro: [14, 47],
    nl: [13, 33],
    gr: [12, 22],
    cz: [12, 21],
    be: [12, 21],
    hu: [12, 21],
    pt: [12, 21],
    se: [10, 18],
    bg: [10, 17],
    at: [10, 17],
    sk: [7, 11],
    dk: [7, 11],
    fi: [7, 11],
    ie: [7, 8],
    lt: [7, 8],
    lv: [4, 5],
    si: [4, 4],
    ee: [4, 3],
    cy: [4, 2],
    lu: [4, 1],
    mt: [3, 1],
  };

  it('the Council of the European Union by the Treaty of Nice', () => {
    const members = Object.keys(NICE);
    const weights = (of: 0 | 1) =>
      Object.fromEntries(members.map((member) => [member, NICE[member]?.[of] ?? 0]));
    const council = allOf(quota(255, weights(0)), atLeast(14, ...members), quota(620, weights(1)));
    const index = indexOf(council);
    const percent = (party: string) => (100 * (index[party]?.banzhaf ?? 0)).toFixed(2);
    expect(['de', 'gb', 'es', 'ro', 'nl', 'gr', 'se', 'sk', 'lv', 'mt'].map(percent)).toEqual([
      '7.78',
      '7.78',
      '7.42',
      '4.26',
      '3.97',
      '3.68',
      '3.09',
      '2.18',
      '1.25',
      '0.94',
    ]);
    const orders = (party: string) => (index[party]?.shapleyShubik ?? 0).toFixed(4);
    expect(['de', 'gb', 'es', 'ro', 'nl', 'se', 'sk', 'lv', 'mt'].map(orders)).toEqual([
      '0.0871',
      '0.0870',
      '0.0799',
      '0.0399',
      '0.0368',
      '0.0281',
      '0.0196',
      '0.0110',
      '0.0082',
    ]);
  });

  it('the Council by the Treaty of Lisbon: 13.2 % of all groups can decide (populations of 2024)', () => {
    const { parties, passing } = powerOf(euCouncil(EU_POPULATIONS, { proposal: 'commission' }));
    expect((100 * passing).toFixed(1)).toBe('13.2');
    // The order of power is that of population.
    const byPeople = Object.entries(EU_POPULATIONS).sort(([, a], [, b]) => b - a);
    expect(parties.map(({ party }) => party)).toEqual(byPeople.map(([party]) => party));
  });
});

const PARTIES = ['us', 'ua', 'ru', 'eu', 'gb', 'fr'];
const anyRule = rules({ parties: PARTIES, unless: true, shares: true, degenerate: true });

/** A fraction in digits as two whole numbers. */
const fraction = (text: string): readonly [bigint, bigint] => {
  const [above = '0', below = '1'] = text.split('/');
  return [BigInt(above), BigInt(below)];
};

const subsets = (parties: readonly string[]): string[][] =>
  Array.from({ length: 2 ** parties.length }, (_, mask) =>
    parties.filter((_, index) => (mask >> index) & 1),
  );

describe('laws of power:', () => {
  it('the indices are those found by asking every group', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const named = partiesOf(rule);
        const passes = (group: readonly string[]) =>
          passesWhen(rule, (party) => group.includes(party));
        const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
        const { parties, passing } = powerOf(rule);
        expect(passing).toBeCloseTo(subsets(named).filter(passes).length / 2 ** named.length, 12);
        for (const { party, shapleyShubik, swings } of parties) {
          const others = named.filter((one) => one !== party);
          const tipped = subsets(others).filter(
            (group) => passes([...group, party]) && !passes(group),
          );
          expect(swings).toBe(String(tipped.length));
          const orders = tipped.reduce(
            (sum, group) =>
              sum + factorial(group.length) * factorial(named.length - 1 - group.length),
            0,
          );
          expect(shapleyShubik).toBeCloseTo(orders / factorial(named.length), 12);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('they add up to one, exactly, unless the rule hangs on nobody', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const { parties } = powerOf(rule);
        const [above, below] = parties.reduce<readonly [bigint, bigint]>(
          ([a, b], { exact }) => {
            const [c, d] = fraction(exact);
            return [a * d + c * b, b * d];
          },
          [0n, 1n],
        );
        const isFixed = passesWhen(rule, () => false) || !passesWhen(rule, () => true);
        expect(above).toBe(isFixed ? 0n : below);
        const banzhaf = parties.reduce((sum, one) => sum + one.banzhaf, 0);
        expect(banzhaf).toBeCloseTo(isFixed ? 0 : 1, 12);
      }),
      { numRuns: RUNS },
    );
  });

  it('they are the same under other names, in another order, and of the dual', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const expected = shown(rule);
        expect(shown(reversed(rule))).toEqual(expected);
        expect(shown(unless(rule))).toEqual(expected);
        expect(shown(renamed(rule, (party) => `${party}-2`))).toEqual(
          Object.fromEntries(Object.entries(expected).map(([party, own]) => [`${party}-2`, own])),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('parties that can be exchanged have the same, and one more who is named for nothing changes none', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const swap = (party: string) => (party === 'us' ? 'ua' : party === 'ua' ? 'us' : party);
        const even = allOf(rule, renamed(rule, swap));
        const { us, ua } = shown(even);
        expect(us).toBe(ua);
        const { idle, ...others } = shown(anyOf(rule, allOf(rule, 'idle')));
        expect(idle).toBe('0');
        expect(others).toEqual(shown(rule));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a rule too large to be answered', () => {
  it('by its parts, or by its steps, is refused', () => {
    expect(isLeft(power(atLeast(1, ...Array<Rule>(PART_LIMIT).fill('us'))))).toBe(true);
    const answer = power(euCouncil(EU_POPULATIONS, { proposal: 'commission' }), { steps: 10_000 });
    assert(isLeft(answer));
    expect(answer.left.map(({ expected }) => expected)).toEqual(['at most 10000 steps to answer']);
  });

  it.each([
    // Whole numbers of 9 × 10 and of 256 × 257 bits: one step a node, and three.
    [9, 1],
    [256, 3],
  ])('counts each node twice, for %d parties at %d steps each', (count, cost) => {
    const many = Array.from({ length: count }, (_, i) => `p${i}`);
    const rule = anyOf(allOf('first', atLeast(2, ...many.slice(1))), allOf(...many.slice(1)));
    const drawn = askWithinLimits(rule, 'withheld', STEP_LIMIT, ({ on, node }) => ({
      steps: on.steps(),
      nodes: on.below(node).length,
    }));
    assert(isRight(drawn));
    const steps = drawn.right.steps + 2 * cost * drawn.right.nodes;
    expect(isRight(power(rule, { steps: steps + 1 }))).toBe(true);
    expect(isLeft(power(rule, { steps }))).toBe(true);
  });

  it('counts what counting takes, not only what drawing takes', () => {
    const many = Array.from({ length: 300 }, (_, i) => `p${i}`);
    const rule = atLeast(151, ...many);
    const drawn = 300 * 300;
    expect(isLeft(power(rule, { steps: drawn }))).toBe(true);
    expect(isRight(power(rule))).toBe(true);
  });
});
