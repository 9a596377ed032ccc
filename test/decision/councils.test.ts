import fc from 'fast-check';
import { type Either, isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import {
  minimalBlockingSets,
  minimalWinningSets,
  type PartySets,
} from '../../src/decision/blocking-sets.ts';
import {
  consensus,
  euCouncil,
  PERMANENT_MEMBERS,
  securityCouncil,
} from '../../src/decision/councils.ts';
import { deciders } from '../../src/decision/deciders.ts';
import { independence } from '../../src/decision/independence.ts';
import { canBlock, passes } from '../../src/decision/passing.ts';
import { allOf, anyOf, atLeast, quota, unless } from '../../src/decision/rule.ts';
import type { Issues } from '../../src/issue/issue.ts';
import { EU_POPULATIONS } from '../../src/standard/eu-members.ts';
import { RUNS } from '../runs.ts';

const equal = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, 1]));

const answered = <P extends string>(answer: Either<Issues, PartySets<P>>): PartySets<P> => {
  assert(isRight(answer));
  return answer.right;
};

describe('the Security Council', () => {
  const ELECTED = ['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'si', 'sl', 'so'] as const;
  const council = securityCouncil(ELECTED);

  it('passes with the five and four more', () => {
    expect(passes(council, [...PERMANENT_MEMBERS, 'dk', 'dz', 'gr', 'gy'])).toBe(true);
    expect(passes(council, [...PERMANENT_MEMBERS, 'dk', 'dz', 'gr'])).toBe(false);
  });

  it('is blocked by each of five vetoes and each seven of the elected, and by nothing less', () => {
    const sets = answered(minimalBlockingSets(council));
    expect(sets.count).toBe(125n);
    expect(sets.smallest).toBe(1);
    const listed = [...sets];
    expect(listed.slice(0, 5)).toEqual([['cn'], ['fr'], ['gb'], ['ru'], ['us']]);
    expect(listed).toHaveLength(125);
    for (const set of listed.slice(5)) {
      expect(set).toHaveLength(7);
      for (const member of set) expect(ELECTED).toContain(member);
    }
    expect(new Set(listed.map((set) => set.join())).size).toBe(125);
  });

  it('takes the steps that are written down beside the limit, and no more', () => {
    expect(isRight(minimalBlockingSets(council, 345))).toBe(true);
    expect(isRight(minimalBlockingSets(council, 344))).toBe(false);
  });

  it('has as many minimal winning sets as there are fours of ten', () => {
    expect(answered(minimalWinningSets(council)).count).toBe(210n);
  });

  it('inverted, as for snapback, is set off by the same sets', () => {
    const snapback = unless(council);
    expect(passes(snapback, ['fr'])).toBe(true);
    expect(canBlock(snapback, ['ru'])).toBe(false);
    expect(answered(minimalWinningSets(snapback)).count).toBe(125n);
    expect(independence(snapback, 'ru').low).toBe('no-single-party-can-block');
  });

  it('is held by the violator when it is a permanent member', () => {
    expect(independence(council, 'ru').low).toBe('violator-can-block');
    expect(independence(council, 'dk').low).toBe('one-party-can-block');
  });

  it('can have other permanent members', () => {
    const other = securityCouncil(ELECTED, ['a', 'b', 'c', 'd', 'e']);
    expect(canBlock(other, ['a'])).toBe(true);
  });
});

describe('the Council of the European Union', () => {
  const council = euCouncil(EU_POPULATIONS, { proposal: 'commission' });
  const members = Object.keys(EU_POPULATIONS) as (keyof typeof EU_POPULATIONS)[];

  it('asks for fifteen members and 65 % of the population, or for all but three members', () => {
    expect(council).toEqual(
      anyOf(
        allOf(atLeast(15, ...members), quota(291_986, EU_POPULATIONS)),
        atLeast(24, ...members),
      ),
    );
    expect(euCouncil(EU_POPULATIONS, { proposal: 'high-representative' })).toEqual(council);
  });

  it('asks for twenty members when neither the Commission nor the High Representative proposed', () => {
    expect(euCouncil(EU_POPULATIONS, { proposal: 'other' })).toEqual(
      allOf(atLeast(20, ...members), quota(291_986, EU_POPULATIONS)),
    );
  });

  it('is not blocked by the three largest, but by them and the fourth', () => {
    expect(canBlock(council, ['de', 'fr', 'it'])).toBe(false);
    expect(canBlock(council, ['de', 'fr', 'it', 'mt'])).toBe(true);
    expect(canBlock(euCouncil(EU_POPULATIONS, { proposal: 'other' }), ['de', 'fr', 'it'])).toBe(
      true,
    );
  });

  it('of twenty-seven equal members asks for 65 % of them all the same, as four of them can block', () => {
    const members = Object.keys(equal(27));
    const rule = euCouncil(equal(27), { proposal: 'commission' });
    // 65 % of 27 is 17.55; of one member fewer, one more than the fewest with over 35 % would be eleven.
    expect(passes(rule, members.slice(0, 17))).toBe(false);
    expect(passes(rule, members.slice(0, 18))).toBe(true);
    expect(passes(euCouncil(equal(26), { proposal: 'commission' }), members.slice(0, 16))).toBe(
      true,
    );
  });

  it('makes a percentage of members whole by the next higher number, exactly', () => {
    const needed = (count: number, proposal: 'commission' | 'other') => {
      const names = Object.keys(equal(count));
      const rule = euCouncil(equal(count), { proposal });
      return names.findIndex((_, i) => passes(rule, names.slice(0, i)));
    };
    // 65 % of 40 is 26, the larger of the two quotas; 72 % of 25 is 18 and of 26 is 18.72.
    expect(needed(40, 'commission')).toBe(26);
    expect(needed(25, 'other')).toBe(18);
    expect(needed(26, 'other')).toBe(19);
  });

  it('of fewer members is blocked by one more than the fewest with over 35 % of the population', () => {
    const benelux = { be: 11832, nl: 17943, lu: 672 };
    const rule = euCouncil(benelux, { proposal: 'commission' });
    // The Netherlands alone hold 59 %; they and one more are a blocking minority, and so any two suffice.
    expect(rule).toEqual(
      anyOf(
        allOf(atLeast(2, 'be', 'nl', 'lu'), quota(19_791, benelux)),
        atLeast(2, 'be', 'nl', 'lu'),
      ),
    );
    expect(passes(rule, [])).toBe(false);
    for (const member of ['be', 'nl', 'lu'] as const) expect(passes(rule, [member])).toBe(false);
    expect(passes(rule, ['be', 'lu'])).toBe(true);
    expect(canBlock(rule, ['nl'])).toBe(false);
    expect(canBlock(euCouncil(benelux, { proposal: 'other' }), ['lu'])).toBe(true);
  });

  it.each<[string, Record<string, number>, string[], boolean]>([
    ['not by the smallest of four', { a: 84, b: 68, c: 59, d: 1 }, ['d'], false],
    // The two largest hold 72 %, so three block, and two of four are no 55 %.
    ['by three of four', { a: 84, b: 68, c: 59, d: 1 }, ['b', 'c', 'd'], true],
    ['not by two of four', { a: 84, b: 68, c: 59, d: 1 }, ['c', 'd'], false],
    ['not by one of two, though one would be too few to block', { a: 1, b: 1 }, ['a'], false],
    ['by its only member', { a: 1 }, ['a'], true],
    ['not by nobody', { a: 1 }, [], false],
    ['never without members', {}, [], false],
    // Eight of twenty hold 40 %, nine block, so twelve pass although they hold 60 %.
    ['by twelve of twenty equal ones', equal(20), Object.keys(equal(20)).slice(8), true],
    ['not by eleven of twenty', equal(20), Object.keys(equal(20)).slice(9), false],
    ['by numbers that are written in millions', { a: 0.1, b: 0.2, c: 0.7 }, ['a', 'b'], true],
    ['by one with as many as can be counted', { a: 2 ** 53 - 1 }, ['a'], true],
    [
      'by those who have people, beside one of nobody knows how many',
      { a: 1, b: Number.NaN },
      ['a', 'b'],
      true,
    ],
    ['not with more than can be counted', { a: 2 ** 53, b: 1 }, ['a', 'b'], false],
  ])('of fewer members is passed %s', (_, populations, consents, expected) => {
    expect(passes(euCouncil(populations, { proposal: 'commission' }), consents)).toBe(expected);
  });

  it('has the rule of the Treaty, worked out anew, for every council of fewer members', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(sizes, fc.nat(), (populations, mask) => {
        const named = Object.fromEntries(populations.map((size, i) => [`m${i}`, size]));
        const names = Object.keys(named).filter((_, i) => (mask >> i) & 1);
        const rule = euCouncil(named, { proposal: 'commission' });
        expect(passes(rule, names)).toBe(
          isQualified(populations, names.length, weigh(named, names)),
        );
      }),
      { numRuns: RUNS * 5 },
    );
  });

  const weigh = (named: Record<string, number>, names: readonly string[]) =>
    names.reduce((sum, name) => sum + (named[name] ?? 0), 0);

  /** Art. 238(3)(a): 55 % and 65 %, or too few against to be the least number with over 35 % and one more. */
  const isQualified = (sizes: readonly number[], yes: number, held: number): boolean => {
    const all = sizes.reduce((sum, size) => sum + size, 0);
    if (yes === 0 || yes * 100 < 55 * sizes.length) return false;
    if (held * 100 >= 65 * all) return true;
    const down = [...sizes].sort((a, b) => b - a);
    const least = down.findIndex(
      (_, i) => down.slice(0, i + 1).reduce((sum, size) => sum + size, 0) * 100 > 35 * all,
    );
    return sizes.length - yes < least + 1 + 1;
  };

  it('takes as few steps however its text is ordered', () => {
    const alphabetic = [...members].sort();
    const reordered = anyOf(
      atLeast(24, ...alphabetic),
      allOf(atLeast(15, ...alphabetic), quota(291_986, EU_POPULATIONS)),
    );
    expect(answered(minimalBlockingSets(reordered, 180_000)).count).toBe(3_595_731n);
  });

  it('hangs on every member', () => {
    const answer = deciders(council);
    assert(isRight(answer));
    expect(answer.right).toHaveLength(27);
  });
});

describe('two quotas at once', () => {
  const member = fc.record({
    seats: fc.integer({ min: 1, max: 9 }),
    people: fc.integer({ min: 1, max: 90 }),
  });
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

  it('are blocked as asking every group says', () => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 3, maxLength: 10 }),
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: 30, max: 90 }),
        (members, shareOfSeats, shareOfPeople) => {
          const names = members.map((_, i) => `m${i}`);
          const votes = (of: (one: (typeof members)[number]) => number) =>
            Object.fromEntries(members.map((one, i) => [`m${i}`, of(one)]));
          const seatsNeeded = Math.ceil(
            (sum(members.map(({ seats }) => seats)) * shareOfSeats) / 100,
          );
          const peopleNeeded = Math.ceil(
            (sum(members.map(({ people }) => people)) * shareOfPeople) / 100,
          );
          const rule = anyOf(
            allOf(
              quota(
                seatsNeeded,
                votes(({ seats }) => seats),
              ),
              quota(
                peopleNeeded,
                votes(({ people }) => people),
              ),
            ),
            atLeast(members.length - 1, ...names),
          );
          const blocks = (mask: number) => {
            const rest = members.filter((_, i) => ((mask >> i) & 1) === 0);
            const both =
              sum(rest.map(({ seats }) => seats)) >= seatsNeeded &&
              sum(rest.map(({ people }) => people)) >= peopleNeeded;
            return !both && rest.length < members.length - 1;
          };
          let expected = 0;
          for (let mask = 0; mask < 1 << members.length; mask++)
            if (
              blocks(mask) &&
              names.every((_, i) => !((mask >> i) & 1) || !blocks(mask & ~(1 << i)))
            )
              expected++;
          expect(answered(minimalBlockingSets(rule)).count).toBe(BigInt(expected));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('unanimity', () => {
  it('is blocked by each', () => {
    const rule = consensus(['pl', 'us', 'tr']);
    expect([...answered(minimalBlockingSets(rule))]).toEqual([['pl'], ['us'], ['tr']]);
  });
});
