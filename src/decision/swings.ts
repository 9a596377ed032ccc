/**
 * Swings: over how many groups of others a decision hangs on one party.
 *
 * The groups below a node of a diagram are counted by size in one whole number, a polynomial written in a base so large
 * that its coefficients never touch: adding polynomials is adding numbers, and one more member is a shift. The groups
 * above a node are counted the same way from the top. A party decides where a group that leads to a node that asks for it
 * meets one below that suffices with its consent and not without. Of parties that stand alike one is asked.
 */
import { type Diagram, NO, type Node, YES } from './diagram.ts';
import { firstAlike } from './exchange.ts';

/** Groups by size: how many have k parties stands at k times the width in bits. */
type Sizes = bigint;

/** How many groups there are of each size, from none to all. */
export type BySize = readonly bigint[];

/** What a diagram of consents comes to when groups are counted. */
export interface Swings {
  /** Groups of all parties that satisfy it. */
  readonly satisfying: BySize;
  /** Groups of the others over which it hangs on the party at a level. */
  readonly at: (level: number) => BySize;
}

/** Bits of a number that is worked on as fast as a node is made. */
const BITS_A_STEP = 32_768;

/** Everything about one diagram that counting needs. */
interface Counting {
  readonly on: Diagram;
  readonly top: Node;
  readonly levels: number;
  readonly width: bigint;
  /** Nodes, every one after those it leads to. */
  readonly fromBelow: readonly Node[];
  /** The levels that are asked, of those that stand alike the first. */
  readonly isAsked: (level: number) => boolean;
  readonly levelOf: (node: Node) => number;
  /** Groups of a given number of parties that nobody asks about. */
  readonly free: (parties: number) => Sizes;
  /** Takes the steps of one node; false when there are none left. */
  readonly step: () => boolean;
}

const freeGroups = (width: bigint): ((parties: number) => Sizes) => {
  const known: Sizes[] = [1n];
  return (parties) => {
    for (let at = known.length; at <= parties; at++) {
      const before = known[at - 1] ?? 1n;
      known.push(before + (before << width));
    }
    return known[parties] ?? 1n;
  };
};

/** How often each node is led to: what is kept of it can go when all have been there. */
const arrivals = ({ on, top, fromBelow }: Counting): Map<Node, number> => {
  const count = new Map([[top, 1]]);
  for (const node of fromBelow)
    for (const next of [on.low(node), on.high(node)]) count.set(next, (count.get(next) ?? 0) + 1);
  return count;
};

/** Counts the groups below each node: those of the whole, and at asked levels those that a consent adds. */
const countBelow = (
  counting: Counting,
): { readonly whole: Sizes; readonly gains: Map<Node, Sizes> } => {
  const { on, top, width, fromBelow, levelOf, free, isAsked, step } = counting;
  const waiting = arrivals(counting);
  const below = new Map<Node, Sizes>([[YES, 1n]]);
  const gains = new Map<Node, Sizes>();
  /** Groups below a node over all levels from one on. */
  const from = (level: number, node: Node): Sizes => {
    const own = below.get(node) ?? 0n;
    const skipped = levelOf(node) - level;
    return node === NO || skipped === 0 ? own : own * free(skipped);
  };
  const leave = (node: Node): void => {
    const left = (waiting.get(node) ?? 0) - 1;
    waiting.set(node, left);
    if (left === 0 && node > YES) below.delete(node);
  };
  for (const node of fromBelow) {
    if (!step()) break;
    const level = on.level(node);
    const [low, high] = [from(level + 1, on.low(node)), from(level + 1, on.high(node))];
    below.set(node, low + (high << width));
    if (isAsked(level)) gains.set(node, high - low);
    leave(on.low(node));
    leave(on.high(node));
  }
  return { whole: from(0, top), gains };
};

/** Counts the groups above each node, and tells each that is asked about, from the top. */
const countAbove = (
  { on, top, width, fromBelow, levelOf, free, step }: Counting,
  tell: (node: Node, above: Sizes) => void,
): void => {
  const above = new Map([[top, free(levelOf(top))]]);
  const arrive = (node: Node, level: number, sizes: Sizes): void => {
    if (node <= YES) return;
    const skipped = levelOf(node) - level - 1;
    const all = skipped === 0 ? sizes : sizes * free(skipped);
    above.set(node, (above.get(node) ?? 0n) + all);
  };
  for (const node of fromBelow.toReversed()) {
    if (!step()) break;
    const level = on.level(node);
    const sizes = above.get(node) ?? 0n;
    tell(node, sizes);
    arrive(on.low(node), level, sizes);
    arrive(on.high(node), level, sizes << width);
    above.delete(node);
  }
};

/** The coefficients of a polynomial over a given number of parties. */
const bySize = (sizes: Sizes, parties: number, width: bigint): BySize => {
  const mask = (1n << width) - 1n;
  return Array.from({ length: parties + 1 }, (_, size) => (sizes >> (BigInt(size) * width)) & mask);
};

/** Counts groups over the parties that a diagram asks for, one a level. */
export const swings = (on: Diagram, top: Node, levels: number): Swings => {
  // No coefficient is larger than two to the number of parties.
  const width = BigInt(levels + 1);
  const alike = firstAlike(on, top, levels);
  const cost = Math.ceil((levels * (levels + 1)) / BITS_A_STEP);
  const counting: Counting = {
    on,
    top,
    levels,
    width,
    fromBelow: on.below(top),
    isAsked: (level) => alike[level] === level,
    levelOf: (node) => (node <= YES ? levels : on.level(node)),
    free: freeGroups(width),
    step: () => {
      for (let taken = 0; taken < cost; taken++) if (!on.step()) return false;
      return true;
    },
  };
  const { whole, gains } = countBelow(counting);
  const pivots = new Map<number, Sizes>();
  countAbove(counting, (node, above) => {
    const gain = gains.get(node);
    const level = on.level(node);
    if (gain !== undefined) pivots.set(level, (pivots.get(level) ?? 0n) + above * gain);
  });
  return {
    satisfying: bySize(whole, levels, width),
    at: (level) => bySize(pivots.get(alike[level] ?? level) ?? 0n, Math.max(0, levels - 1), width),
  };
};
