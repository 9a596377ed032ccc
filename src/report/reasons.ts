/**
 * The tree of reasons, each score once: what is alike down to its last part is shown where it stands first.
 *
 * A treaty that binds twenty parties is scored against each of them, and most of what is found is the same for many. So
 * scores are distinguished by what they say, not by where they stand, and a second mention only leads to the first.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreKey, ScoreNode } from '../model/scores.ts';

/** A score with its parts, each the first of those that are alike. */
export interface ReasonNode {
  readonly key: ScoreKey;
  readonly node: ScoreNode;
  readonly parts: readonly ReasonNode[];
}

/** The tree, and those of its scores with parts that several wholes have. */
export interface Reasons {
  readonly top: ReasonNode | undefined;
  readonly shared: ReadonlySet<ReasonNode>;
}

/** Puts the scores of a card together as a tree. */
export const reasonsOf = ({ nodes, overall }: Pick<Scorecard, 'nodes' | 'overall'>): Reasons => {
  const alike = new Map<string, ReasonNode>();
  const made: ReasonNode[] = [];
  const wholes = new Map<ReasonNode, number>();
  nodes.slice(0, overall.node + 1).forEach((node, key) => {
    const { weight: _, parts: keys, ...own } = node;
    const parts = keys.flatMap((part) => made[part] ?? []);
    const saying = JSON.stringify([own, parts.map((part) => part.key)]);
    const before = alike.get(saying);
    const one = before ?? { key, node, parts };
    made.push(one);
    if (before !== undefined) return;
    alike.set(saying, one);
    for (const part of parts) wholes.set(part, (wholes.get(part) ?? 0) + 1);
  });
  return {
    top: made[overall.node],
    shared: new Set(
      [...wholes].filter(([one, count]) => count > 1 && one.parts.length > 0).map(([one]) => one),
    ),
  };
};
