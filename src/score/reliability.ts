/**
 * Reliability: the share of a score's weight that rests on cited facts, by kind of source.
 *
 * Weight flows from a score to the parts that determine it: to the best part of `best`, to the worst of `worst`, evenly
 * where several are equal, and to all by weight elsewhere. A fact cited to several sources counts for the strongest
 * kind. As parts stand before their wholes, the weight is handed down in one pass over the list.
 */
import type { Cite, Source } from '../model/agreement.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/parties.ts';
import type { Reliability, ScoreKey, ScoreNode } from '../model/scores.ts';
import { middle } from './range.ts';

/** Shares are whole multiples of this while they are summed, so that the order in which they come changes no bit. */
const GRAIN = 2 ** -50;

/** Hands the share of a score down to its parts. */
const handDown = (
  nodes: readonly ScoreNode[],
  shares: Float64Array,
  { rule, parts }: ScoreNode,
  share: number,
): void => {
  const sign = rule === 'best' ? 1 : rule === 'worst' ? -1 : 0;
  let furthest = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const part of parts) {
    const { range, weight } = nodes[part] as ScoreNode;
    if (weight === 0) continue;
    const value = sign * middle(range);
    if (value > furthest) total = 0;
    if (value >= furthest) total += sign === 0 ? weight : 1;
    furthest = Math.max(furthest, value);
  }
  for (const part of parts) {
    const { range, weight } = nodes[part] as ScoreNode;
    if (weight === 0 || sign * middle(range) < furthest) continue;
    const own = (share * (sign === 0 ? weight : 1)) / total;
    shares[part] = (shares[part] as number) + Math.round(own);
  }
};

/** Works out how much of each score of a list rests on cited facts, by its place. */
export const reliabilities = (
  nodes: readonly ScoreNode[],
  sources: readonly Pick<Source, 'id' | 'kind'>[],
): ((root: ScoreKey) => Reliability) => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  const strongest = (cites: readonly Cite[]): number => {
    let kind: number = SOURCE_KINDS.length;
    for (const { source } of cites) kind = Math.min(kind, kinds.get(source) ?? kind);
    return kind;
  };
  return (root) => {
    const shares = new Float64Array(root + 1);
    const byStrength = new Float64Array(SOURCE_KINDS.length + 1);
    shares[root] = 1 / GRAIN;
    for (let place = root; place >= 0; place--) {
      const share = shares[place] as number;
      if (share === 0) continue;
      const node = nodes[place] as ScoreNode;
      if (node.parts.length > 0) handDown(nodes, shares, node, share);
      else {
        const kind = strongest(node.cites);
        byStrength[kind] = (byStrength[kind] as number) + share;
      }
    }
    // Filled at once, kind by kind.
    const byKind = {} as Record<SourceKind, number>;
    let cited = 0;
    SOURCE_KINDS.forEach((kind, index) => {
      const share = byStrength[index] as number;
      byKind[kind] = Math.min(1, share * GRAIN);
      cited += share;
    });
    return { cited: Math.min(1, cited * GRAIN), byKind };
  };
};
