/**
 * Reference classes: the agreements whose architecture is most like that of a draft.
 *
 * What became of them says what such texts have met with, and forecasts nothing: they were chosen for being alike on
 * paper, out of those that somebody coded.
 */
import { type Distance, distanceBetween } from '../compare/distance.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { LINKS } from '../model/scorecard-words.ts';
import { breachesOf } from '../score/rubric.ts';
import { MIAMI_2025 } from './miami-2025.ts';
import { scoreAgreement } from './score-agreement.ts';

/** An agreement, and how far its architecture is from another one's, from 0 to 1, as a whole and by link. */
export interface Neighbour extends Distance {
  readonly agreement: Pick<Agreement, 'id' | 'title' | 'date' | 'status'>;
}

/**
 * Ranks agreements by how near their architecture is to that of a draft, nearest first.
 *
 * The distance is how far the ranges of their links are apart, over the breaches that both are asked about by their weight,
 * as a share of what either has. What neither has, or what is unknown of both, makes them no more alike: a draft with
 * nothing in it has no neighbours, and one with little has far ones. Above 0.5 two texts have less in common than not.
 * Links that are not asked of both are left out, as is the draft itself.
 *
 * @example
 * referenceClass(agreement, [agreement, framework]).map(({ whole }) => whole > 0); // => [true]
 */
export const referenceClass = (
  draft: Agreement,
  agreements: readonly Agreement[],
  rubric: Rubric = MIAMI_2025,
): readonly Neighbour[] => {
  const weights = new Map(breachesOf(rubric).map(({ id, weight }) => [id, weight]));
  const own = scoreAgreement(draft, rubric, []);
  return agreements
    .filter(({ id }) => id !== draft.id)
    .flatMap((agreement): Neighbour[] => {
      const card = scoreAgreement(agreement, rubric, []);
      const distance = distanceBetween(own.matrix, card.matrix, LINKS, weights);
      if (distance === undefined) return [];
      const { id, title, date, status } = agreement;
      return [{ agreement: { id, title, date, status }, ...distance }];
    })
    .sort((a, b) => a.whole - b.whole || (a.agreement.id < b.agreement.id ? -1 : 1));
};
