/**
 * Writes the modules of the cases from their documents: `npm run generate`. Every other script runs it first.
 */
import { writeCaseModules } from './documents/write-modules.ts';

try {
  writeCaseModules();
} catch (problems) {
  console.error(problems instanceof Error ? problems.message : problems);
  process.exit(1);
}
