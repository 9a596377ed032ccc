/**
 * Neither names nor the order of lists are facts.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withElementsRenamed, withPartiesRenamed } from '../../src/shape/rename.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { inAnotherOrder } from '../../src/testing/arbitraries/disguise.ts';
import { RUNS } from '../runs.ts';
import { numbersOf, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

describe('other words', () => {
  it('gives the same bits for the same input', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const again = structuredClone(agreement);
        expect(JSON.stringify(scoreAgreement(again))).toBe(
          JSON.stringify(scoreAgreement(agreement)),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same numbers whatever the parties are called', () => {
    fc.assert(
      fc.property(
        anyAgreement,
        fc.shuffledSubarray(['constructor', '10', '2', 'z', 'a/b', 'x.y'], { minLength: 5 }),
        (agreement, names) => {
          const ids = agreement.parties.map(({ id }) => id);
          const other = withPartiesRenamed(agreement, (id) => names[ids.indexOf(id)] ?? id);
          expect(numbersOf(scoreAgreement(other))).toEqual(numbersOf(scoreAgreement(agreement)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('gives the same numbers whatever the elements are called', () => {
    fc.assert(
      fc.property(anyAgreement, fc.boolean(), (agreement, turned) => {
        const name = (id: string) => (turned ? [...id].reverse().join('') : `constructor.${id}`);
        const other = withElementsRenamed(agreement, name);
        expect(numbersOf(scoreAgreement(other))).toEqual(numbersOf(scoreAgreement(agreement)));
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same numbers in whatever order the document lists them', () => {
    fc.assert(
      fc.property(anyAgreement, fc.integer(), (agreement, seed) => {
        const other = inAnotherOrder(agreement, seed);
        expect(numbersOf(scoreAgreement(other))).toEqual(numbersOf(scoreAgreement(agreement)));
      }),
      { numRuns: RUNS },
    );
  });
});
