import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../docs/generate/files.ts';
import { validityPage } from '../../docs/validity/page.ts';
import { WRONG_CASES } from '../../docs/validity/wrong.ts';

const page = validityPage();

describe('docs/validity.md', () => {
  it('is current', () => {
    const current = readFileSync(join(ROOT, 'docs/validity.md'), 'utf8');
    expect(current === page, 'stale: run `npm run validity` and commit what it writes').toBe(true);
  });

  it('is the same on every run', () => {
    expect(validityPage()).toBe(page);
  });

  it('leaves no figure or explanation out', () => {
    expect(page).not.toMatch(/undefined|NaN|not explained|Infinity/);
    for (const { id } of WRONG_CASES) expect(page).toContain(`| \`${id}\` |`);
  });

  it('says how few the cases are, and that nothing was tuned', () => {
    const words = page.replace(/\s+/g, ' ');
    expect(words).toContain('That is very few.');
    expect(words).toContain('No credit, weight, gate or window was changed');
  });
});
