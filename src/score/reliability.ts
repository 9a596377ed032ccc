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

/** Writes down by how much each part determines a score, and gives their sum. */
const determining = (
  nodes: readonly ScoreNode[],
  { rule, parts }: ScoreNode,
  amounts: number[],
): number => {
  const sign = rule === 'best' ? 1 : rule === 'worst' ? -1 : 0;
  let furthest = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (let index = 0; index < parts.length; index++) {
    const { range, weight } = nodes[parts[index] as ScoreKey] as ScoreNode;
    const value = weight === 0 ? Number.NEGATIVE_INFINITY : sign * middle(range);
    const amount = sign === 0 || weight === 0 ? weight : 1;
    if (value > furthest) {
      amounts.fill(0, 0, index);
      [furthest, total] = [value, 0];
    }
    const own = value < furthest ? 0 : amount;
    amounts[index] = own;
    total += own;
  }
  return total;
};

/** The place of the strongest kind among those cited, in the order of kinds; one past the last if none is declared. */
const strongest = (kinds: ReadonlyMap<string, number>, cites: readonly Cite[]): number => {
  let kind: number = SOURCE_KINDS.length;
  for (const { source } of cites) kind = Math.min(kind, kinds.get(source) ?? kind);
  return kind;
};

/** Works out how much of each score of a list rests on cited facts, by its place. */
export const reliabilities = (
  nodes: readonly ScoreNode[],
  sources: readonly Pick<Source, 'id' | 'kind'>[],
): ((root: ScoreKey) => Reliability) => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  // Each share is taken out when it is handed down, so that the next root finds none.
  const shares = new Float64Array(nodes.length);
  const amounts: number[] = [];
  return (root) => {
    const byStrength = new Float64Array(SOURCE_KINDS.length + 1);
    shares[root] = 1 / GRAIN;
    let lowest = root;
    for (let place = root; place >= lowest; place--) {
      const share = shares[place] as number;
      if (share === 0) continue;
      shares[place] = 0;
      const node = nodes[place] as ScoreNode;
      const { parts } = node;
      if (parts.length === 0) {
        const kind = strongest(kinds, node.cites);
        byStrength[kind] = (byStrength[kind] as number) + share;
        continue;
      }
      const total = determining(nodes, node, amounts);
      for (let index = 0; index < parts.length; index++) {
        const part = parts[index] as ScoreKey;
        const amount = amounts[index] as number;
        if (amount === 0) continue;
        shares[part] = (shares[part] as number) + Math.round((share * amount) / total);
        if (part < lowest) lowest = part;
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

/** Works out the reliability of the mean of several scores; none of it is cited where no score has any weight. */
export const together = (
  some: readonly { readonly weight: number; readonly reliability: Reliability }[],
): Reliability => {
  const total = some.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (of: (reliability: Reliability) => number): number =>
    total === 0
      ? 0
      : Math.min(
          1,
          some.reduce((sum, { weight, reliability }) => sum + weight * of(reliability), 0) / total,
        );
  const byKind = {} as Record<SourceKind, number>;
  for (const kind of SOURCE_KINDS) byKind[kind] = shareOf((one) => one.byKind[kind]);
  return { cited: shareOf(({ cited }) => cited), byKind };
};
