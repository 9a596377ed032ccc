/**
 * A movement as steps, each of which begins where the last one ended.
 */
import { describe, expect, it } from 'vitest';
import { waterfallOf } from '../../src/report/waterfall.ts';
import { toSvg } from '../../src/report.ts';
import { movement } from '../../src/standard/movement.ts';
import { caseOf } from './cards.ts';

describe('a waterfall', () => {
  const before = caseOf('us-28-point-plan-2025-11').agreement;
  const after = caseOf('e3-counterproposal-2025-11').agreement;
  const moved = movement(before, after);

  it.each(['overall', 'baselines', 'guarantees', 'coDrafting'] as const)(
    'of %s leads from one draft to the next, each step from where the last one ended',
    (name) => {
      const waterfall = waterfallOf(moved, name);
      const score = moved.scores[name];
      if (waterfall === undefined || score === undefined) throw new Error('it is asked of both');
      let at: { low: number; high: number } = score.before;
      for (const { from, to, share } of waterfall.steps) {
        expect(from).toEqual(at);
        expect(to.low - from.low).toBeCloseTo(share.low, 12);
        at = to;
      }
      expect(at.low).toBeCloseTo(score.after.low, 9);
      expect(at.high).toBeCloseTo(score.after.high, 9);
    },
  );

  it('shows the largest twelve steps at most, and sums up the rest as one', () => {
    const many = movement(before, caseOf('twenty-point-framework-2025-12').agreement, {
      orders: 4,
    });
    const steps = waterfallOf(many, 'overall')?.steps ?? [];
    const moving = many.facts.filter(
      ({ share: { overall } }) =>
        overall !== undefined && Math.abs(overall.low) + Math.abs(overall.high) > 1e-9,
    );
    expect(moving.length).toBeGreaterThan(12);
    expect(steps).toHaveLength(12);
    expect(steps.at(-1)).toMatchObject({ count: moving.length - 11 });
    expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(moving.length);
  });

  it('is not drawn of a score that was not shared out, or is not asked', () => {
    expect(waterfallOf({ ...moved, unshared: ['overall'] }, 'overall')).toBeUndefined();
    expect(waterfallOf({ ...moved, scores: {} }, 'overall')).toBeUndefined();
    expect(toSvg({ ...moved, scores: {} })).toContain('Nothing to draw');
  });
});
