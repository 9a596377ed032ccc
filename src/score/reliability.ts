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

/** Of which parts a score is determined, and by how much of each, before the amounts are made to sum to 1. */
const determining = (
  nodes: readonly ScoreNode[],
  { rule, parts }: ScoreNode,
  amounts: number[],
): number => {
  if (parts.length === 1) {
    amounts[0] = (nodes[parts[0] as ScoreKey] as ScoreNode).weight;
    return amounts[0];
  }
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

const add = (amounts: Float64Array, place: number, amount: number): void => {
  amounts[place] = (amounts[place] as number) + amount;
};

/** Shares as they are written down, filled at once, kind by kind. */
const written = (byStrength: ArrayLike<number>, first: number): Reliability => {
  const byKind = {} as Record<SourceKind, number>;
  let cited = 0;
  SOURCE_KINDS.forEach((kind, index) => {
    const share = byStrength[first + index] as number;
    byKind[kind] = Math.min(1, share * GRAIN);
    cited += share;
  });
  return { cited: Math.min(1, cited * GRAIN), byKind };
};

/** The place of the strongest kind among those cited, in the order of kinds; one past the last if none is declared. */
const strongest = (kinds: ReadonlyMap<string, number>, cites: readonly Cite[]): number => {
  let kind: number = SOURCE_KINDS.length;
  for (const { source } of cites) kind = Math.min(kind, kinds.get(source) ?? kind);
  return kind;
};

/** Works out how much of some scores of a list rests on cited facts, in one pass for all of them. */
export const reliabilities = <Name extends string>(
  nodes: readonly ScoreNode[],
  sources: readonly Pick<Source, 'id' | 'kind'>[],
  roots: Readonly<Record<Name, ScoreKey>>,
): Readonly<Record<Name, Reliability>> => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  const asked = Object.entries<ScoreKey>(roots);
  const last = Math.max(...asked.map(([, root]) => root));
  // The shares of one score stand side by side, one for each that is asked.
  const shares = new Float64Array((last + 1) * asked.length);
  const byStrength = new Float64Array((SOURCE_KINDS.length + 1) * asked.length);
  for (const [index, [, root]] of asked.entries()) shares[root * asked.length + index] = 1 / GRAIN;

  const amounts: number[] = [];
  for (let place = last; place >= 0; place--) {
    const node = nodes[place] as ScoreNode;
    const { parts } = node;
    // Worked out once, when a share is found that falls to this score: the kind of a fact, the total of a whole.
    let found = -1;
    for (let index = 0; index < asked.length; index++) {
      const share = shares[place * asked.length + index] as number;
      if (share === 0) continue;
      if (parts.length === 0) {
        if (found < 0) found = strongest(kinds, node.cites);
        add(byStrength, index * (SOURCE_KINDS.length + 1) + found, share);
        continue;
      }
      if (found < 0) found = determining(nodes, node, amounts);
      for (let part = 0; part < parts.length; part++) {
        const amount = amounts[part] as number;
        if (amount > 0)
          add(
            shares,
            (parts[part] as ScoreKey) * asked.length + index,
            Math.round((share * amount) / found),
          );
      }
    }
  }
  return Object.fromEntries(
    asked.map(([name], index) => [name, written(byStrength, index * (SOURCE_KINDS.length + 1))]),
  ) as Record<Name, Reliability>;
};
