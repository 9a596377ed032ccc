/**
 * Writes what the scores are worth: `npm run validity`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/docs/files.ts';
import { validityPage } from './page.ts';

const PATH = 'docs/validity.md';

writeFileSync(join(ROOT, PATH), validityPage());
console.log(PATH);
