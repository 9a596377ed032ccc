import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor, tryArbitraryFor } from '../../src/zod-arbitrary/arbitrary-for.ts';
import { RUNS } from '../runs.ts';
import { RECURSIVE } from './kinds.ts';

const parts = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

const sizeOf = (value: unknown): number =>
  parts(value).reduce((size: number, part) => size + sizeOf(part), 1);

/** How many objects stand in each other. */
const depthOf = (value: unknown): number =>
  Math.max(0, ...parts(value).map(depthOf)) +
  (parts(value).length > 0 && !Array.isArray(value) ? 1 : 0);

const Chain = RECURSIVE['Chain'] as z.ZodType;

describe('values of a schema that holds itself', () => {
  it.each(Object.entries(RECURSIVE))('stay small: %s', (_, schema) => {
    const sizes = fc.sample(arbitraryFor(schema), { numRuns: RUNS, seed: 1 }).map(sizeOf);
    expect(Math.max(...sizes)).toBeLessThan(200);
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it.each([1, 2, 5])('nest as deep as they may, and no deeper: %i', (maxDepth) => {
    const values = fc.sample(arbitraryFor(Chain, { maxDepth }), { numRuns: RUNS, seed: 1 });
    expect(Math.max(...values.map(depthOf))).toBe(maxDepth);
  });

  it('nest as deep as they may together, where schemas hold each other', () => {
    const values = fc.sample(arbitraryFor(RECURSIVE['Person'] as z.ZodType, { maxDepth: 2 }), RUNS);
    // A person, a home, a person in it, and the homes of that one are none.
    expect(Math.max(...values.map(depthOf))).toBe(3);
  });

  it('grow with the depth in time and size no faster than their lists', () => {
    const values = fc.sample(arbitraryFor(RECURSIVE['Term'] as z.ZodType, { maxDepth: 10 }), {
      numRuns: 100,
      seed: 1,
    });
    expect(Math.max(...values.map(sizeOf))).toBeLessThan(5_000);
  });

  it('come to be through a getter that describes anew what it gives', () => {
    const Tree = z.object({
      get left() {
        return Tree.describe('left').optional();
      },
      get right() {
        return Tree.meta({ title: 'right' }).nullable();
      },
    });
    for (const value of fc.sample(arbitraryFor(Tree), RUNS))
      expect(Tree.safeParse(value).success).toBe(true);
  });
});

describe('there are no values', () => {
  const Endless = z.object({
    get inner() {
      return Endless;
    },
  });

  it('of a schema that holds itself without end', () => {
    const tried = tryArbitraryFor(z.object({ endless: Endless }));
    expect(E.isLeft(tried) && tried.left).toMatchObject([
      {
        path: ['endless', 'inner', 'inner', 'inner'],
        found: 'a schema that holds itself without end',
      },
    ]);
  });

  it('of a schema that may not be entered at all', () => {
    expect(E.isLeft(tryArbitraryFor(Chain, { maxDepth: 0 }))).toBe(true);
  });

  it('of schemas that are made anew without end', () => {
    const list = (): z.ZodType => z.object({ next: z.lazy(list).optional() });
    const tried = tryArbitraryFor(list());
    expect(E.isLeft(tried) && tried.left.map(({ found }) => found)).toEqual([
      'a schema whose getters make new schemas without end',
    ]);
  });
});
