/**
 * Equivalence of guarantees, scored by the standard indicators.
 */
import {
  type BreachComparison,
  type ComparedGuarantee,
  compareAnswers,
  type Equivalence,
  shortfall,
} from '../compare/equivalence.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { rangeBy } from '../score/combinators.ts';
import { middle, type Range, ZERO } from '../score/range.ts';
import { breachesOf } from '../score/rubric.ts';
import type { Score } from '../score/score.ts';
import { openScoring } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** A guarantee of an agreement, by its id; a ladder's rungs are guarantees of their own. */
export interface GuaranteeOf {
  readonly agreement: Agreement;
  readonly guarantee: string;
}

/** What a guarantee is worth against each breach, by the violator against whom it is worth least. */
const answersOf = (
  { agreement, guarantee }: GuaranteeOf,
  rubric: Rubric,
): ReadonlyMap<string, Score> => {
  const { scope: _, ...unlimited } = agreement;
  const found = new Map<string, Score>();
  for (const { answered } of openScoring(unlimited, rubric).sides.flat())
    for (const { breach, answered: answer } of answered()) {
      const own = answer.parts.find(({ id }) => id === guarantee);
      const before = found.get(breach.id);
      if (own === undefined) continue;
      if (before === undefined || middle(own.range) < middle(before.range))
        found.set(breach.id, own);
    }
  return found;
};

const sideOf = ({ agreement, guarantee }: GuaranteeOf): ComparedGuarantee => {
  const found = agreement.guarantees.find(({ id }) => id === guarantee);
  return {
    agreement: agreement.title,
    guarantee: found?.title ?? guarantee,
    isThere: found !== undefined,
    among: agreement.guarantees.map(({ id }) => id),
  };
};

/**
 * Compares a guarantee with a reference guarantee, link by link, for each breach that the reference answers.
 *
 * Ranges lie in [0, 1]. A guarantee that does not answer a breach has nothing against it, and one that is not in its
 * agreement nothing at all: `sides` says whether both are there.
 *
 * @example
 * const reference = { agreement, guarantee: 'island-pledge' };
 * const own = { agreement: { ...agreement, guarantees: [] }, guarantee: 'island-pledge' };
 * equivalence(own, reference).fallsShort; // => 'certainly'
 */
export const equivalence = (
  own: GuaranteeOf,
  reference: GuaranteeOf,
  rubric: Rubric = MIAMI_2025,
): Equivalence => {
  const [ownAnswers, referenceAnswers] = [answersOf(own, rubric), answersOf(reference, rubric)];
  const judged = breachesOf(rubric);
  const breaches = judged.flatMap(({ id }) => {
    const answer = referenceAnswers.get(id);
    return answer === undefined ? [] : [compareAnswers(id, ownAnswers.get(id), answer)];
  });
  const weights = new Map(judged.map(({ id, weight }) => [id, weight]));
  const average = (rangeOf: (one: BreachComparison) => Range): Range =>
    rangeBy(
      'mean',
      breaches.map((one) => ({ range: rangeOf(one), weight: weights.get(one.breach) ?? 0 })),
    ) ?? ZERO;
  const [whole, other] = [average((one) => one.own), average((one) => one.reference)];
  return {
    sides: { own: sideOf(own), reference: sideOf(reference) },
    own: whole,
    reference: other,
    fallsShort: shortfall(whole, other),
    breaches,
  };
};
