/**
 * What a page says that an example prints is what it prints, run against the built package.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';
import { blocksOf, PAGES_WITH_CODE, shows } from './pages.ts';

const pages = PAGES_WITH_CODE.map((path) => ({
  path,
  outputs: blocksOf(readFileSync(join(ROOT, path), 'utf8')).flatMap(({ outputOf, text }) =>
    outputOf === undefined ? [] : [{ command: outputOf, text }],
  ),
})).filter(({ outputs }) => outputs.length > 0);

describe.each(pages)('$path', ({ outputs }) => {
  // Two of the examples hold a model to all laws, which takes minutes on a busy machine.
  it.each(outputs)('prints what it shows: $command', { timeout: 600_000 }, ({ command, text }) => {
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
    const output = execFileSync(tsx, [...command], { cwd: ROOT, encoding: 'utf8' });
    if (!shows(text, output)) expect(text).toBe(output);
  });
});
