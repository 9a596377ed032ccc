/**
 * Distance between architectures: how far apart two agreements are, link by link.
 *
 * Two agreements are alike where the same links hold against the same breaches, whatever the words. The distance is the
 * weighted average, over the breaches that can be asked of both, of how far apart the ranges of each link are; it is 0
 * for the same architecture and 1 at most.
 */
import type { Range } from '../score/range.ts';

/** The links of an agreement against one breach. */
type LinkRow = { readonly breach: string } & { readonly [link: string]: unknown };

/** How far apart two agreements are, as a whole and by link. */
export interface Distance {
  readonly whole: number;
  readonly byLink: Readonly<Record<string, number>>;
}

const apart = (one: Range, other: Range): number =>
  (Math.abs(one.low - other.low) + Math.abs(one.high - other.high)) / 2;

/** Measures two agreements by the links given; a link that is not asked of both is left out. */
export const distanceBetween = (
  some: readonly LinkRow[],
  others: readonly LinkRow[],
  links: readonly string[],
  weights: ReadonlyMap<string, number>,
): Distance | undefined => {
  const byBreach = new Map(others.map((row) => [row.breach, row]));
  const pairs = some.flatMap((row) => {
    const other = byBreach.get(row.breach);
    const weight = weights.get(row.breach) ?? 0;
    return other === undefined || weight === 0 ? [] : [{ row, other, weight }];
  });
  const byLink: Record<string, number> = {};
  for (const link of links) {
    const asked = pairs.filter(
      ({ row, other }) => row[link] !== undefined && other[link] !== undefined,
    );
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) continue;
    byLink[link] = asked.reduce(
      (sum, { row, other, weight }) =>
        sum + (weight / total) * apart(row[link] as Range, other[link] as Range),
      0,
    );
  }
  const distances = Object.values(byLink);
  if (distances.length === 0) return undefined;
  return { whole: distances.reduce((sum, one) => sum + one, 0) / distances.length, byLink };
};
