import { describe, expect, it } from 'vitest';
import { KNOWN_CASES, type KnownCase } from '../../validity/known-cases.ts';
import { EXPLANATIONS, WRONG_CASES, wronglyScored } from '../../validity/wrong.ts';

const [sample] = KNOWN_CASES as [KnownCase];

const made = (id: string, result: 'held' | 'mixed' | 'collapsed', score: number): KnownCase => ({
  ...sample,
  id,
  outcome: { ...sample.outcome, result },
  ranges: { ...sample.ranges, overall: { low: score, high: score } },
});

const wrongOf = (...cases: readonly KnownCase[]) => wronglyScored(cases).map(({ id }) => id);

describe('the cases that the score gets wrong', () => {
  it('held from the lower half, or collapsed from the upper', () => {
    const wrong = wrongOf(
      made('good', 'held', 0.9),
      made('lucky', 'held', 0.1),
      made('unlucky', 'collapsed', 0.8),
      made('bad', 'collapsed', 0.2),
    );
    expect(wrong).toEqual(['unlucky', 'lucky']);
  });

  it('are not at the median, and not mixed', () => {
    const wrong = wrongOf(
      made('good', 'held', 0.9),
      made('median', 'collapsed', 0.5),
      made('bad', 'collapsed', 0.2),
      made('mixed', 'mixed', 0.1),
    );
    expect(wrong).toEqual([]);
  });

  it('each have an explanation, and no other case has one', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(WRONG_CASES.map(({ id }) => id).sort());
  });
});
