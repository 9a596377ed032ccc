/**
 * Measures how soon each law finds its mutant, and whether any other law falls with it: `npx tsx docs/measure-law-mutants.ts`.
 *
 * It takes minutes, so `npm run docs` only sets what was measured; a test measures a sample of it again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS } from '../test/testing/mutants/mutants.ts';
import { ROOT } from './generate/files.ts';
import { json } from './generate/json.ts';
import { foundBy, SEEDS } from './generate/law-mutants.ts';

const measured = MUTANTS.map((mutant) => {
  const bySeed = Array.from({ length: SEEDS }, (_, seed) => foundBy(mutant, seed));
  console.log(mutant.law.id);
  return {
    law: mutant.law.id,
    afterRuns: bySeed.map(({ afterRuns }) => afterRuns),
    others: [...new Set(bySeed.flatMap(({ others }) => others))],
  };
});

writeFileSync(join(ROOT, 'docs', 'generate', 'law-mutants.json'), json(measured));
