/**
 * What the generator reads from disk, and where it writes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Reads the template of a page in `scripts/docs/pages`, by its name. */
export const readTemplate = (name: string): string => read(`scripts/docs/pages/${name}.md`);

/** A decision record as it stands on disk. */
export interface RecordFile {
  /** Without its folder: `2026-11-23-dependencies.md`. */
  readonly name: string;
  readonly text: string;
}

/** Reads the decision records, without their index. */
export const readRecords = (): readonly RecordFile[] =>
  readdirSync(join(ROOT, 'docs', 'decisions'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({ name, text: read(`docs/decisions/${name}`) }));
