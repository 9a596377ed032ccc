import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/score/range.ts';
import { leaf, notApplicable, type Score } from '../../src/score/score.ts';
import { judge } from '../../src/score/verdict.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { RUNS } from '../runs.ts';

const IDS = ['baselines', 'guarantees', 'co-drafting'];
const scored = (...ranges: readonly Range[]): Score[] =>
  ranges.map((range, i) =>
    leaf(IDS[i] ?? 'x', 'X', 'measure', 1, range, {
      code: 'level',
      at: `at.${i}`,
      ladder: 'duty',
      level: 'may',
    }),
  );
const exactly = (value: number): Range => ({ low: value, high: value });
const verdict = (...ranges: readonly Range[]) => judge(scored(...ranges), MIAMI_2025);

describe('judge', () => {
  it.each<[string, Range[], string, string[]]>([
    ['all pass at worst', [exactly(0.6), exactly(0.7), exactly(1)], 'architecture', IDS],
    [
      'one misses at best',
      [exactly(0.9), { low: 0, high: 0.29 }, exactly(0.9)],
      'document',
      ['guarantees'],
    ],
    [
      'it may still pass',
      [exactly(0.7), { low: 0.4, high: 0.8 }, exactly(0.9)],
      'undecided',
      ['guarantees'],
    ],
    [
      'it may still fail',
      [exactly(0.5), { low: 0.1, high: 0.4 }, exactly(0.9)],
      'undecided',
      ['guarantees'],
    ],
    ['neither', [exactly(0.5), exactly(0.4), exactly(0.9)], 'partial', ['baselines', 'guarantees']],
  ])('%s', (_, ranges, kind, by) => {
    expect(verdict(...ranges)).toMatchObject({ kind, by });
  });

  it('takes a difference within the tolerance for none', () => {
    const least = 0.6 - MIAMI_2025.gates.tolerance / 2;
    expect(verdict(exactly(least), exactly(0.6), exactly(0.6)).kind).toBe('architecture');
  });

  it('leaves out what is not asked, and finds a document where nothing is', () => {
    const out = notApplicable('baselines', 'X', { code: 'combined' });
    expect(judge([out, ...scored(exactly(0.9))], MIAMI_2025)).toMatchObject({
      kind: 'architecture',
      leftOut: ['baselines'],
    });
    expect(judge([out], MIAMI_2025)).toMatchObject({ kind: 'document', by: [] });
  });

  it('agrees with the gates at both ends', () => {
    const value = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0.3, 0.6, 0.2999, 0.5999),
    );
    const range = fc
      .tuple(value, value)
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    fc.assert(
      fc.property(range, range, range, (...ranges) => {
        const { kind } = verdict(...ranges);
        const passes = (end: keyof Range) => ranges.every((one) => one[end] >= 0.6 - 1e-9);
        const misses = (end: keyof Range) => ranges.some((one) => one[end] < 0.3 - 1e-9);
        expect(kind === 'architecture').toBe(passes('low'));
        expect(kind === 'document').toBe(misses('high'));
        if (kind === 'partial') expect(passes('high') || misses('low')).toBe(false);
        if (kind === 'undecided') expect(passes('high') || misses('low')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
