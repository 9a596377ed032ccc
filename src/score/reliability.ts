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

/** How the weight of a score is shared out among its parts. */
interface Sharing {
  /** 1 where the best part determines it, -1 where the worst does, 0 where all do by their weight. */
  readonly sign: 1 | -1 | 0;
  /** The best or the worst of the parts, times the sign. */
  readonly furthest: number;
  /** What is shared out: the parts that are as far as that, or the weight of all. */
  readonly total: number;
}

const sharingOf = ({ rule, parts }: Score): Sharing => {
  const sign = rule === 'best' ? 1 : rule === 'worst' ? -1 : 0;
  let furthest = -Infinity;
  let total = 0;
  for (const { range, weight } of parts) {
    if (weight === 0) continue;
    const value = sign * middle(range);
    if (value > furthest) total = 0;
    if (value >= furthest) total += sign === 0 ? weight : 1;
    furthest = Math.max(furthest, value);
  }
  return { sign, furthest, total };
};

/** The share of a score's weight that one of its parts has. */
const shareOf = ({ range, weight }: Score, { sign, furthest, total }: Sharing): number =>
  weight === 0 || sign * middle(range) < furthest ? 0 : (sign === 0 ? weight : 1) / total;

/** Sorts shares and sums them, so that their order changes no bit. */
const sumOf = (shares: number[]): number => {
  let sum = 0;
  for (const share of shares.sort((a, b) => a - b)) sum += share;
  return sum;
};

const reliability = (shares: readonly number[]): Reliability => {
  // Filled at once, kind by kind.
  const byKind = {} as Record<SourceKind, number>;
  SOURCE_KINDS.forEach((kind, i) => {
    byKind[kind] = Math.min(1, shares[i] ?? 0);
  });
  return { cited: Math.min(1, sumOf([...shares])), byKind };
};

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
    if (node.parts.length === 0) {
      found[strongest(node.cites)]?.push(share);
      return;
    }
    const sharing = sharingOf(node);
    for (const part of node.parts) {
      const own = shareOf(part, sharing);
      if (own > 0) visit(part, share * own);
    }
  };
  visit(score, 1);
  return reliability(found.map(sumOf));
};

/** Works out how much of a score rests on cited facts from how much of each of its parts does. */
export const reliabilityFrom = (score: Score, of: (part: Score) => Reliability): Reliability => {
  const sharing = sharingOf(score);
  const parts = score.parts.map((part) => ({ share: shareOf(part, sharing), ...of(part) }));
  return reliability(
    SOURCE_KINDS.map((kind) => sumOf(parts.map(({ share, byKind }) => share * byKind[kind]))),
  );
};
