/**
 * Writes the generated pages: `npm run docs`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readRecords } from './docs/files.ts';
import { render } from './docs/render.ts';

for (const [path, text] of Object.entries(render({ records: readRecords() }))) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
