import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor } from '../../src/zod-arbitrary/arbitrary-for.ts';
import { RUNS } from '../runs.ts';
import { SUPPORTED } from './kinds.ts';

/** The smallest value found on which a claim fails, over several seeds. */
const smallest = (schema: z.core.$ZodType, holds: (value: never) => boolean): readonly unknown[] =>
  [1, 2, 3].map((seed) => {
    const property = fc.property(arbitraryFor(schema), (value) => holds(value as never));
    return fc.check(property, { seed, numRuns: RUNS }).counterexample?.[0];
  });

describe('a failing value shrinks to a small one', () => {
  it.each<[string, z.core.$ZodType, (value: never) => boolean, unknown]>([
    ['a number', z.int(), (value: number) => value < 1_234, 1_234],
    ['a number between bounds', z.int().min(5).max(900), () => false, 5],
    ['a multiple', z.number().multipleOf(0.25).min(0), (value: number) => value < 3, 3],
    ['a big integer', z.bigint(), (value: bigint) => value < 99n, 99n],
    ['a text', z.string().max(40), (value: string) => value.length < 3, '   '],
    ['a text around a piece', z.string().startsWith('Art. '), () => false, 'Art. '],
    ['a date', z.string().regex(/^(?!x)\d{2}$/), () => false, '00'],
    ['a choice', z.enum(['a', 'b', 'c']), () => false, 'a'],
    ['a union, to its plain form', z.union([z.object({ a: z.int() }), z.int()]), () => false, 0],
    ['a list', z.array(z.int().min(0)), (list: number[]) => list.every((item) => item < 10), [10]],
    [
      'a set',
      z.set(z.int().min(0)).min(1),
      (set: Set<number>) => [...set].every((item) => item < 10),
      new Set([10]),
    ],
    [
      'a record',
      z.record(z.string(), z.int().min(0)),
      (value) => Object.values(value).length < 1,
      { '': 0 },
    ],
    ['an object', SUPPORTED['optional fields'] as z.ZodType, () => false, { c: 0 }],
    ['a tuple', SUPPORTED['tuple with optional ends'] as z.ZodType, () => false, ['']],
    ['null before a value', z.int().nullable(), () => false, null],
    [
      'a refined object',
      z.object({ from: z.int().min(0), to: z.int() }).refine(({ from, to }) => from < to),
      ({ to }: { to: number }) => to < 5,
      { from: 0, to: 5 },
    ],
    [
      'a piped text',
      z.string().regex(/^\d+$/).transform(Number).pipe(z.number()),
      () => false,
      '0',
    ],
    [
      'a discriminated union',
      SUPPORTED['discriminated union'] as z.ZodType,
      () => false,
      { kind: 'a', count: 0 },
    ],
  ])('%s', (_, schema, holds, expected) => {
    for (const value of smallest(schema, holds)) expect(value).toEqual(expected);
  });

  // Next to 12 are only 6, on which the claim holds, and odd numbers: 12 is as good as 8.
  it.each<[string, z.core.$ZodType, (value: never) => boolean]>([
    [
      'number',
      z
        .int()
        .min(0)
        .refine((value) => value % 2 === 0),
      (value: number) => value < 7,
    ],
    [
      'multiple',
      z
        .number()
        .multipleOf(3)
        .min(0)
        .refine((value) => value % 2 === 0),
      (value: number) => value < 7,
    ],
    [
      'big integer',
      z
        .bigint()
        .min(0n)
        .refine((value) => value % 2n === 0n),
      (value: bigint) => value < 7n,
    ],
  ])('a refined %s, to one that is nearly the smallest', (_, schema, holds) => {
    for (const value of smallest(schema, holds)) expect(Number(value)).toBeLessThan(50);
  });

  it('a value of a recursive schema, to one that holds no other', () => {
    const schema = SUPPORTED['Term'] as z.ZodType;
    for (const value of smallest(schema, (term) => typeof term === 'number'))
      expect(JSON.stringify(value)).toMatch(/^(?:{"minus":0}|{"sum":\[0,0\]})$/);
  });
});

describe('values parse while they shrink', () => {
  it.each(Object.entries(SUPPORTED))('%s', (_, schema) => {
    const refused: unknown[] = [];
    let seen = 0;
    const property = fc.property(arbitraryFor(schema), (value) => {
      if (!z.safeParse(schema, value).success) refused.push(value);
      // Fails at once, and then on every other value: shrinking goes many ways.
      return seen++ % 2 === 1;
    });
    for (let seed = 0; seed < RUNS / 20; seed++) fc.check(property, { seed, numRuns: 1 });
    expect(refused).toEqual([]);
  });
});
