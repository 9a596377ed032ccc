import { describe, expect, it } from 'vitest';
import { read } from '../../scripts/docs/files.ts';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { validityPage, validityPages } from '../../validity/pages.ts';
import { PLAIN_RESULTS, SCORE_RESULTS } from '../../validity/results.ts';
import { WRONG_CASES } from '../../validity/wrong.ts';

const page = validityPage();

describe('the pages', () => {
  it.each(Object.entries(validityPages()))('%s is current', (path, text) => {
    const current = read(path) === text;
    expect(current, 'stale: run `npm run validity` and commit what it writes').toBe(true);
  });
});

describe('docs/validity.md', () => {
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

describe('the README', () => {
  const readme = read('README.md').replace(/\s+/g, ' ');

  it('says of the worth of the scores what the figures say', () => {
    const overall = SCORE_RESULTS.find(({ name }) => name === 'overall')?.at.middle.apart;
    const treaty = PLAIN_RESULTS.find(({ measure }) => measure.label.includes('ratified'))?.apart;
    expect(readme).toContain('cannot be told from a coin at telling held from collapsed');
    expect(overall?.interval?.low).toBeLessThan(0.5);
    expect(readme).toContain('whether there is a ratified treaty does better');
    expect(treaty?.area ?? 0).toBeGreaterThan(overall?.area ?? 1);
  });

  it('says of the gates what the agreements that took effect show', () => {
    const kinds = CASES.filter(({ document }) => document.outcome !== undefined).map(
      (one) => scoreAgreement(agreementOf(one)).verdict.kind,
    );
    expect(readme).toContain('none passes the upper gate and all but one stay below the lower one');
    expect(kinds).not.toContain('architecture');
    expect(kinds.filter((kind) => kind !== 'document')).toHaveLength(1);
  });
});
