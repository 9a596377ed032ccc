import { isLeft } from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { PART_LIMIT } from '../../src/decision/limits.ts';
import { issueText } from '../../src/issue/issue.ts';
import { isTooLarge, RuleSchema } from '../../src/model/rule-schema.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { deal } from '../model/document.ts';

/** A document in which bodies decide by these rules, and nothing else is amiss. */
const withBodies = (rules: readonly unknown[]) => {
  const document = deal();
  const bodies = rules.map((decides, i) => ({
    id: `c${i}`,
    name: `C${i}`,
    kind: 'council',
    decides,
  }));
  return { ...document, parties: [...document.parties, ...bodies] };
};

const problems = (input: unknown): string[] => {
  const read = parseAgreement(input);
  return isLeft(read) ? read.left.map(issueText) : [];
};

/** A binary tree of rules. */
const tree = (depth: number, leaf: unknown): unknown =>
  depth === 0 ? leaf : { allOf: [tree(depth - 1, leaf), tree(depth - 1, leaf)] };

/** Counts how often anything inside of a value is looked at. */
const watched = (value: unknown): { readonly value: unknown; readonly looks: () => number } => {
  let looks = 0;
  const watch = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const inner: unknown = Array.isArray(one)
      ? one.map(watch)
      : Object.fromEntries(Object.entries(one).map(([key, item]) => [key, watch(item)]));
    return new Proxy(inner as object, {
      ownKeys: (target) => {
        looks++;
        return Reflect.ownKeys(target);
      },
    });
  };
  return { value: watch(value), looks: () => looks };
};

describe('a rule that is too large', () => {
  it.each([
    ['numbers', 1],
    ['what is no id', 'BAD'],
    ['parties that nobody declares', 'nobody'],
    ['parties', 'us'],
  ])('is one problem, a tree of sixteen levels down to %s', (_, leaf) => {
    const found = problems(withBodies([tree(16, leaf)]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^parties\[\d+\]\.decides is out of range: expected at most 1000 parts/,
    );
  });

  it('does not hide what else is wrong', () => {
    expect(problems({ ...withBodies([tree(16, 1)]), title: 5 })).toEqual([
      expect.stringMatching(/^title has the wrong type/),
      expect.stringMatching(/at most 1000 parts/),
    ]);
  });

  it('is looked at no further than it takes to know', () => {
    const { value, looks } = watched(tree(14, 1));
    const read = RuleSchema.safeParse(value);
    expect(read.error?.issues).toHaveLength(1);
    expect(looks()).toBeLessThan(PART_LIMIT);
  });

  it('has one part more than the most, however they are put together', () => {
    const rest = Array.from({ length: 4 }, () => ({
      anyOf: Array.from({ length: 198 }, () => 'us'),
    }));
    const votes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, 1]));
    // One for the whole, 4 × 199, and one for the quota.
    const rule = (count: number) => ({ allOf: [...rest, { quota: 1, votes: votes(count) }] });
    expect(isTooLarge(rule(PART_LIMIT - 798))).toBe(false);
    expect(isTooLarge(rule(PART_LIMIT - 797))).toBe(true);
    expect(isTooLarge({ apartFrom: 'violator', rule: { unless: rule(PART_LIMIT - 800) } })).toBe(
      false,
    );
    expect(isTooLarge({ apartFrom: 'violator', rule: { unless: rule(PART_LIMIT - 799) } })).toBe(
      true,
    );
    expect(isTooLarge({ atLeast: 1, of: [rule(PART_LIMIT - 798)] })).toBe(true);
    expect(isTooLarge({ quota: 1, votes: null })).toBe(false);
    expect(isTooLarge('us')).toBe(false);
  });

  it('may be refused of every value and never throws', () => {
    for (const value of [null, [], 5, {}, { allOf: null }, { votes: 5 }, { quota: 1, votes: [1] }])
      expect(RuleSchema.safeParse(value).success).toBe(false);
  });
});

describe('a rule that is small enough', () => {
  it('has each of its problems told once', () => {
    const found = problems(withBodies([tree(8, 1)]));
    expect(found).toHaveLength(2 ** 8);
    expect(new Set(found).size).toBe(2 ** 8);
  });

  it('is read once where two forms have a key in common', () => {
    const twice = (depth: number): unknown =>
      depth === 0 ? 'us' : { atLeast: 1, share: '1/2', of: [twice(depth - 1)] };
    const { value, looks } = watched(twice(20));
    expect(RuleSchema.safeParse(value).success).toBe(false);
    expect(looks()).toBeLessThan(200);
  });

  it('that fits no form names every form', () => {
    const told = (value: unknown) =>
      RuleSchema.safeParse(value).error?.issues.map(({ message }) => message);
    for (const value of [5, {}, { of: ['us'] }, { allOf: ['us'], anyOf: ['us'] }])
      expect(told(value)).toEqual([expect.stringMatching(/^a decision rule: a party, `allOf`/)]);
  });
});

describe('the rules of bodies that ask each other', () => {
  /** Each asks the next one twice, and the last one a party. */
  const doubling = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      i === count - 1 ? 'us' : { anyOf: [`c${i + 1}`, `c${i + 1}`] },
    );

  it('may come to as many parts as a rule may have', () => {
    // Of eight, 127 lists of two come to three parts each, and 128 names of the last body to one: 509. Of nine, 1,021.
    expect(problems(withBodies(doubling(9)))).toHaveLength(1);
    expect(problems(withBodies(doubling(8)))).toEqual([]);
  });

  it('are refused where they come to more, each where it is written', () => {
    const found = problems(withBodies(doubling(40)));
    expect(found).toHaveLength(40 - 8);
    expect(found[0]).toMatch(
      /^parties\[\d+\]\.decides is too large: expected at most 1000 parts, found more than 1000 parts, with the rules of the bodies that it names$/,
    );
  });

  it('are refused where they lead on and on', () => {
    const chain = (count: number) =>
      Array.from({ length: count }, (_, i) => (i === count - 1 ? 'us' : `c${i + 1}`));
    expect(problems(withBodies(chain(290)))).toEqual([]);
    expect(problems(withBodies([...chain(9), { allOf: Array(199).fill('c0') }]))).toHaveLength(1);
  });

  it('are told to lead back to themselves, and not to be large as well', () => {
    const found = problems(withBodies([{ allOf: ['c1', 'c1'] }, { allOf: ['c0', 'c0'] }, 'c0']));
    expect(found).toHaveLength(2);
    for (const problem of found) expect(problem).toContain('asks itself');
  });
});

describe('votes', () => {
  const quotaOf = (votes: Record<string, number>) => withBodies([{ quota: 2, votes }]);
  const MOST = Number.MAX_SAFE_INTEGER;

  it('are refused where they cannot be added exactly', () => {
    expect(problems(quotaOf({ us: MOST - 1, ru: 1 }))).toEqual([]);
    expect(problems(quotaOf({ us: MOST, ru: 1 }))).toEqual([
      expect.stringMatching(
        /decides\.votes is too large: expected votes that add up to at most 9007199254740991, found more votes than can be added exactly$/,
      ),
    ]);
  });
});
