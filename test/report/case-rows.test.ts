/**
 * Which guarantee answers which breach in the worst case, and after how long each has paid off.
 */
import { describe, expect, it } from 'vitest';
import { caseRows, windowsOf } from '../../src/report/case-rows.ts';
import { caseOf, SCORED } from './cards.ts';

const DAY = 86_400;

describe('the rows of coverage', () => {
  it.each([...SCORED.keys()])('have the best guarantee of every breach of %s', (id) => {
    const { card } = caseOf(id);
    const rows = caseRows(card);
    for (const { breach, guarantee: best, answered } of card.matrix) {
      const answers = rows.find((row) => row.breach === breach)?.answers;
      if (best === undefined) continue;
      expect(answers?.has(best), `${breach}: ${best}, ${answered.low}`).toBe(true);
      const middle = ({ low, high }: { low: number; high: number }) => low + high;
      const own = answers?.get(best) ?? { low: 0, high: 0 };
      for (const other of answers?.values() ?? [])
        expect(middle(own)).toBeGreaterThanOrEqual(middle(other) - 1e-9);
    }
  });

  it('have the windows of the rubric, shortest first', () => {
    const windows = [...windowsOf(caseOf('us-28-point-plan-2025-11').card)];
    expect(windows[0]).toEqual([DAY, ['stand-off-strike']]);
    expect(windows.map(([seconds]) => seconds)).toEqual(
      windows.map(([seconds]) => seconds).sort((a, b) => a - b),
    );
  });
});
