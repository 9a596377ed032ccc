/**
 * Reliability: the share of a score's weight that rests on cited facts, by kind of source.
 *
 * Weight flows from a score to the parts that determine it: to the best part of `best`, to the worst of `worst`, evenly
 * where several are equal, and to all by weight elsewhere. A fact cited to several sources counts for the strongest
 * kind.
 */
import type { Cite, Source } from '../model/agreement.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/parties.ts';
import type { Reliability } from '../model/scores.ts';
import { middle } from './range.ts';
import type { Score } from './score.ts';

/** Called with each part that determines a score, and the share of the score's weight that it has. */
type Give = (part: Score, share: number) => void;

const toTheFurthest = (sign: 1 | -1, parts: readonly Score[], give: Give): void => {
  let furthest = -Infinity;
  let equals = 0;
  for (const { range, weight } of parts) {
    const value = sign * middle(range);
    if (weight === 0 || value < furthest) continue;
    equals = value === furthest ? equals + 1 : 1;
    furthest = value;
  }
  for (const part of parts)
    if (part.weight > 0 && sign * middle(part.range) === furthest) give(part, 1 / equals);
};

const byWeight = (parts: readonly Score[], give: Give): void => {
  let total = 0;
  for (const { weight } of parts) total += weight;
  for (const part of parts) if (part.weight > 0) give(part, part.weight / total);
};

const handOn = ({ rule, parts }: Score, give: Give): void => {
  if (rule === 'best') toTheFurthest(1, parts, give);
  else if (rule === 'worst') toTheFurthest(-1, parts, give);
  else byWeight(parts, give);
};

/** Sorts shares and sums them, so that their order changes no bit. */
const sumOf = (shares: number[]): number => {
  let sum = 0;
  for (const share of shares.sort((a, b) => a - b)) sum += share;
  return sum;
};

const reliability = (byKind: readonly number[]): Reliability => ({
  cited: Math.min(1, sumOf([...byKind])),
  byKind: Object.fromEntries(SOURCE_KINDS.map((kind, i) => [kind, byKind[i] ?? 0])) as Record<
    SourceKind,
    number
  >,
});

/** Works out how much of a score rests on cited facts. */
export const reliabilityOf = (
  score: Score,
  sources: readonly Pick<Source, 'id' | 'kind'>[],
): Reliability => {
  const kinds = new Map(sources.map(({ id, kind }) => [id, SOURCE_KINDS.indexOf(kind)]));
  const strongest = (cites: readonly Cite[]): number => {
    let kind: number = SOURCE_KINDS.length;
    for (const { source } of cites) kind = Math.min(kind, kinds.get(source) ?? kind);
    return kind;
  };
  const found: readonly number[][] = SOURCE_KINDS.map(() => []);
  const visit = (node: Score, share: number): void => {
    if (node.parts.length === 0) found[strongest(node.cites)]?.push(share);
    else handOn(node, (part, own) => visit(part, share * own));
  };
  visit(score, 1);
  return reliability(found.map(sumOf));
};

/** Works out how much of a score rests on cited facts from how much of each of its parts does. */
export const reliabilityFrom = (
  score: Score,
  of: (part: Score) => Reliability,
): Reliability => {
  const found: readonly number[][] = SOURCE_KINDS.map(() => []);
  handOn(score, (part, share) => {
    const { byKind } = of(part);
    SOURCE_KINDS.forEach((kind, i) => {
      found[i]?.push(share * byKind[kind]);
    });
  });
  return reliability(found.map(sumOf));
};
