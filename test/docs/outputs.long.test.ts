/**
 * What a page says that an example prints is what it prints, run against the built package.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';
import { blocksOf, PAGES_WITH_CODE, shows } from './pages.ts';

describe.each(PAGES_WITH_CODE)('%s', (path) => {
  const page = readFileSync(join(ROOT, path), 'utf8');
  const outputs = blocksOf(page).flatMap(({ outputOf, text }) =>
    outputOf === undefined ? [] : [{ command: outputOf, text }],
  );

  it.each(outputs)('prints what it shows: $command', ({ command, text }) => {
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
    const output = execFileSync(tsx, [...command], { cwd: ROOT, encoding: 'utf8' });
    if (!shows(text, output)) expect(text).toBe(output);
  });
});
