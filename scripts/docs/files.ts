/**
 * What the generator reads from disk, and where it writes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from './records.ts';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Reads the decision records, without their index. */
export const readRecords = (): readonly RecordFile[] => {
  const folder = join(ROOT, 'docs', 'decisions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
};
