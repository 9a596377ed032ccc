/**
 * Examples in a checkout that nobody has built yet.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';

/** Modules of examples, which are no programs. */
const MODULES = ['terminal.ts', 'read-document.ts'];

const examples = readdirSync(join(ROOT, 'examples')).filter(
  (name) => name.endsWith('.ts') && !MODULES.includes(name),
);

let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'casus-foederis-unbuilt-'));
  for (const name of ['package.json', 'tsconfig.json', 'examples'])
    cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  for (const name of ['node_modules', 'scripts', 'src'])
    symlinkSync(join(ROOT, name), join(checkout, name));
});

afterAll(() => {
  rmSync(checkout, { recursive: true, force: true });
});

describe('an example before a build', () => {
  it.each(examples)('says in one line that a build is missing: %s', (name) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `examples/${name}`],
      { cwd: checkout, encoding: 'utf8' },
    );
    expect(stderr).toBe('The package is not built yet: run `npm run build` first.\n');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
