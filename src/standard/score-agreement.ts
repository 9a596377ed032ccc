/**
 * Scoring an agreement: the mechanisms and the standard catalogues, joined.
 */
import { type FindingKind, lookFor } from '../analysis/finding.ts';
import { violatorDependence } from '../analysis/violator-dependence.ts';
import type { Scorecard } from '../explain/scorecard.ts';
import {
  compareCoverage,
  coverageMatrix,
  linksAsked,
  type MatrixRow,
} from '../indicators/coverage.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { withLater } from '../score/later.ts';
import { middle } from '../score/range.ts';
import { reliabilityOf } from '../score/reliability.ts';
import { applies, type Score } from '../score/score.ts';
import { judge } from '../score/verdict.ts';
import { STANDARD_FINDINGS } from './findings.ts';
import { type ByViolator, openScoring, overallOf } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** The case in which a score is lowest; of equal ones that with the worst answers and coverage, then the first. */
const worstOf = (
  cases: readonly ByViolator[],
  scoreOf: (one: ByViolator) => Score,
  coverageOf: (one: ByViolator) => readonly MatrixRow[],
): ByViolator =>
  cases.reduce((one, other) => {
    const difference =
      middle(scoreOf(other).range) - middle(scoreOf(one).range) ||
      compareCoverage(coverageOf(other), coverageOf(one));
    return difference < 0 ? other : one;
  });

const weakestOf = (rows: readonly Score[]): string | undefined =>
  rows.reduce<Score | undefined>((one, other) => {
    if (one === undefined) return other;
    const difference = middle(other.range) - middle(one.range);
    return difference < 0 || (difference === 0 && other.weight > one.weight) ? other : one;
  }, undefined)?.id;

/**
 * Scores an agreement on its enforcement architecture: three indicators and their chain, each with the exact range that
 * unknown facts leave, the verdict with what decides it, coverage, dependence on the violator, reliability and findings.
 *
 * All scores lie in [0, 1]. The catalogue of findings can be another one, `[...STANDARD_FINDINGS, mine]`. Never throws for
 * an agreement that `parseAgreement` let through.
 *
 * @example
 * scoreAgreement(agreement).verdict.kind; // => 'partial'
 */
export const scoreAgreement = (
  agreement: Agreement,
  rubric: Rubric = MIAMI_2025,
  findings: readonly FindingKind[] = STANDARD_FINDINGS,
): Scorecard => {
  const { file, breaches, cases, indicator } = openScoring(agreement, rubric);
  const indicators = {
    baselines: indicator('baselines'),
    guarantees: indicator('guarantees'),
    coDrafting: indicator('coDrafting'),
  };
  const all = [indicators.baselines, indicators.guarantees, indicators.coDrafting];
  const overall = overallOf(all);
  const asked = linksAsked(applies(indicators.baselines));
  const matrices = new Map<ByViolator, readonly MatrixRow[]>();
  const coverageOf = (one: ByViolator): readonly MatrixRow[] => {
    const rows = matrices.get(one) ?? coverageMatrix(one.seen(), one.answered(), rubric, asked);
    matrices.set(one, rows);
    return rows;
  };
  const worstAnswered = worstOf(cases, (one) => one.guarantees(), coverageOf);

  const scorecard = {
    agreement: {
      id: agreement.id,
      title: agreement.title,
      date: agreement.date,
      sources: agreement.sources,
    },
    rubric: { name: rubric.name, version: rubric.version, gates: rubric.gates },
    indicators,
    overall,
    verdict: judge(all, rubric),
    worstCase: {
      baselines: worstOf(cases, (one) => one.baselines(), coverageOf).violator,
      guarantees: worstAnswered.violator,
    },
    coverage: coverageOf(worstAnswered),
    weakest: weakestOf(worstAnswered.guarantees().parts),
    violatorDependence: violatorDependence(file, breaches),
    reliability: reliabilityOf(overall, agreement),
    findings: lookFor(findings, {
      file,
      rubric,
      breaches: breaches.map(({ id }) => id),
      violators: agreement.constrains,
    }),
  };
  return withLater(scorecard, 'reliabilityBy', () => ({
    baselines: reliabilityOf(indicators.baselines, agreement),
    guarantees: reliabilityOf(indicators.guarantees, agreement),
    coDrafting: reliabilityOf(indicators.coDrafting, agreement),
  }));
};
