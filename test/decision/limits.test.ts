import { isLeft, isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { setsWithin } from '../../src/decision/blocking-sets.ts';
import {
  askWithinLimits,
  drawWithinLimits,
  STEP_LIMIT,
  tooManySteps,
} from '../../src/decision/limits.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';

const refused = (rule: Rule, mostParts: number): readonly string[] => {
  const answer = setsWithin(rule, STEP_LIMIT, mostParts);
  return isLeft(answer) ? answer.left.map(({ expected }) => expected ?? '') : [];
};

describe('the parts of a rule', () => {
  it.each<[string, Rule, number]>([
    ['of a party are one', 'a', 1],
    ['of a word are one', 'unknown', 1],
    ['of a list are itself and all it holds', allOf('a', 'a', 'b'), 4],
    ['of lists in lists are all of them', anyOf(allOf('a', 'b'), unless('c')), 6],
    ['of a quota are itself and all who vote', quota(2, { a: 1, b: 1 }), 3],
    ['beside a quota count with it', allOf('c', quota(2, { a: 1, b: 1 })), 5],
  ])('%s', (_, rule, parts) => {
    expect(refused(rule, parts)).toEqual([]);
    expect(refused(rule, parts - 1)).toEqual([`at most ${parts - 1} parts`]);
  });

  it('are counted before votes are added', () => {
    const votes = { a: Number.MAX_SAFE_INTEGER, b: 1 };
    const rule = allOf('c', quota(2, votes));
    expect(refused(rule, 5)).toEqual([`votes that add up to at most ${Number.MAX_SAFE_INTEGER}`]);
    expect(refused(rule, 4)).toEqual(['at most 4 parts']);
    expect(refused(quota(2, votes), 3)).toHaveLength(1);
    expect(refused(quota(2, votes), 3)).toEqual(refused(rule, 5));
    // One quota that can be counted does not make up for one that cannot.
    const both = allOf(quota(1, { a: 1 }), quota(2, votes), quota(1, { b: 1 }));
    expect(refused(both, 100)).toHaveLength(1);
  });
});

describe('a rule of too many parts', () => {
  const unread = (): never => {
    throw new Error('it is read');
  };

  it('is refused without a look at the rest', () => {
    const rest = Object.defineProperty({}, 'allOf', { get: unread }) as Rule;
    expect(refused(allOf(rest, 'a', 'b', 'c'), 3)).toEqual(['at most 3 parts']);
  });

  it('is refused without adding up its votes', () => {
    const votes = Object.defineProperty({ a: 1 }, 'b', { get: unread, enumerable: true });
    expect(refused(quota(2, votes), 2)).toEqual(['at most 2 parts']);
  });
});

describe('the steps of a question', () => {
  it('are those of drawing and of asking, and all but the last may be used', () => {
    const rule = atLeast(3, 'a', 'b', 'c', 'd', 'e');
    const enough = Array.from({ length: 200 }, (_, steps) => steps).find((steps) =>
      isRight(setsWithin(rule, steps, 100)),
    );
    assert(enough !== undefined);
    const used = askWithinLimits(rule, 'withheld', enough, ({ on }) => on.steps());
    assert(isRight(used));
    // The question takes steps of its own beyond those of drawing.
    expect(used.right).toBeLessThan(enough);
    expect(isRight(setsWithin(rule, enough + 1, 100))).toBe(true);
    expect(setsWithin(rule, enough - 1, 100)).toEqual({
      _tag: 'Left',
      left: tooManySteps(enough - 1),
    });
  });

  it('that are too many are told with their number', () => {
    expect(tooManySteps(7)).toEqual([
      {
        code: 'too-large',
        path: [],
        found: 'a decision rule that takes more',
        expected: 'at most 7 steps to answer',
      },
    ]);
  });
});

describe('rules drawn on one sheet', () => {
  const draws = (...rules: readonly Rule[]) =>
    drawWithinLimits('withheld', 100, ({ draw, asked }) => {
      const nodes = rules.map(draw);
      return { nodes, asked: [...asked] };
    });

  it('share parties and whatever they have in common', () => {
    const shared = allOf('a', 'b');
    const drawn = draws(shared, anyOf(shared, 'c'), allOf('b', 'a'));
    assert(isRight(drawn));
    const { nodes, asked } = drawn.right;
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(nodes[0]).toBe(nodes[2]);
    expect(nodes[0]).not.toBe(nodes[1]);
  });

  it('take no more steps than allowed together', () => {
    const rules = Array.from({ length: 40 }, (_, index) => atLeast(2, `a${index}`, 'b', 'c'));
    expect(isRight(draws(...rules.slice(0, 2)))).toBe(true);
    expect(draws(...rules)).toEqual({ _tag: 'Left', left: tooManySteps(100) });
  });

  it('are refused if the votes of any of them cannot be counted, wherever it stands', () => {
    const large = quota(2, { a: Number.MAX_SAFE_INTEGER, b: 1 });
    for (const drawn of [draws(large), draws('c', unless(allOf('c', large))), draws(large, 'c')]) {
      assert(isLeft(drawn));
      expect(drawn.left.map(({ expected }) => expected)).toEqual([
        `votes that add up to at most ${Number.MAX_SAFE_INTEGER}`,
      ]);
    }
  });
});
