import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { ballotOf, exactBallot, inOneUnit, isVote, reaches } from '../../src/decision/ballot.ts';
import { minimalBlockingSets, minimalWinningSets } from '../../src/decision/blocking-sets.ts';
import { deciders } from '../../src/decision/deciders.ts';
import { independence } from '../../src/decision/independence.ts';
import { canBlock, passes } from '../../src/decision/passing.ts';
import { allOf, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { groups } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const PARTIES = ['a', 'b', 'c', 'd', 'e'];
const MOST = Number.MAX_SAFE_INTEGER;

/** What decides with decimals as people write shares, or with more votes than numbers can add. */
const FUND = { us: 0.165, jp: 0.061, cn: 0.061, de: 0.053, rest: 0.66 };
const HUGE = { a: MOST, b: 1, c: 1 };

const blocking = (rule: Rule): string[][] => {
  const sets = minimalBlockingSets(rule);
  assert(isRight(sets));
  return [...sets.right].map((set) => [...set]);
};

describe('a quota of decimals', () => {
  it('is blocked by whoever leaves too few, as decimals are written', () => {
    const rule = quota(0.85, FUND);
    expect(blocking(rule)).toEqual([['rest'], ['us'], ['cn', 'jp', 'de'].sort()]);
    expect(canBlock(rule, ['us'])).toBe(true);
    expect(canBlock(rule, ['jp', 'cn'])).toBe(false);
    expect(canBlock(rule, ['jp', 'cn', 'de'])).toBe(true);
  });

  it('is reached by three tenths and no less', () => {
    expect(passes(quota(0.3, { a: 0.1, b: 0.2 }), ['a', 'b'])).toBe(true);
    expect(passes(quota(0.6, { a: 0.1, b: 0.2, c: 0.3 }), ['c', 'b', 'a'])).toBe(true);
    expect(passes(quota(0.3, { a: 0.1, b: 0.19 }), ['a', 'b'])).toBe(false);
    expect(passes(quota(2.5, { a: 2, b: 1 }), ['a'])).toBe(false);
    expect(passes(quota(2.5, { a: 2, b: 1 }), ['a', 'b'])).toBe(true);
  });

  it('has the class of the same quota in whole numbers', () => {
    const whole = quota(850, { us: 165, jp: 61, cn: 61, de: 53, rest: 660 });
    for (const violator of ['us', 'jp', undefined])
      expect(independence(quota(0.85, FUND), violator)).toEqual(independence(whole, violator));
  });
});

describe('a quota of more votes than numbers can add', () => {
  it.each([
    ['first', { a: MOST, b: 1, c: 1 }],
    ['last', { c: 1, b: 1, a: MOST }],
  ])('is counted exactly, the largest %s', (_, votes) => {
    expect(passes(quota(2, votes), ['b', 'c'])).toBe(true);
    expect(passes(quota(3, votes), ['b', 'c'])).toBe(false);
    expect(canBlock(quota(2, votes), ['a'])).toBe(false);
    expect(canBlock(quota(3, votes), ['a'])).toBe(true);
    const more = { ...votes, d: 1 };
    // Added up in numbers, four of them would make 2^53.
    expect(passes(quota(2 ** 53 + 2, more), ['a', 'b', 'c', 'd'])).toBe(true);
    expect(passes(quota(2 ** 53 + 2, more), ['a', 'b', 'c'])).toBe(false);
    expect(passes(quota(MOST + 1, votes), ['a'])).toBe(false);
    expect(passes(quota(MOST + 1, votes), ['a', 'b'])).toBe(true);
    expect(independence(quota(3, votes)).low).toBe('one-party-can-block');
    expect(independence(quota(2, votes)).low).toBe('no-single-party-can-block');
    expect(independence(quota(2, votes), 'b').low).toBe('one-party-can-block');
    expect(independence(quota(3, votes), 'a').low).toBe('violator-can-block');
  });

  it('is refused where sets are asked for, at any depth', () => {
    for (const ask of [minimalBlockingSets, minimalWinningSets, deciders]) {
      const answer = ask(allOf('a', unless(quota(2, HUGE))));
      assert(answer._tag === 'Left');
      expect(answer.left).toEqual([
        {
          code: 'too-large',
          path: [],
          found: 'a quota over more votes, counted in the smallest decimal of any',
          expected: `votes that add up to at most ${MOST}`,
        },
      ]);
    }
  });

  it('is answered up to the last vote that can be counted', () => {
    expect(blocking(quota(2, { a: MOST - 2, b: 1, c: 1 }))).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(blocking(quota(MOST, { a: MOST - 2, b: 1, c: 1 }))).toEqual([['a'], ['b'], ['c']]);
    expect(blocking(quota(MOST + 1, { a: 1 }))).toEqual([[]]);
  });
});

describe('what is no vote', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0])(
    '%d counts as none',
    (weight) => {
      const rule = quota(1, { a: weight, b: 1 });
      expect(passes(rule, ['a'])).toBe(false);
      expect(passes(rule, ['a', 'b'])).toBe(true);
      expect(blocking(rule)).toEqual([['b']]);
      expect(independence(rule, 'b').low).toBe('violator-can-block');
    },
  );

  it.each([
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, true],
    [0, true],
    [-0.5, true],
  ])('a quota of %d is reached: %s', (needs, expected) => {
    for (const votes of [{ a: 1 }, { a: 0.5 }, HUGE]) {
      const rule = quota(needs, votes);
      expect(passes<string>(rule, Object.keys(votes))).toBe(expected);
      expect(reaches({ quota: needs, votes }, () => false)).toBe(expected);
      if (votes !== HUGE) expect(blocking(rule)).toEqual(expected ? [] : [[]]);
    }
  });

  it('is a count that is no number', () => {
    const never: Rule = { atLeast: Number.NaN, of: ['a'] };
    expect(passes(never, ['a'])).toBe(false);
    expect(blocking(never)).toEqual([[]]);
    expect(blocking(unless(never))).toEqual([]);
  });
});

describe('votes below nothing', () => {
  it('do not keep a quota of nothing from being reached', () => {
    expect(reaches({ quota: 0, votes: { a: -1 } }, () => true)).toBe(true);
    expect(reaches({ quota: 1, votes: { a: -1, b: 1 } }, () => true)).toBe(true);
  });

  it.each<[unknown, boolean]>([
    [1, true],
    [0.001, true],
    [0, false],
    [-1, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    ['5', false],
    [undefined, false],
  ])('and other weights: %j counts as votes: %s', (weight, expected) => {
    expect(isVote(weight)).toBe(expected);
  });
});

describe('numbers in one unit', () => {
  it.each<[number[], bigint[], number]>([
    [[], [], 0],
    [[3, 20], [3n, 20n], 0],
    [[0.1, 2], [1n, 20n], 1],
    [[1.5e-7, 1], [15n, 100_000_000n], 8],
    [[1e21, 0.5], [10n ** 22n, 5n], 1],
    [[5e-324], [5n], 324],
  ])('%j', (values, units, decimals) => {
    expect(inOneUnit(values)).toEqual({ units, decimals });
  });
});

describe('a ballot', () => {
  it('keeps whole numbers as they are, and parties without a vote among them', () => {
    expect(ballotOf({ quota: 2, votes: { a: 2, b: 0 } })).toEqual({
      needs: 2,
      votes: [
        ['a', 2],
        ['b', 0],
      ],
    });
  });

  it('is in the smallest decimal of any, or in none', () => {
    expect(ballotOf({ quota: 0.25, votes: { a: 0.2, b: 1 } })).toEqual({
      needs: 25,
      votes: [
        ['a', 20],
        ['b', 100],
      ],
    });
    expect(ballotOf({ quota: 1, votes: HUGE })).toBeUndefined();
    expect(ballotOf({ quota: 2, votes: { a: MOST, b: Number.NaN } })).toEqual({
      needs: 2,
      votes: [['a', MOST]],
    });
    expect(exactBallot({ quota: 1, votes: HUGE }).votes).toEqual([
      ['a', BigInt(MOST)],
      ['b', 1n],
      ['c', 1n],
    ]);
  });
});

describe('every way of counting', () => {
  /** Whole numbers of a decimal that is written with so many places; the sum is at times beyond what numbers can add. */
  const drawn = fc.record({
    places: fc.integer({ min: 0, max: 6 }),
    weights: fc.tuple(
      ...PARTIES.map(() =>
        fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 ** 50 })),
      ),
    ),
    needed: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 2 ** 51 })),
  });
  const decimal = (units: number, places: number) => Number(`${units}e-${places}`);

  it('agrees with whole numbers of any size, and so with every other, in any order', () => {
    fc.assert(
      fc.property(
        drawn,
        groups(PARTIES),
        fc.boolean(),
        ({ places, weights, needed }, given, isTurned) => {
          const isWritten = weights.every((units) => String(decimal(units, places)).length <= 17);
          fc.pre(isWritten);
          const entries = PARTIES.map(
            (party, i) => [party, decimal(weights[i] ?? 0, places)] as const,
          );
          const votes = Object.fromEntries(isTurned ? entries.toReversed() : entries);
          const rule = quota(decimal(needed, places), votes);
          const holds = (parties: readonly string[]) =>
            PARTIES.reduce(
              (sum, party, i) => sum + (parties.includes(party) ? BigInt(weights[i] ?? 0) : 0n),
              0n,
            ) >= BigInt(needed);
          const others = PARTIES.filter((party) => !given.includes(party));
          expect(passes(rule, given)).toBe(holds(given));
          expect(canBlock(rule, given)).toBe(!holds(others));
          const sets = minimalBlockingSets(rule);
          if (isRight(sets))
            expect([...sets.right].some((set) => set.every((party) => given.includes(party)))).toBe(
              !holds(others),
            );
          const [violator = ''] = given;
          const rest = PARTIES.filter((party) => party !== violator);
          const alone = rest.some((party) => !holds(rest.filter((one) => one !== party)));
          expect(independence(rule, violator).low).toBe(
            !holds(rest)
              ? 'violator-can-block'
              : alone
                ? 'one-party-can-block'
                : 'no-single-party-can-block',
          );
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });
});
