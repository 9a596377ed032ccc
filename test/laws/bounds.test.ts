/**
 * What holds of every scorecard: bounds, the overall score, the verdict, what does not apply.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { LINKS } from '../../src/model/scorecard-words.ts';
import type { ScoreHead } from '../../src/model/scores.ts';
import { EPSILON } from '../../src/score/combinators.ts';
import type { Range } from '../../src/score/range.ts';
import { applies } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { ranges, rangesOf, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

const askedOf = ({ indicators }: Scorecard): readonly ScoreHead[] =>
  Object.values(indicators).filter(applies);

/** The shifted geometric mean of one end of the indicators, written another way than in the source. */
const geometricMean = (values: readonly number[]): number =>
  (values.reduce((product, value) => product * (EPSILON + (1 - EPSILON) * value), 1) **
    (1 / values.length) -
    EPSILON) /
  (1 - EPSILON);

/** The verdict from the gates alone, first for each end of the ranges, then for what lies between. */
const verdictBy = (found: readonly Range[]): string => {
  const { architecture, document, tolerance } = MIAMI_2025.gates;
  const passes = (value: number, gate: number) => value >= gate - tolerance;
  const at = (end: 'low' | 'high') => ({
    architecture: found.every((range) => passes(range[end], architecture)),
    document: found.some((range) => !passes(range[end], document)),
  });
  const [worst, best] = [at('low'), at('high')];
  if (best.document || found.length === 0) return 'document';
  if (worst.architecture) return 'architecture';
  return best.architecture || worst.document ? 'undecided' : 'partial';
};

describe('every scorecard', () => {
  it('has all scores between 0 and 1, worst no higher than best', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const card = scoreAgreement(agreement);
        const found = card.matrix.flatMap((row) => LINKS.map((link) => row[link]));
        for (const { range } of card.nodes) found.push(range);
        for (const { stillAnswered } of card.violatorDependence)
          found.push({ low: stillAnswered, high: stillAnswered });
        expect(found.filter(({ low, high }) => !(0 <= low && low <= high && high <= 1))).toEqual(
          [],
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('has the shifted geometric mean of what applies as its overall score, and the verdict of the gates', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const card = scoreAgreement(agreement);
        const asked = askedOf(card);
        const found = asked.map(({ range }) => range);
        for (const end of ['low', 'high'] as const)
          expect(card.overall.range[end]).toBeCloseTo(
            geometricMean(found.map((range) => range[end])),
            9,
          );
        const { kind, by, leftOut } = card.verdict;
        expect(kind).toBe(verdictBy(found));
        expect(leftOut).toEqual(
          Object.values(card.indicators)
            .filter((score) => !applies(score))
            .map(({ id }) => id),
        );
        const { architecture, document } = MIAMI_2025.gates;
        const mustMiss = (range: Range) =>
          kind === 'document'
            ? range.high < document
            : kind === 'partial'
              ? range.high < architecture
              : kind === 'architecture' || range.low < architecture;
        expect(by.length).toBeGreaterThan(0);
        for (const { id, range } of asked) if (by.includes(id)) expect(mustMiss(range)).toBe(true);
        expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining([...by]));
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves the first indicator out of a text that only guarantees, and what is left is as it was', () => {
    fc.assert(
      fc.property(agreements({ purpose: ['guarantee'] }), (agreement) => {
        const card = scoreAgreement(agreement);
        const found = rangesOf(card);
        expect(found.baselines).toBeUndefined();
        expect(card.verdict.leftOut).toContain('baselines');
        const ceasefire = ranges({ ...agreement, purpose: ['ceasefire'] });
        expect(ceasefire.baselines).toBeDefined();
        expect(found.guarantees).toEqual(ceasefire.guarantees);
        expect(found.coDrafting).toEqual(ceasefire.coDrafting);
        // Without a ceasefire, what is fixed and watched counts only where a guarantee rests on it.
        const unrested = {
          ...agreement,
          baselines: [],
          verification: [],
          guarantees: [],
          drafting: [],
        };
        expect(ranges({ ...unrested, baselines: agreement.baselines }).overall).toEqual(
          ranges(unrested).overall,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
