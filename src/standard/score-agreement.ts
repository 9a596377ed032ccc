/**
 * Scoring an agreement: the mechanisms and the standard catalogues, joined.
 */
import { type FindingKind, lookFor } from '../analysis/finding.ts';
import { leftOutOf } from '../analysis/left-out.ts';
import { namesIn } from '../analysis/names.ts';
import { notRead } from '../analysis/not-read.ts';
import { subjectOf } from '../analysis/subject.ts';
import { violatorDependence } from '../analysis/violator-dependence.ts';
import {
  type CoverageRows,
  compareMatrices,
  coverageMatrix,
} from '../indicators/coverage-matrix.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { SCORECARD_VERSION } from '../model/scorecard-words.ts';
import { ANYONE } from '../model/terms.ts';
import { once, onceEach } from '../score/later.ts';
import { headOf, scoreList } from '../score/nodes.ts';
import { middle, type Range, ZERO } from '../score/range.ts';
import { reliabilities, together } from '../score/reliability.ts';
import { applies, type Score } from '../score/score.ts';
import { judge } from '../score/verdict.ts';
import { gatedIndicators } from './depth.ts';
import { STANDARD_FINDINGS } from './findings.ts';
import { type ByViolator, openScoring, overallOf } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** An order of violators that is none of the document's: by id, and an outsider after those who are named. */
const byName = (violator: string | undefined = '', other: string | undefined = ''): number =>
  Number(violator === ANYONE) - Number(other === ANYONE) || (violator < other ? -1 : 0);

/** The case in which a score is lowest; of equal ones that with the worst matrix, then a named one, the first by id. */
const worstOf = (
  cases: readonly ByViolator[],
  scoreOf: (one: ByViolator) => Score,
  matrixOf: (one: ByViolator) => CoverageRows,
): ByViolator =>
  cases.reduce((one, other) => {
    const difference =
      middle(scoreOf(other).range) - middle(scoreOf(one).range) ||
      compareMatrices(matrixOf(other), matrixOf(one)) ||
      byName(other.violator, one.violator);
    return difference < 0 ? other : one;
  });

const weakestOf = (rows: readonly Score[]): string | undefined =>
  rows.reduce<Score | undefined>((one, other) => {
    if (one === undefined) return other;
    const difference = middle(other.range) - middle(one.range);
    return difference < 0 || (difference === 0 && other.weight > one.weight) ? other : one;
  }, undefined)?.id;

/** The breach with which a line is probed first. */
const PROBE = 'limited-incursion';

/** How well a probe by one violator is answered. */
const probeRange = ({ answered }: ByViolator): Range | undefined =>
  answered().find(({ breach }) => breach.id === PROBE)?.answered.range;

const isSame = (one: Range, other: Range): boolean =>
  one.low === other.low && one.high === other.high;

/** What the first probe meets in the worst case. Where it meets the same from several, none of them is accused of it. */
const firstProbe = (
  worst: ByViolator,
  cases: readonly ByViolator[],
  matrixOf: (one: ByViolator) => CoverageRows,
): Pick<Scorecard, 'firstProbe'> => {
  const place = worst.answered().findIndex(({ breach }) => breach.id === PROBE);
  const rowOf = (one: ByViolator) => matrixOf(one)[place]?.();
  const [range, row] = [probeRange(worst), rowOf(worst)];
  if (range === undefined || row === undefined) return {};
  const { guarantee, firstBroken } = row;
  const { violator } = worst;
  const isNamed =
    violator !== undefined &&
    cases.every(
      (other) =>
        other === worst ||
        !isSame(probeRange(other) ?? ZERO, range) ||
        rowOf(other)?.firstBroken !== firstBroken,
    );
  return {
    firstProbe: {
      breach: PROBE,
      ...(isNamed ? { violator } : {}),
      range,
      ...(guarantee === undefined ? {} : { guarantee }),
      ...(firstBroken === undefined ? {} : { firstBroken }),
    },
  };
};

/** What parties and elements are called; made when it is first asked, as many texts have no findings. */
const namesOnce = (subject: Scorecard['agreement']): ((id: string) => string) => {
  const names = once(() => namesIn(subject));
  return (id) => names()(id);
};

/**
 * Scores an agreement on its enforcement architecture: three indicators and their mean, each with the range that unknown
 * facts leave, the verdict at both ends, the coverage matrix, dependence on the violator, reliability and findings.
 *
 * All scores lie in [0, 1]. What is given is plain data, and stands alone. The catalogue of findings can be another one,
 * `[...STANDARD_FINDINGS, mine]`. Never throws for an agreement that `parseAgreement` let through, and takes a second and
 * 200 MB at most. One that was never parsed, as `defineAgreement` and `combine` give it, is scored whatever it takes: pass it
 * to `parseAgreement` first where its size is not known.
 *
 * @example
 * scoreAgreement(agreement).verdict.best; // => 'partial'
 */
export const scoreAgreement = (
  agreement: Agreement,
  rubric: Rubric = MIAMI_2025,
  findings: readonly FindingKind[] = STANDARD_FINDINGS,
): Scorecard => {
  const scoring = openScoring(agreement, rubric);
  const { file, breaches, sides, boundSides, indicator } = scoring;
  const baselines = indicator('baselines');
  const guarantees = indicator('guarantees');
  const coDrafting = indicator('coDrafting');
  const overall = overallOf([baselines, guarantees, coDrafting]);
  const dependence = violatorDependence(file, breaches);

  const areBaselinesAsked = applies(baselines);
  const matrixOf = onceEach((one: ByViolator) =>
    coverageMatrix(areBaselinesAsked ? one.seen() : undefined, one.answered(), rubric),
  );
  const worstSeen = worstOf(boundSides.flat(), (one) => one.baselines(), matrixOf).violator;
  const cases = sides.flat();
  const worstAnswered = worstOf(cases, (one) => one.guarantees(), matrixOf);
  const weakest = weakestOf(worstAnswered.answered().map(({ answered }) => answered));

  const subject = subjectOf(agreement);
  const { nodes, put } = scoreList();
  // Where no indicator is asked, the overall score has no parts, and they are still in the list.
  const indicators = {
    baselines: headOf(baselines, put(baselines)),
    guarantees: headOf(guarantees, put(guarantees)),
    coDrafting: headOf(coDrafting, put(coDrafting)),
  };
  const whole = headOf(overall, put(overall));
  const reliabilityOf = reliabilities(nodes, agreement.sources);
  const reliabilityBy = {
    baselines: reliabilityOf(indicators.baselines.node),
    guarantees: reliabilityOf(indicators.guarantees.node),
    coDrafting: reliabilityOf(indicators.coDrafting.node),
  };

  return {
    schema: SCORECARD_VERSION,
    agreement: subject,
    rubric: { name: rubric.name, version: rubric.version, gates: rubric.gates },
    verdict: judge(
      gatedIndicators(scoring, rubric, { baselines, guarantees, coDrafting }, dependence),
      rubric,
    ),
    ...firstProbe(worstAnswered, cases, matrixOf),
    overall: whole,
    indicators,
    reliability: together([
      { weight: baselines.weight, reliability: reliabilityBy.baselines },
      { weight: guarantees.weight, reliability: reliabilityBy.guarantees },
      { weight: coDrafting.weight, reliability: reliabilityBy.coDrafting },
    ]),
    reliabilityBy,
    worstCase: {
      ...(worstSeen === undefined ? {} : { baselines: worstSeen }),
      ...(worstAnswered.violator === undefined ? {} : { guarantees: worstAnswered.violator }),
    },
    ...(weakest === undefined ? {} : { weakest }),
    matrix: matrixOf(worstAnswered).map((row) => row()),
    violatorDependence: dependence,
    findings: lookFor(findings, {
      file,
      rubric,
      breaches: breaches.map(({ id }) => id),
      violators: agreement.constrains,
      nameOf: namesOnce(subject),
    }),
    warnings: leftOutOf(agreement),
    notRead: notRead(agreement),
    nodes,
  };
};
