/**
 * Reliability: the share of a score's weight that rests on cited facts, by kind of source.
 *
 * Weight flows from a node to the parts that determine it: to the best part of `best`, to the worst of `worst`, to all
 * by weight elsewhere. A fact cited to several sources counts for the strongest kind.
 */
import type { Agreement, Cite } from '../model/agreement.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/parties.ts';
import { middle } from './range.ts';
import type { Score } from './score.ts';

/** Shares of the weight, each from 0 to 1; `cited` is the sum of the shares by kind. */
export interface Reliability {
  readonly cited: number;
  readonly byKind: Readonly<Record<SourceKind, number>>;
}

/** The parts that determine a node, with the share of its weight that each has. */
export const determining = ({ rule, parts }: Score): readonly (readonly [Score, number])[] => {
  const weighing = parts.filter(({ weight }) => weight > 0);
  if (rule === 'best' || rule === 'worst') {
    const sign = rule === 'best' ? 1 : -1;
    const [first, ...others] = weighing;
    if (first === undefined) return [];
    const chosen = others.reduce(
      (one, other) => (sign * (middle(other.range) - middle(one.range)) > 0 ? other : one),
      first,
    );
    return [[chosen, 1]];
  }
  const total = weighing.reduce((sum, { weight }) => sum + weight, 0);
  return weighing.map((part) => [part, part.weight / total]);
};

/** Works out how much of a score rests on cited facts. */
export const reliabilityOf = (score: Score, { sources }: Agreement): Reliability => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  const shares: number[] = SOURCE_KINDS.map(() => 0);
  const strongest = (cites: readonly Cite[]): number => {
    let found: number = SOURCE_KINDS.length;
    for (const { source } of cites) found = Math.min(found, kinds.get(source) ?? found);
    return found;
  };
  const visit = (node: Score, share: number): void => {
    if (node.parts.length === 0) {
      const kind = strongest(node.cites);
      if (kind < SOURCE_KINDS.length) shares[kind] = (shares[kind] ?? 0) + share;
      return;
    }
    for (const [part, own] of determining(node)) visit(part, share * own);
  };
  visit(score, 1);
  return {
    cited: shares.reduce((sum, share) => sum + share, 0),
    byKind: Object.fromEntries(SOURCE_KINDS.map((kind, i) => [kind, shares[i] ?? 0])) as Record<
      SourceKind,
      number
    >,
  };
};
