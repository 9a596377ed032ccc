import { isLeft } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { minimalBlockingSets } from '../../src/decision/blocking-sets.ts';
import { STEP_LIMIT } from '../../src/decision/limits.ts';
import { allOf, anyOf } from '../../src/decision/rule.ts';

describe('a rule too large to be answered', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, i) => allOf(`first-${i}`, `second-${i}`));

  /** Asks for all the first parties before any second one, the worst order for its pairs. */
  const tangled = (count: number) =>
    allOf(anyOf(...Array.from({ length: count }, (_, i) => `first-${i}`)), anyOf(...pairs(count)));

  it('is given up after the steps allowed, not waited for', () => {
    const answer = minimalBlockingSets(tangled(40));
    assert(isLeft(answer));
    expect(answer.left.map(({ expected }) => expected)).toEqual([
      `at most ${STEP_LIMIT} steps to answer`,
    ]);
  });
});
