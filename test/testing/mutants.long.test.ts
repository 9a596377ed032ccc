/**
 * The laws bite: each finds its mutant, and no other law falls with it.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { foundAfter, MEASURED, othersBroken, SEEDS } from '../../scripts/docs/law-mutants.ts';
import { checkGuaranteeModel } from '../../src/testing/check.ts';
import { LAWS } from '../../src/testing/laws.ts';
import { help } from './mutants/honest.ts';
import { MUTANTS } from './mutants/mutants.ts';

describe('the mutants', () => {
  it('are one for each law, in the order of the laws', () => {
    expect(MUTANTS.map(({ law }) => law)).toEqual(LAWS);
    expect(MEASURED.map(({ law }) => law)).toEqual(LAWS.map(({ id }) => id));
  });

  it('were found with every seed, each by its own law alone', () => {
    for (const { law, afterRuns, others } of MEASURED) {
      expect(afterRuns, law).toHaveLength(SEEDS);
      expect(afterRuns, law).not.toContain(null);
      expect(others, law).toEqual([]);
    }
  });

  describe.each(MUTANTS.map((mutant, index) => ({ mutant, index })))(
    'where $mutant.mistake',
    ({ mutant, index }) => {
      // The table is measured once, as it takes minutes; a sample of it, another one for each law, is measured here.
      const seeds = [0, 1, 2].map((step) => (index + step * 7) % SEEDS);

      it.each(seeds)(`breaks ${mutant.law.id} as soon as the table says, seed %i`, (seed) => {
        const said = MEASURED.find(({ law }) => law === mutant.law.id)?.afterRuns[seed];
        const hint = 'stale: run `npx tsx scripts/measure-law-mutants.ts`, then `npm run docs`';
        expect(foundAfter(mutant, seed), hint).toBe(said);
      });

      it('breaks no other law', { timeout: 120_000 }, () => {
        expect(othersBroken(mutant, index)).toEqual([]);
      });
    },
  );
});

describe('a well-behaved model', () => {
  it('keeps all laws, and each is really asked of it', { timeout: 120_000 }, () => {
    const checked = checkGuaranteeModel(help, { seed: 3, timeLimit: Number.POSITIVE_INFINITY });
    const tallies = E.isRight(checked) ? checked.right.tallies : [];
    expect(tallies.map(({ law }) => law)).toEqual(LAWS.map(({ id }) => id));
    expect(tallies.filter(({ isVacuous }) => isVacuous)).toEqual([]);
  });
});
