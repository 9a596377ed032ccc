/**
 * Depth: what breadth does not make up for.
 *
 * Guarantees reach the lower gate only if one core breach does, and the upper one only if every core breach does, by a
 * response that fits it. Neither they nor baselines stand unless the worst side reaches the lower gate, and unless they
 * reach it without what falls if the violator refuses every consent: "not solely on the violator's restraint". All of
 * it is worked out only where a gate is reached, as few texts reach one.
 */
import type { Answer } from '../indicators/guarantees.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scorecard, ViolatorDependence } from '../model/scorecard.ts';
import { onceEach } from '../score/later.ts';
import { exactly, type Range, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { applies, type Score } from '../score/score.ts';
import { type End, type Gated, reaches } from '../score/verdict.ts';
import {
  acrossSides,
  type ByViolator,
  openScoring,
  type Scoring,
  type Side,
} from './indicators.ts';

/** The breaches on which a guarantee is tested first. */
const CORE: ReadonlySet<string> = new Set(['major-offensive', 'limited-incursion']);

const coreOf = (breaches: readonly JudgedBreach[]): readonly JudgedBreach[] => {
  const core = breaches.filter(({ id }) => CORE.has(id));
  const most = Math.max(...breaches.map(({ weight }) => weight));
  return core.length > 0 ? core : breaches.filter(({ weight }) => weight === most);
};

const worstSide = (sides: readonly Side[], rangeOf: (one: ByViolator) => Range, end: End): number =>
  Math.min(...sides.flat().map((one) => rangeOf(one)[end]));

/** How a breach is answered at one end over all sides; by responses that fit, where it must be by those. */
const answeredIn = (
  { sides }: Scoring,
  { id }: JudgedBreach,
  worthOf: (answer: Answer) => number,
): number =>
  acrossSides(sides, (one) => {
    const answer = one.answered().find(({ breach }) => breach.id === id);
    return answer === undefined ? ZERO : exactly(worthOf(answer));
  })?.low ?? 0;

/** The same text for a violator, without what it can bring down; undefined where that is nothing. */
const withoutFallen = (
  { file: { agreement } }: Scoring,
  rubric: Rubric,
  { violator, falls }: ViolatorDependence,
): ByViolator | undefined => {
  if (falls.length === 0) return undefined;
  const fallen = new Set(falls.map(({ element }) => element));
  const isLeft = ({ id }: { readonly id: string }) => !fallen.has(id);
  const left = openScoring(
    {
      ...agreement,
      verification: agreement.verification.filter(isLeft),
      guarantees: agreement.guarantees.filter(isLeft),
    },
    rubric,
  );
  return left.sides.flat().find((one) => one.violator === violator);
};

/** Opens the three indicators to the gates. */
export const gatedIndicators = (
  scoring: Scoring,
  rubric: Rubric,
  indicators: Readonly<Record<keyof Scorecard['indicators'], Score>>,
  dependence: readonly ViolatorDependence[],
): Readonly<Record<keyof Scorecard['indicators'], Gated>> => {
  const { gates } = rubric;
  const { sides, boundSides, breaches } = scoring;
  const core = coreOf(breaches);
  const dependences = new Map(dependence.map((one) => [one.violator, one]));
  const standing = onceEach((one: ByViolator): ByViolator => {
    const its = dependences.get(one.violator ?? '');
    return (its === undefined ? undefined : withoutFallen(scoring, rubric, its)) ?? one;
  });
  /** What is seen rests on verifiers alone, so that nothing else can move it by falling. */
  const losesVerifiers = ({ violator = '' }: ByViolator): boolean =>
    dependences
      .get(violator)
      ?.falls.some(({ element }) => scoring.file.verifier(element) !== undefined) ?? false;
  const staysWithout = (
    some: readonly Side[],
    rangeOf: (one: ByViolator) => Range,
    lower: number,
    end: End,
  ): boolean => {
    const range = acrossSides(some, rangeOf);
    return range !== undefined && reaches(range[end], lower, gates);
  };
  const rangeOf = (score: Score) => (applies(score) ? score.range : undefined);
  const always = () => true;
  const ofBaselines = (one: ByViolator) => one.baselines().range;
  const ofGuarantees = (one: ByViolator) => one.guarantees().range;
  return {
    baselines: {
      range: rangeOf(indicators.baselines),
      reachesCore: always,
      isDeep: (end) =>
        reaches(worstSide(boundSides, ofBaselines, end), gates.baselines.lower, gates) &&
        staysWithout(
          boundSides,
          (one) => ofBaselines(losesVerifiers(one) ? standing(one) : one),
          gates.baselines.lower,
          end,
        ),
    },
    guarantees: {
      range: rangeOf(indicators.guarantees),
      reachesCore: (end) =>
        core.some((breach) => {
          const value = answeredIn(scoring, breach, ({ answered }) => answered.range[end]);
          return reaches(value, gates.guarantees.lower, gates);
        }),
      isDeep: (end) =>
        reaches(worstSide(sides, ofGuarantees, end), gates.guarantees.lower, gates) &&
        core.every((breach) => {
          const value = answeredIn(scoring, breach, ({ byFitting }) =>
            byFitting(gates.coreFit, end),
          );
          return reaches(value, gates.guarantees.upper, gates);
        }) &&
        staysWithout(sides, (one) => ofGuarantees(standing(one)), gates.guarantees.lower, end),
    },
    coDrafting: { range: rangeOf(indicators.coDrafting), reachesCore: always, isDeep: always },
  };
};
