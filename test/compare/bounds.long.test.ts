/**
 * Comparing drafts ends, however many facts changed, and says what it did not work out.
 */
import { describe, expect, it } from 'vitest';
import { movementText } from '../../src/explain/movement-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { once } from '../../src/score/later.ts';
import { movement } from '../../src/standard/movement.ts';
import { deal, guarantee } from '../model/document.ts';

const range = (count: number): number[] => [...Array(count).keys()];

describe('two drafts of hundreds of guarantees', () => {
  const draft = (threshold: 'described' | 'qualified'): Agreement =>
    deal({
      guarantees: range(250).map((index) =>
        guarantee({
          id: `g${index}`,
          trigger: { threshold, established: 'responders', activation: 'us' },
        }),
      ),
    });
  const moved = once(() => movement(draft('qualified'), draft('described')));

  it('are compared, and what each change did is left open', () => {
    expect(moved().facts).toHaveLength(250);
    expect(moved().scores.guarantees?.direction).toBe('certainly-up');
    expect(moved().scores.overall?.change.low).toBeGreaterThan(0);
    expect(moved().unshared).toEqual(['guarantees', 'coDrafting', 'overall']);
    expect(moved().facts.every(({ share }) => share.guarantees === undefined)).toBe(true);
    expect(JSON.parse(JSON.stringify(moved()))).toEqual(moved());
  });

  it('say so in words', () => {
    expect(movementText(moved()).replace(/\s+/g, ' ')).toContain(
      'What each of 250 changed facts did to guarantees, co-drafting and overall was not worked out',
    );
  });

  it('of few changes are shared out', () => {
    expect(movement(deal(), deal({ verification: [] })).unshared).toBeUndefined();
  });
});
