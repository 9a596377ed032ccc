/**
 * Score trees as a list, and the list as trees again.
 *
 * Scoring gives the same part to several wholes; in the list it stands once, before all of them. Parts are known by being
 * the same object, not by being alike, so that writing the list costs one look at each.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreHead, ScoreKey, ScoreNode } from '../model/scores.ts';
import { notApplicable, type Score } from './score.ts';

/** A list of scores in the making. */
export interface ScoreList {
  readonly nodes: readonly ScoreNode[];
  /** Writes a score down with all its parts, unless it is there, and says where it stands. */
  readonly put: (score: Score) => ScoreKey;
}

/** A score without parts stands in a list as it is. */
const isLeaf = (score: Score): score is Score & { readonly parts: readonly [] } =>
  score.parts.length === 0;

const listed = (
  { id, label, range, rule, weight, because, cites }: Score,
  parts: readonly ScoreKey[],
): ScoreNode => ({ id, label, range, rule, weight, parts, because, cites });

/** Opens a list of scores. */
export const scoreList = (): ScoreList => {
  const nodes: ScoreNode[] = [];
  const places = new Map<Score, ScoreKey>();
  const putWhole = (score: Score): ScoreKey => {
    const parts = score.parts.map(put);
    return nodes.push(listed(score, parts)) - 1;
  };
  const put = (score: Score): ScoreKey => {
    const there = places.get(score);
    if (there !== undefined) return there;
    const place = isLeaf(score) ? nodes.push(score) - 1 : putWhole(score);
    places.set(score, place);
    return place;
  };
  return { nodes, put };
};

/** What a scorecard says of a score beside the list. */
export const headOf = ({ id, label, range, rule }: Score, node: ScoreKey): ScoreHead => ({
  id,
  label,
  range,
  rule,
  node,
});

/**
 * Gives a score of a scorecard as a tree: the overall score, or the one at a place in `nodes`.
 *
 * A part of several wholes is one object in all of them.
 *
 * @example
 * const card = scoreAgreement(agreement);
 * scoreTree(card).parts.map(({ id }) => id); // => ['baselines', 'guarantees', 'co-drafting']
 * scoreTree(card, card.indicators.baselines.node).parts.length; // => 2
 */
export const scoreTree = (
  { nodes, overall }: Pick<Scorecard, 'nodes' | 'overall'>,
  node: ScoreKey = overall.node,
): Score => {
  const made: Score[] = [];
  for (const { parts, ...own } of nodes.slice(0, node + 1))
    made.push({ ...own, parts: parts.flatMap((part) => made[part] ?? []) });
  return (
    made[node] ??
    notApplicable('nothing', 'Nothing', { code: 'not-asked', why: 'no score stands there' })
  );
};
