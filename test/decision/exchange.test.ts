import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagram } from '../../src/decision/diagram.ts';
import { firstAlike } from '../../src/decision/exchange.ts';
import { passes } from '../../src/decision/passing.ts';
import { allOf, anyOf, atLeast, quota, type Rule } from '../../src/decision/rule.ts';
import { drawRule } from '../../src/decision/rule-diagram.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

/** Whom each level asks for, and the first who stands alike with them. */
const alike = (rule: Rule): readonly [asked: readonly string[], first: readonly number[]] => {
  const { on, node, asked } = drawRule(diagram(100_000), rule, 'withheld');
  return [asked as readonly string[], firstAlike(on, node, asked.length)];
};

describe('those who stand alike', () => {
  it.each<[string, Rule, readonly number[]]>([
    ['in a count are all', atLeast(2, 'a', 'b', 'c'), [0, 0, 0]],
    ['beside a veto are the others', allOf('a', anyOf('b', 'c')), [0, 1, 1]],
    ['before another way are the first two', anyOf(allOf('a', 'b'), 'c'), [0, 0, 2]],
    ['in a quota are those who make up for each other', quota(4, { a: 3, b: 2, c: 1 }), [0, 1, 1]],
    [
      'are none, if each is asked for something else',
      anyOf('a', allOf('b', anyOf('c', allOf('d', 'e')))),
      [0, 1, 2, 3, 3],
    ],
    ['are not one who has a say and one who has none', anyOf('a', allOf('a', 'b')), [0, 1]],
    ['are two who have no say', anyOf('automatic', allOf('a', 'b')), [0, 0]],
  ])('%s', (_, rule, first) => {
    expect(alike(rule)[1]).toEqual(first);
  });

  it('are neighbours of whom it never matters which of the two consents, and no others', () => {
    const anyRule = rules({ parties: ['a', 'b', 'c', 'd', 'e'], unless: true, shares: true });
    fc.assert(
      fc.property(anyRule, (rule) => {
        const [asked, first] = alike(rule);
        const groups = Array.from({ length: 2 ** asked.length }, (_, mask) =>
          asked.filter((_, i) => (mask >> i) & 1),
        );
        const isAlike = (one: string, other: string) => {
          const swapped = (party: string) =>
            party === one ? other : party === other ? one : party;
          return groups.every((group) => passes(rule, group) === passes(rule, group.map(swapped)));
        };
        const expected: number[] = [];
        for (const [level, party] of asked.entries()) {
          const before = asked[level - 1];
          const isSame = before !== undefined && isAlike(before, party);
          expected.push(isSame ? (expected[level - 1] ?? level) : level);
        }
        expect(first).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
