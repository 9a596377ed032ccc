/**
 * Measures how soon each law finds its mutant, and whether any other law falls with it: `npx tsx scripts/measure-law-mutants.ts`.
 *
 * It takes minutes, so `npm run docs` only sets what was measured; a test measures a sample of it again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS } from '../test/testing/mutants/mutants.ts';
import { json } from './docs/json.ts';
import { foundAfter, othersBroken, SEEDS, SEEDS_OF_OTHERS } from './docs/law-mutants.ts';

const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);

const measured = MUTANTS.map((mutant) => {
  console.log(mutant.law.id);
  return {
    law: mutant.law.id,
    afterRuns: seeds.map((seed) => foundAfter(mutant, seed)),
    others: [
      ...new Set(seeds.slice(0, SEEDS_OF_OTHERS).flatMap((seed) => othersBroken(mutant, seed))),
    ],
  };
});

writeFileSync(join(import.meta.dirname, 'docs', 'law-mutants.json'), json(measured));
