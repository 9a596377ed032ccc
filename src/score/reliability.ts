/**
 * Reliability: the share of a score's weight that rests on cited facts, by kind of source.
 *
 * Weight flows from a node to the parts that determine it: to the best part of `best`, to the worst of `worst`, evenly
 * where several are equal, and to all by weight elsewhere. A fact cited to several sources counts for the strongest
 * kind.
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
    const furthest = Math.max(...weighing.map(({ range }) => sign * middle(range)));
    const chosen = weighing.filter(({ range }) => sign * middle(range) === furthest);
    return chosen.map((part) => [part, 1 / chosen.length]);
  }
  const total = weighing.reduce((sum, { weight }) => sum + weight, 0);
  return weighing.map((part) => [part, part.weight / total]);
};

/** Sorted before it is summed, so that the order of a list changes no bit. */
const sumOf = (shares: readonly number[]): number =>
  [...shares].sort((a, b) => a - b).reduce((sum, share) => sum + share, 0);

/** Works out how much of a score rests on cited facts. */
export const reliabilityOf = (score: Score, { sources }: Agreement): Reliability => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  const found: number[][] = SOURCE_KINDS.map(() => []);
  const strongest = (cites: readonly Cite[]): number => {
    let kind: number = SOURCE_KINDS.length;
    for (const { source } of cites) kind = Math.min(kind, kinds.get(source) ?? kind);
    return kind;
  };
  const visit = (node: Score, share: number): void => {
    if (node.parts.length === 0) {
      found[strongest(node.cites)]?.push(share);
      return;
    }
    for (const [part, own] of determining(node)) visit(part, share * own);
  };
  visit(score, 1);
  const shares = found.map(sumOf);
  return {
    cited: Math.min(1, sumOf(shares)),
    byKind: Object.fromEntries(SOURCE_KINDS.map((kind, i) => [kind, shares[i] ?? 0])) as Record<
      SourceKind,
      number
    >,
  };
};
