/**
 * Writes what the scores are worth: `npm run validity`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/docs/files.ts';
import { validityPages } from './pages.ts';

for (const [path, text] of Object.entries(validityPages())) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
