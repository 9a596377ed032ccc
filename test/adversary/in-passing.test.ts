import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { enforcementRule } from '../../src/adversary/enforcement.ts';
import { boardFor, breachesIn, hangingOn, violatorsIn } from '../../src/adversary/in-passing.ts';
import { minimalBlockingSets, minimalWinningSets } from '../../src/decision/blocking-sets.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { inquire } from '../findings/examples.ts';
import { RUNS } from '../runs.ts';

describe('laws of questions in passing:', () => {
  it('an answer hangs on those who block alone, and they suffice just when no other group does without them', () => {
    fc.assert(
      fc.property(agreements(), (document) => {
        const inquiry = inquire(document);
        const board = boardFor(inquiry);
        for (const violator of violatorsIn(inquiry))
          for (const breach of breachesIn(inquiry)) {
            const rule = enforcementRule(board, { breach, violator }, 'best');
            const [blocking, winning] = [minimalBlockingSets(rule), minimalWinningSets(rule)];
            assert(isRight(blocking) && isRight(winning));
            const { parties, suffice } = hangingOn(board, breach, violator);
            const alone = [...blocking.right].filter(({ length }) => length === 1).flat();
            expect(parties).toEqual(alone.sort());
            expect(suffice).toBe(winning.right.count === 1n);
            if (suffice) expect([...winning.right]).toEqual([parties]);
          }
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
