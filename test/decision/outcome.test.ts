import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/decision/independence.ts';
import { passesWhen } from '../../src/decision/passing.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const everyone = () => true;
const nobody = () => false;

describe('how a rule comes out, and who alone turns it', () => {
  it.each<[string, Rule, (word: string) => boolean, boolean, readonly string[]]>([
    ['each of those who must all agree', allOf('a', 'b'), everyone, true, ['a', 'b']],
    ['nobody where another suffices', anyOf('a', 'b'), everyone, true, []],
    ['each where one suffices and nobody agrees', anyOf('a', 'b'), nobody, false, ['a', 'b']],
    [
      'whoever is asked in both ways',
      anyOf(allOf('a', 'b'), allOf('a', 'c')),
      everyone,
      true,
      ['a'],
    ],
    ['nobody of two out of three', atLeast(2, 'a', 'b', 'c'), everyone, true, []],
    ['whoever holds too many votes', quota(5, { a: 3, b: 2, c: 2 }), everyone, true, ['a']],
    ['either who could invert a veto', unless(allOf('a', 'b')), everyone, true, []],
    ['nobody of what is automatic', anyOf('automatic', 'a'), everyone, true, []],
    ['nobody of what is unknown', allOf('unknown', 'a'), nobody, false, []],
  ])('%s', (_, rule, granted, passes, turnedBy) => {
    expect(outcomeOf(rule, granted)).toEqual({ passes, turnedBy });
  });

  it('of votes that numbers cannot add', () => {
    const votes = { a: Number.MAX_SAFE_INTEGER, b: 1, c: 0.5 };
    const rule = quota(Number.MAX_SAFE_INTEGER, votes);
    expect(outcomeOf(rule, everyone)).toEqual({ passes: true, turnedBy: ['a'] });
  });
});

const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('laws of the outcome:', () => {
  it('it is that of asking again with each party of another mind', () => {
    fc.assert(
      fc.property(
        rules({ parties: PARTIES, unless: true, shares: true, degenerate: true }),
        fc.subarray(PARTIES),
        (rule, agreeing) => {
          const passes = (turning?: string) =>
            passesWhen(rule, (party) => agreeing.includes(party) !== (party === turning));
          const { passes: isPassed, turnedBy } = outcomeOf(rule, (word) => agreeing.includes(word));
          expect(isPassed).toBe(passes());
          expect([...turnedBy].sort()).toEqual(
            partiesOf(rule)
              .filter((party) => passes(party) !== passes())
              .sort(),
          );
        },
      ),
      { numRuns: RUNS * 2 },
    );
  });
});
