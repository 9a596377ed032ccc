/**
 * Shapley values: what each of several changes contributed to what all of them did together.
 *
 * A change is made last in some orders and first in others, and what it adds differs, as a link is worth more once the
 * others hold. Its contribution is the average over all orders: contributions sum to the whole, do not depend on the
 * order in which changes are listed, and a change that never adds anything contributes nothing (Shapley 1953). They are
 * exact for few changes; of many, orders are drawn at random, each with its reverse, and the standard error is given.
 */
import { lots, shuffled } from './lots.ts';

/** What a score is with some changes made: its low end and its high end. */
export type Ends = readonly [low: number, high: number];

/** A group of changes: its value, given whether each is made. */
export type Game = (isMade: (player: number) => boolean) => Ends;

/** What each change contributed to each end, and how far that may be off. */
export interface Shares {
  readonly of: ReadonlyMap<number, Ends>;
  /** The largest standard error of any contribution; 0 where they are exact. */
  readonly error: number;
}

/** How much work may still be done. */
export interface Effort {
  /** Whether that many more values of the game can be worked out. */
  readonly allows: (values: number) => boolean;
  /** Whether there was more work than allowed: values since then mean nothing. */
  readonly isSpent: () => boolean;
}

/** No limit. */
export const UNLIMITED: Effort = { allows: () => true, isSpent: () => false };

/** The most changes of which all groups are tried: 1,024 groups, about as much work as the orders drawn for more. */
export const MOST_EXACT = 10;
/** Orders drawn where there are more changes, half of them the reverses of the others. */
export const USUAL_ORDERS = 64;

const NONE: Ends = [0, 0];
const minus = ([a, b]: Ends, [c, d]: Ends): Ends => [a - c, b - d];
const plus = ([a, b]: Ends, [c, d]: Ends, weight = 1): Ends => [a + weight * c, b + weight * d];

const exactShares = (players: readonly number[], game: Game): Shares => {
  const count = players.length;
  const values = Array.from({ length: 2 ** count }, (_, group) =>
    game((player) => ((group >> players.indexOf(player)) & 1) === 1),
  );
  // The share of orders in which just these come before: (size! (count − size − 1)!) / count!.
  const weights = Array.from({ length: count }, () => 0);
  for (let size = 0, weight = 1 / count; size < count; size++) {
    weights[size] = weight;
    weight *= (size + 1) / (count - size - 1);
  }
  const sizeOf = (group: number): number => {
    let size = 0;
    for (let rest = group; rest > 0; rest >>= 1) size += rest & 1;
    return size;
  };
  const of = players.map((player, index) => {
    let share = NONE;
    for (const [group, value] of values.entries()) {
      if ((group >> index) & 1) continue;
      const added = minus(values[group | (1 << index)] as Ends, value);
      share = plus(share, added, weights[sizeOf(group)]);
    }
    return [player, share] as const;
  });
  return { of: new Map(of), error: 0 };
};

/** What each change adds in one order. */
const walked = (order: readonly number[], game: Game): ReadonlyMap<number, Ends> => {
  const made = new Set<number>();
  let before = game(() => false);
  return new Map(
    order.map((player) => {
      made.add(player);
      const after = game((one) => made.has(one));
      const added = minus(after, before);
      before = after;
      return [player, added];
    }),
  );
};

const sampledShares = (
  players: readonly number[],
  game: Game,
  orders: readonly (readonly number[])[],
  effort: Effort,
): Shares | undefined => {
  const among = new Set(players);
  const pairs: ReadonlyMap<number, Ends>[] = [];
  for (const order of orders) {
    const own = order.filter((player) => among.has(player));
    const [there, back] = [walked(own, game), walked([...own].reverse(), game)];
    if (effort.isSpent()) break;
    pairs.push(
      new Map(
        players.map((player) => {
          const [a, b] = [there.get(player) ?? NONE, back.get(player) ?? NONE];
          return [player, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as Ends];
        }),
      ),
    );
  }
  // One pair alone gives no standard error.
  if (pairs.length < 2) return undefined;
  let error = 0;
  const of = players.map((player) => {
    const drawn = pairs.map((pair) => pair.get(player) ?? NONE);
    const mean = drawn.reduce((sum, one) => plus(sum, one, 1 / drawn.length), NONE);
    for (const end of [0, 1] as const) {
      const squares = drawn.reduce((sum, one) => sum + (one[end] - mean[end]) ** 2, 0);
      error = Math.max(error, Math.sqrt(squares / (drawn.length - 1) / drawn.length));
    }
    return [player, mean] as const;
  });
  return { of: new Map(of), error };
};

/** Orders of a number of players, drawn at random; the same for the same seed. */
export const drawOrders = (
  players: readonly number[],
  { orders = USUAL_ORDERS, seed = 0 }: { readonly orders?: number; readonly seed?: number },
): readonly (readonly number[])[] => {
  const lot = lots(seed);
  // Each comes with its reverse; at least two pairs, as one has no error to tell.
  return Array.from({ length: Math.max(2, Math.ceil(orders / 2)) }, () => shuffled(players, lot));
};

/**
 * What each player contributed to a game; orders may be of more players than those of the game.
 *
 * Where the work is limited, fewer orders are walked, and the error grows; where it does not even allow for two of them,
 * there is no answer.
 */
export const sharesOf = (
  players: readonly number[],
  game: Game,
  orders: () => readonly (readonly number[])[],
  effort: Effort = UNLIMITED,
): Shares | undefined => {
  if (players.length === 0) return { of: new Map(), error: 0 };
  if (players.length > MOST_EXACT || !effort.allows(2 ** players.length))
    return sampledShares(players, game, orders(), effort);
  const shares = exactShares(players, game);
  // A blend of two drafts can take far longer than either, so the work may have run out on the way.
  return effort.isSpent() ? undefined : shares;
};
