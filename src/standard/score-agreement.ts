/**
 * Scoring an agreement: the mechanisms and the standard catalogues, joined.
 *
 * The indicators are worked out for each party that could be the violator, and the worst case counts. What does not
 * depend on who the violator is, is worked out once.
 */
import { openCase } from '../analysis/case-file.ts';
import { type FindingRule, lookFor } from '../analysis/finding.ts';
import { verifierScores } from '../analysis/verification.ts';
import { violatorDependence } from '../analysis/violator-dependence.ts';
import type { Indicators, Scorecard } from '../explain/scorecard.ts';
import { BASELINES, baselinesIndicator, sights } from '../indicators/baselines.ts';
import { coDraftingIndicator } from '../indicators/co-drafting.ts';
import { type CoverageRow, compareCoverage, coverageMatrix } from '../indicators/coverage.ts';
import { answersTo, guaranteesIndicator } from '../indicators/guarantees.ts';
import type { Agreement } from '../model/agreement.ts';
import { chain, worst } from '../score/combinators.ts';
import { middle } from '../score/range.ts';
import { reliabilityOf } from '../score/reliability.ts';
import type { BreachRow, Rubric } from '../score/rubric.ts';
import { notApplicable, type Score } from '../score/score.ts';
import { judge } from '../score/verdict.ts';
import { STANDARD_FINDINGS } from './findings.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** Everything that depends on who the violator is. */
interface Case {
  readonly violator: string | undefined;
  readonly baselines: Score;
  readonly guarantees: Score;
  readonly coverage: () => readonly CoverageRow[];
}

/** The case in which a score is lowest; of equal ones that with the worst answers and coverage, then the first. */
const worstOf = (cases: readonly Case[], scoreOf: (one: Case) => Score): Case =>
  cases.reduce((one, other) => {
    const difference =
      middle(scoreOf(other).range) - middle(scoreOf(one).range) ||
      compareCoverage(other.coverage(), one.coverage());
    return difference < 0 ? other : one;
  });

const acrossViolators = (cases: readonly Case[], scoreOf: (one: Case) => Score): Score => {
  const [only] = cases as [Case, ...Case[]];
  const { id, label } = scoreOf(only);
  if (cases.length === 1) return scoreOf(only);
  return worst(
    { id, label },
    cases.map((one) => ({
      ...scoreOf(one),
      id: one.violator ?? 'anyone',
      label: `${label}, if ${one.violator} breaks it`,
      because: { code: 'violator', party: one.violator },
    })),
  );
};

const NOT_A_CEASEFIRE = 'the text sets out to guarantee, not to end a war';

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
  findings: readonly FindingRule[] = STANDARD_FINDINGS,
): Scorecard => {
  const file = openCase(agreement);
  const { constrains, purpose, scope } = agreement;
  const breaches: readonly BreachRow[] =
    scope === undefined
      ? rubric.breaches
      : rubric.breaches.filter(({ id }) => scope.breaches.includes(id));

  const cases = (constrains.length > 0 ? constrains : [undefined]).map((violator): Case => {
    const scoreOf = verifierScores(rubric, violator);
    const seen = sights(file, rubric, scoreOf, breaches, violator);
    const answered = answersTo(file, rubric, scoreOf, breaches, violator);
    let coverage: readonly CoverageRow[] | undefined;
    return {
      violator,
      baselines: baselinesIndicator(seen),
      guarantees: guaranteesIndicator(answered),
      coverage: () => {
        coverage ??= coverageMatrix(seen, answered, rubric);
        return coverage;
      },
    };
  });

  const indicators: Indicators = {
    baselines:
      purpose.includes('ceasefire') || purpose.length === 0
        ? acrossViolators(cases, (one) => one.baselines)
        : notApplicable(BASELINES, 'Baselines and verification', {
            code: 'not-asked',
            why: NOT_A_CEASEFIRE,
          }),
    guarantees: acrossViolators(cases, (one) => one.guarantees),
    coDrafting: coDraftingIndicator(file, rubric),
  };
  const all = [indicators.baselines, indicators.guarantees, indicators.coDrafting];
  const overall = chain({ id: 'overall', label: 'Overall' }, all);
  const worstAnswered = worstOf(cases, (one) => one.guarantees);

  return {
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
      baselines: worstOf(cases, (one) => one.baselines).violator,
      guarantees: worstAnswered.violator,
    },
    coverage: worstAnswered.coverage(),
    weakest: weakestOf(worstAnswered.guarantees.parts),
    violatorDependence: violatorDependence(file, breaches),
    reliability: reliabilityOf(overall, agreement),
    findings: lookFor(findings, {
      file,
      rubric,
      breaches: breaches.map(({ id }) => id),
      violators: constrains,
    }),
  };
};
