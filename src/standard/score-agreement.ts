/**
 * Scoring an agreement: the mechanisms and the standard catalogues, joined.
 */
import { type FindingKind, lookFor } from '../analysis/finding.ts';
import { violatorDependence } from '../analysis/violator-dependence.ts';
import { compareMatrices, coverageMatrix, linksAsked } from '../indicators/coverage-matrix.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { MatrixRow, Scorecard } from '../model/scorecard.ts';
import { SCORECARD_VERSION } from '../model/scorecard-words.ts';
import { onceEach } from '../score/later.ts';
import { headOf, scoreList } from '../score/nodes.ts';
import { middle } from '../score/range.ts';
import { reliabilityFrom, reliabilityOf } from '../score/reliability.ts';
import { applies, type Score } from '../score/score.ts';
import { judge } from '../score/verdict.ts';
import { STANDARD_FINDINGS } from './findings.ts';
import { type ByViolator, openScoring, overallOf } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** The case in which a score is lowest; of equal ones that with the worst answers and matrix, then the first. */
const worstOf = (
  cases: readonly ByViolator[],
  scoreOf: (one: ByViolator) => Score,
  matrixOf: (one: ByViolator) => readonly MatrixRow[],
): ByViolator =>
  cases.reduce((one, other) => {
    const difference =
      middle(scoreOf(other).range) - middle(scoreOf(one).range) ||
      compareMatrices(matrixOf(other), matrixOf(one));
    return difference < 0 ? other : one;
  });

const weakestOf = (rows: readonly Score[]): string | undefined =>
  rows.reduce<Score | undefined>((one, other) => {
    if (one === undefined) return other;
    const difference = middle(other.range) - middle(one.range);
    return difference < 0 || (difference === 0 && other.weight > one.weight) ? other : one;
  }, undefined)?.id;

/** The names that a reader of the scorecard needs, as the scores call them. */
const subjectOf = (agreement: Agreement): Scorecard['agreement'] => {
  const { id, title, date, status, parties, sources } = agreement;
  const elements: Scorecard['agreement']['elements'][number][] = [];
  for (const list of ['baselines', 'verification', 'guarantees'] as const)
    for (const element of agreement[list])
      elements.push({ list, id: element.id, title: element.title ?? element.id });
  for (const round of agreement.drafting)
    elements.push({ list: 'drafting', id: round.id, title: `${round.place}, ${round.date}` });
  return {
    id,
    title,
    date,
    status,
    parties: parties.map((party) => ({ id: party.id, name: party.name })),
    elements,
    sources,
  };
};

/**
 * Scores an agreement on its enforcement architecture: three indicators and their chain, each with the exact range that
 * unknown facts leave, the verdict, the coverage matrix, dependence on the violator, reliability and findings.
 *
 * All scores lie in [0, 1]. What is given is plain data, and stands alone. The catalogue of findings can be another one,
 * `[...STANDARD_FINDINGS, mine]`. Never throws for an agreement that `parseAgreement` let through.
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
  const all = [indicator('baselines'), indicator('guarantees'), indicator('coDrafting')] as const;
  const [baselines, guarantees, coDrafting] = all;
  const overall = overallOf(all);

  const asked = linksAsked(applies(baselines));
  const matrices = new Map<ByViolator, readonly MatrixRow[]>();
  const matrixOf = (one: ByViolator): readonly MatrixRow[] => {
    const rows = matrices.get(one) ?? coverageMatrix(one.seen(), one.answered(), rubric, asked);
    matrices.set(one, rows);
    return rows;
  };
  const worstSeen = worstOf(cases, (one) => one.baselines(), matrixOf).violator;
  const worstAnswered = worstOf(cases, (one) => one.guarantees(), matrixOf);
  const weakest = weakestOf(worstAnswered.guarantees().parts);

  const { nodes, put } = scoreList();
  // Where no indicator is asked, the overall score has no parts, and they are still in the list.
  const indicators = {
    baselines: headOf(baselines, put(baselines)),
    guarantees: headOf(guarantees, put(guarantees)),
    coDrafting: headOf(coDrafting, put(coDrafting)),
  };
  const reliabilityIn = onceEach((part: Score) => reliabilityOf(part, agreement.sources));

  return {
    schema: SCORECARD_VERSION,
    agreement: subjectOf(agreement),
    rubric: { name: rubric.name, version: rubric.version, gates: rubric.gates },
    verdict: judge(all, rubric),
    overall: headOf(overall, put(overall)),
    indicators,
    reliability: reliabilityFrom(overall, reliabilityIn),
    reliabilityBy: {
      baselines: reliabilityIn(baselines),
      guarantees: reliabilityIn(guarantees),
      coDrafting: reliabilityIn(coDrafting),
    },
    worstCase: {
      ...(worstSeen === undefined ? {} : { baselines: worstSeen }),
      ...(worstAnswered.violator === undefined ? {} : { guarantees: worstAnswered.violator }),
    },
    ...(weakest === undefined ? {} : { weakest }),
    matrix: matrixOf(worstAnswered),
    violatorDependence: violatorDependence(file, breaches),
    findings: lookFor(findings, {
      file,
      rubric,
      breaches: breaches.map(({ id }) => id),
      violators: agreement.constrains,
    }),
    nodes,
  };
};
