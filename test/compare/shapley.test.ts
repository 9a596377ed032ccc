import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawOrders,
  type Ends,
  type Game,
  MOST_EXACT,
  type Shares,
  sharesOf as sharesWithin,
} from '../../src/compare/shapley.ts';
import { RUNS } from '../runs.ts';

/** Shares without a limit on the work, which are always there. */
const sharesOf = (...game: Parameters<typeof sharesWithin>): Shares => {
  const shares = sharesWithin(...game);
  if (shares === undefined) throw new Error('there are no shares');
  return shares;
};

/** A game that is a table of numbers, one for each group. */
const tableGame =
  (players: number, worth: readonly number[]): Game =>
  (isMade) => {
    let group = 0;
    for (let player = 0; player < players; player++) if (isMade(player)) group |= 1 << player;
    const value = group === 0 ? 0 : (worth[group % worth.length] ?? 0);
    return [value, value * 2];
  };

const never = () => {
  throw new Error('orders are not drawn where shares are exact');
};

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

const sumOf = (shares: Iterable<Ends>): Ends => {
  let sum: Ends = [0, 0];
  for (const [low, high] of shares) sum = [sum[0] + low, sum[1] + high];
  return sum;
};

describe('shares', () => {
  it('of the glove game are those that are known', () => {
    // One has a left glove, two have a right one; a pair is worth 1. Shapley: 2/3, 1/6, 1/6.
    const gloves: Game = (isMade) => {
      const value = isMade(0) && (isMade(1) || isMade(2)) ? 1 : 0;
      return [value, value];
    };
    const { of, error } = sharesOf([0, 1, 2], gloves, never);
    expect([...of.values()].map(([low]) => low)).toEqual([
      expect.closeTo(2 / 3, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
    ]);
    expect(error).toBe(0);
  });

  it('are none where nobody plays', () => {
    expect(sharesOf([], () => [1, 1], never)).toEqual({ of: new Map(), error: 0 });
  });

  it.each([4, MOST_EXACT + 4])('of %i players sum to the whole at both ends', (players) => {
    const worths = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(worths, fc.integer(), (worth, seed) => {
        const game = tableGame(players, worth);
        const { of } = sharesOf(range(players), game, () => drawOrders(range(players), { seed }));
        const [low, high] = sumOf(of.values());
        const [wholeLow, wholeHigh] = game(() => true);
        expect(low).toBeCloseTo(wholeLow, 9);
        expect(high).toBeCloseTo(wholeHigh, 9);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('are the same in whatever order players are listed, where they are exact', () => {
    const worths = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 32 });
    fc.assert(
      fc.property(worths, fc.shuffledSubarray(range(5), { minLength: 5 }), (worth, order) => {
        const game = tableGame(5, worth);
        const [one, other] = [sharesOf(range(5), game, never), sharesOf(order, game, never)];
        for (const player of order)
          expect(other.of.get(player)?.[0]).toBeCloseTo(one.of.get(player)?.[0] ?? 9, 12);
      }),
      { numRuns: RUNS },
    );
  });

  it('of a player that adds nothing are nothing, drawn or exact', () => {
    const players = range(MOST_EXACT + 2);
    const game: Game = (isMade) => {
      const made = players.filter((player) => player !== 3 && isMade(player)).length;
      return [made ** 2, made];
    };
    const { of } = sharesOf(players, game, () => drawOrders(players, {}));
    expect(of.get(3)).toEqual([0, 0]);
    // All others are alike, so that each has an equal share of the high end, where each adds one.
    expect(of.get(0)?.[1]).toBeCloseTo(1, 12);
  });

  it('that are drawn come near those that are exact, as near as their error says', () => {
    const worth = range(64).map((i) => ((i * 37) % 64) / 64);
    const players = range(6);
    const game = tableGame(6, worth);
    const exact = sharesOf(players, game, never);
    // Beyond the limit by players that do nothing.
    const padded = range(MOST_EXACT + 3);
    const drawn = sharesOf(padded, game, () => drawOrders(padded, { orders: 400, seed: 5 }));
    expect(drawn.error).toBeGreaterThan(0);
    for (const player of players)
      for (const end of [0, 1] as const)
        expect(
          Math.abs((drawn.of.get(player)?.[end] ?? 9) - (exact.of.get(player)?.[end] ?? 0)),
        ).toBeLessThan(5 * drawn.error);
  });

  it('are the same for the same seed', () => {
    const players = range(MOST_EXACT + 1);
    const game = tableGame(players.length, [0.3, 0.7, 0.1, 0.9, 0.2]);
    const drawn = (seed: number) => sharesOf(players, game, () => drawOrders(players, { seed }));
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});
