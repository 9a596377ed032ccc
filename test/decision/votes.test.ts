import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagram, diagram, NO, type Node, YES } from '../../src/decision/diagram.ts';
import { choosing, vote } from '../../src/decision/votes.ts';
import { RUNS } from '../runs.ts';

/** Follows a function down by the consents given, one for each level. */
const holds = (on: Diagram, node: Node, consents: readonly boolean[]): boolean => {
  let at = node;
  while (at !== NO && at !== YES) at = consents[on.level(at)] ? on.high(at) : on.low(at);
  return at === YES;
};

const LEVELS = 6;
const everyone = Array.from({ length: 1 << LEVELS }, (_, mask) =>
  Array.from({ length: LEVELS }, (_, level) => ((mask >> level) & 1) === 1),
);

/** Functions of six consents, as the list of consents that make them hold. */
const tables = fc.array(fc.boolean(), { minLength: 1 << LEVELS, maxLength: 1 << LEVELS });

/** Draws a function from its list. */
const drawn = (on: Diagram, table: readonly boolean[], level = 0, mask = 0): Node =>
  level === LEVELS
    ? table[mask]
      ? YES
      : NO
    : on.decide(
        level,
        drawn(on, table, level + 1, mask),
        drawn(on, table, level + 1, mask | (1 << level)),
      );

describe('if, then, else', () => {
  it('has its shortcuts', () => {
    const on = diagram(1_000);
    const choose = choosing(on);
    const us = on.decide(0, NO, YES);
    const ua = on.decide(1, NO, YES);
    expect(choose(YES, us, ua)).toBe(us);
    expect(choose(NO, us, ua)).toBe(ua);
    expect(choose(us, ua, ua)).toBe(ua);
    expect(choose(us, YES, NO)).toBe(us);
    // Two nodes were made, and nothing had to be worked out.
    expect(on.steps()).toBe(2);
  });

  it('holds where it should, for any three functions', () => {
    fc.assert(
      fc.property(tables, tables, tables, (test, yes, no) => {
        const on = diagram(100_000);
        const chosen = choosing(on)(drawn(on, test), drawn(on, yes), drawn(on, no));
        const expected = everyone.map((_, mask) => (test[mask] ? yes[mask] : no[mask]));
        expect(everyone.map((consents) => holds(on, chosen, consents))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a vote', () => {
  it('holds where the parts that hold have the votes needed, for any parts', () => {
    const parts = fc.array(fc.record({ table: tables, votes: fc.nat(20) }), { maxLength: 7 });
    fc.assert(
      fc.property(parts, fc.integer({ min: -2, max: 60 }), (voters, needs) => {
        const on = diagram(1_000_000);
        const asked = voters.map(({ table, votes }) => ({ node: drawn(on, table), votes }));
        const outcome = vote(on, choosing(on), needs, asked);
        const expected = everyone.map((_, mask) => {
          const inFavour = voters.filter(({ table }) => table[mask]);
          return inFavour.reduce((sum, { votes }) => sum + votes, 0) >= needs;
        });
        expect(everyone.map((consents) => holds(on, outcome, consents))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  /** Votes of one party a level, the first asked first. */
  const outcomes = (votes: readonly number[], needs: number) => {
    const on = diagram(100_000);
    const parts = votes.map((own, level) => ({ node: on.decide(level, NO, YES), votes: own }));
    const outcome = vote(on, choosing(on), needs, parts);
    return everyone.map((consents) => holds(on, outcome, consents));
  };
  const counted = (votes: readonly number[], needs: number) =>
    everyone.map(
      (consents) => votes.reduce((sum, own, i) => sum + (consents[i] ? own : 0), 0) >= needs,
    );

  it.each([
    [[1, 2, 3, 4, 2], 7],
    [[4, 2, 5, 2, 6], 10],
    [[2, 1, 2, 2, 3], 4],
  ])('holds where the light are asked before the heavy: %j with %d', (votes, needs) => {
    expect(outcomes(votes, needs)).toEqual(counted(votes, needs));
  });

  it('holds where the parties that consent have the votes, in whatever order they are asked', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: LEVELS });
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 24 }), (some, needs) => {
        expect(outcomes(some, needs)).toEqual(counted(some, needs));
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('draws one function in one way, whatever the order and size of the votes', () => {
    const on = diagram(1_000);
    const [a, b, c] = [0, 1, 2].map((level) => on.decide(level, NO, YES)) as [Node, Node, Node];
    const choose = choosing(on);
    const twoOfThree = vote(on, choose, 2, [
      { node: a, votes: 1 },
      { node: b, votes: 1 },
      { node: c, votes: 1 },
    ]);
    const heavy = vote(on, choose, 5_000_000, [
      { node: c, votes: 3_000_000 },
      { node: a, votes: 4_000_001 },
      { node: b, votes: 2_000_007 },
    ]);
    expect(heavy).toBe(twoOfThree);
  });

  it('costs as many steps in whatever order its parts come, and leaves them as they are', () => {
    const steps = (order: readonly number[]) => {
      const on = diagram(10_000);
      const nodes = [0, 1, 2, 3, 4, 5].map((level) => on.decide(level, NO, YES));
      const parts = order.map((level) => ({ node: nodes[level] as Node, votes: level + 1 }));
      vote(on, choosing(on), 9, Object.freeze(parts) as typeof parts);
      return on.steps();
    };
    const inOrder = steps([0, 1, 2, 3, 4, 5]);
    expect(steps([5, 4, 3, 2, 1, 0])).toBe(inOrder);
    expect(steps([3, 0, 5, 1, 4, 2])).toBe(inOrder);
  });

  it('is given up at once where not all votes would be enough', () => {
    const on = diagram(10_000);
    const parts = [0, 1, 2].map((level) => ({ node: on.decide(level, NO, YES), votes: 1 }));
    expect(vote(on, choosing(on), 4, parts)).toBe(NO);
    expect(vote(on, choosing(on), Number.NaN, parts)).toBe(NO);
    expect(on.steps()).toBe(3);
  });

  it('of many costs steps by the different answers, not by the ways to reach them', () => {
    const on = diagram(20_000);
    const parts = Array.from({ length: 100 }, (_, level) => ({
      node: on.decide(level, NO, YES),
      votes: 1_000_000 + level,
    }));
    vote(on, choosing(on), 50_000_000, parts);
    expect(on.full()).toBe(false);
  });
});
