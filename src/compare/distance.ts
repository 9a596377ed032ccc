/**
 * Distance between architectures: how far apart two agreements are, link by link.
 *
 * Two agreements are alike where the same links hold against the same breaches, whatever the words. What neither has makes
 * them no more alike, nor what is unknown of both: else all weak texts would resemble one another, and all secret ones.
 * So it is how far apart they are, over the breaches that can be asked of both by their weight, as a share of what either
 * has: 0 for the same architecture, 1 for two that have nothing in common. Where all is known it is the distance of
 * Marczewski and Steinhaus (1958).
 */
import type { Range } from '../score/range.ts';

/** The links of an agreement against one breach. */
type LinkRow = { readonly breach: string } & { readonly [link: string]: unknown };

/** How far apart two agreements are, as a whole and by link. */
export interface Distance {
  /** From 0 to 1. */
  readonly whole: number;
  /** From 0 to 1; a link that is not asked of both, or that neither is known to have, is left out. */
  readonly byLink: Readonly<Record<string, number>>;
}

/** What is less than this comes of rounding. */
const NOTHING = 1e-12;

const openness = ({ low, high }: Range): number => high - low;

/** How far apart two ranges are, and how much either has; what is open in both is left out. */
const compared = (one: Range, other: Range): readonly [apart: number, had: number] => [
  Math.abs(one.low - other.low) + Math.abs(one.high - other.high),
  Math.max(one.low, other.low) +
    Math.max(one.high, other.high) -
    Math.min(openness(one), openness(other)),
];

/** Measures two agreements by the links given; nothing if neither is known to have anything that both are asked for. */
export const distanceBetween = (
  some: readonly LinkRow[],
  others: readonly LinkRow[],
  links: readonly string[],
  weights: ReadonlyMap<string, number>,
): Distance | undefined => {
  const byBreach = new Map(others.map((row) => [row.breach, row]));
  const byLink: Record<string, number> = {};
  let [allApart, allHad] = [0, 0];
  for (const link of links) {
    let [apart, had] = [0, 0];
    for (const row of some) {
      const [own, its] = [row[link], byBreach.get(row.breach)?.[link]];
      if (own === undefined || its === undefined) continue;
      const weight = weights.get(row.breach) ?? 0;
      const [difference, most] = compared(own as Range, its as Range);
      apart += weight * difference;
      had += weight * most;
    }
    if (had > NOTHING) byLink[link] = apart / had;
    allApart += apart;
    allHad += had;
  }
  return allHad <= NOTHING ? undefined : { whole: allApart / allHad, byLink };
};
