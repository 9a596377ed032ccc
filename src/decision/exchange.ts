/**
 * Exchange: which neighbours on a diagram stand alike.
 *
 * Two parties stand alike in a rule if it never matters which of the two consents. On a diagram that shows between
 * neighbours: wherever the upper one is asked, refusing here and consenting there leads where the reverse does, and the
 * lower one is never asked alone.
 */
import type { Diagram, Node } from './diagram.ts';

/** For each level the first of those above it that stand alike with it, itself where there is none. */
export const firstAlike = (on: Diagram, top: Node, levels: number): readonly number[] => {
  const apart = new Set<number>();
  const reached = (node: Node, from: number): void => {
    // Whoever is reached past the level before is asked alone.
    if (on.level(node) > from + 1) apart.add(on.level(node));
  };
  const after = (node: Node, level: number, side: 'low' | 'high'): Node =>
    on.level(node) === level ? on[side](node) : node;
  reached(top, -1);
  for (const node of on.below(top)) {
    const level = on.level(node);
    const [low, high] = [on.low(node), on.high(node)];
    reached(low, level);
    reached(high, level);
    if (after(low, level + 1, 'high') !== after(high, level + 1, 'low')) apart.add(level + 1);
  }
  const first: number[] = [];
  for (let level = 0; level < levels; level++)
    first.push(apart.has(level) ? level : (first[level - 1] ?? level));
  return first;
};
