/**
 * Shares of many changes are averages over as many orders as there is work for.
 */
import { describe, expect, it } from 'vitest';
import { drawOrders, sharesOf } from '../../src/compare/shapley.ts';

const range = (count: number): number[] => [...Array(count).keys()];

describe('shares of many changes, when work is limited', () => {
  const players = range(20);
  const orders = () => drawOrders(players, {});
  /** A game in which each change adds as much as the next, and effort that ends after a number of values. */
  const limited = (most: number) => {
    let values = 0;
    const game = (isMade: (player: number) => boolean) => {
      values++;
      const made = players.filter(isMade).length;
      return [made, made] as const;
    };
    const shares = sharesOf(players, game, orders, {
      allows: (more) => values + more <= most,
      isSpent: () => values > most,
    });
    return { shares, values };
  };

  it('are averages over as many orders as there is work for', () => {
    const { shares, values } = limited(42 * 5);
    expect(values).toBeLessThanOrEqual(42 * 6);
    expect([...(shares?.of.values() ?? [])].every(([low]) => Math.abs(low - 1) < 1e-9)).toBe(true);
  });

  it('are none where there is no work for two orders', () => {
    expect(limited(42 * 2 - 1).shares).toBeUndefined();
  });

  it('are none if the work runs out on the way, though groups of so few were allowed', () => {
    let values = 0;
    const game = () => {
      values++;
      return [0, 1] as const;
    };
    const shares = (most: number) =>
      sharesOf(range(3), game, orders, { allows: () => true, isSpent: () => values > most });
    expect(shares(7)).toBeUndefined();
    values = 0;
    expect(shares(8)?.of.get(0)).toEqual([0, 0]);
  });
});
