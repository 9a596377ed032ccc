/**
 * The YAML documents of this repository that are written in the one style: cases, second codings and the template.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../docs/files.ts';

const inFolder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);

/** Paths from the root of the repository. */
export const STYLED_DOCUMENTS: readonly string[] = [
  ...inFolder('src/cases'),
  ...readdirSync(join(ROOT, 'validity/second-coding')).flatMap((wording) =>
    inFolder(`validity/second-coding/${wording}`),
  ),
  'examples/template.yaml',
];
