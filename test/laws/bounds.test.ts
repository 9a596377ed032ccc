/**
 * What holds of every scorecard: bounds, the overall score, the verdict, what does not apply.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LINKS } from '../../src/model/scorecard-words.ts';
import { applies } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { ranges, rangesOf, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

const NAMES = ['baselines', 'guarantees', 'coDrafting'] as const;
const ORDER = ['document', 'partial', 'architecture'];

describe('every scorecard', () => {
  it('has all scores between 0 and 1, worst no higher than best', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const card = scoreAgreement(agreement);
        const found = card.matrix.flatMap((row) => LINKS.flatMap((link) => row[link] ?? []));
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

  it('has the weighted mean of what applies as its overall score', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const { indicators, overall } = scoreAgreement(agreement, MIAMI_2025, []);
        const { weights } = MIAMI_2025.links.overall;
        const asked = NAMES.filter((name) => applies(indicators[name]));
        const total = asked.reduce((sum, name) => sum + weights[name], 0);
        for (const end of ['low', 'high'] as const) {
          const sum = asked.reduce(
            (all, name) => all + weights[name] * indicators[name].range[end],
            0,
          );
          if (total > 0) expect(overall.range[end]).toBeCloseTo(sum / total, 9);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has a verdict that the gates allow: no indicator stands, or is more than nothing, below its gate', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const { indicators, verdict } = scoreAgreement(agreement, MIAMI_2025, []);
        const { tolerance } = MIAMI_2025.gates;
        for (const name of NAMES) {
          const { upper, lower } = MIAMI_2025.gates[name];
          const { range } = indicators[name];
          const stands = verdict.stands[name];
          expect(stands === 'not-asked').toBe(!applies(indicators[name]));
          if (stands === 'stands') expect(range.low).toBeGreaterThanOrEqual(upper - tolerance);
          if (stands === 'partial') expect(range.low).toBeGreaterThanOrEqual(lower - tolerance);
          if (stands === 'fails' && name === 'baselines') expect(range.high).toBeLessThan(lower);
        }
        expect(ORDER.indexOf(verdict.worst)).toBeLessThanOrEqual(ORDER.indexOf(verdict.best));
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
        expect(card.verdict.stands.baselines).toBe('not-asked');
        const ceasefire = ranges({ ...agreement, purpose: ['ceasefire'] });
        expect(ceasefire.baselines).toBeDefined();
        expect(found.coDrafting).toEqual(ceasefire.coDrafting);
        // Without a ceasefire, what is fixed and watched counts only where a guarantee rests on it.
        const unrested = {
          ...agreement,
          baselines: [],
          verification: [],
          guarantees: [],
          drafting: [],
        };
        // A third party that a baseline binds has a stake in who wrote it.
        const parties = [...agreement.protects, ...agreement.constrains];
        const baselines = agreement.baselines.filter(({ binds }) =>
          binds.every((party) => parties.includes(party)),
        );
        expect(ranges({ ...unrested, baselines }).overall).toEqual(ranges(unrested).overall);
      }),
      { numRuns: RUNS },
    );
  });
});
