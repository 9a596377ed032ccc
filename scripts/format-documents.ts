/**
 * Writes the YAML documents in their one style: part of `npm run format`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneStyle } from '../src/reading/text/yaml-style.ts';
import { ROOT } from './docs/files.ts';
import { STYLED_DOCUMENTS } from './documents/files.ts';

for (const document of STYLED_DOCUMENTS) {
  const path = join(ROOT, document);
  const text = readFileSync(path, 'utf8');
  const styled = inOneStyle(text);
  if (styled === text) continue;
  writeFileSync(path, styled);
  console.log(document);
}
