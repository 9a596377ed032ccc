import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { type PartyPower, power } from '../../src/decision/power.ts';
import { allOf, quota, type Rule } from '../../src/decision/rule.ts';

const indexOf = (rule: Rule): Readonly<Record<string, PartyPower>> => {
  const answer = power(rule);
  assert(isRight(answer));
  return Object.fromEntries(answer.right.parties.map((one) => [one.party, one]));
};

describe('published figures of large bodies are reproduced:', () => {
  it('the federal system of the United States (Shapley and Shubik 1954, Brams 1975)', () => {
    const named = (letter: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const [senators, members] = [named('s', 100), named('r', 435)];
    const ones = (parties: readonly string[]) =>
      Object.fromEntries(parties.map((party) => [party, 1]));
    // Two thirds of both houses, or a bare majority of both with the President.
    const congress = allOf(
      quota(67, { president: 16, ...ones(senators) }),
      quota(290, { president: 72, ...ones(members) }),
    );
    const { president, s0, r0 } = indexOf(congress);
    expect(president?.shapleyShubik.toFixed(5)).toBe('0.16047');
    expect([president, s0, r0].map((one) => one?.banzhaf.toFixed(4))).toEqual([
      '0.0380',
      '0.0033',
      '0.0015',
    ]);
    // "5 : 5 : 2" for House, Senate and President.
    const twelfths = (share = 0) => Math.round(12 * share);
    expect(twelfths(president?.shapleyShubik)).toBe(2);
    expect(twelfths(435 * (r0?.shapleyShubik ?? 0))).toBe(5);
    expect(twelfths(100 * (s0?.shapleyShubik ?? 0))).toBe(5);
  });
});
