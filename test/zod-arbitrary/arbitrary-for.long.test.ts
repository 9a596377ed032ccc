import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { showPath } from '../../src/issue/issue.ts';
import { arbitraryFor, tryArbitraryFor } from '../../src/zod-arbitrary/arbitrary-for.ts';
import { RUNS } from '../runs.ts';
import { HOPELESS, SUPPORTED, UNSUPPORTED } from './kinds.ts';

describe('values parse', () => {
  it.each(Object.entries(SUPPORTED))('%s', (_, schema) => {
    fc.assert(
      fc.property(arbitraryFor(schema), (value) => {
        expect(z.safeParse(schema, value).error).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });
});

describe('values vary', () => {
  const seen = (schema: z.core.$ZodType): readonly unknown[] =>
    fc.sample(arbitraryFor(schema), { numRuns: 300, seed: 1 });

  it.each<[string, z.core.$ZodType, (value: never) => boolean]>([
    ['a field left out', SUPPORTED['optional fields'] as z.ZodType, (value) => !('a' in value)],
    [
      'a field with a default left out',
      SUPPORTED['fields with defaults'] as z.ZodType,
      (value) => !('a' in value),
    ],
    ['a field there', SUPPORTED['optional fields'] as z.ZodType, (value) => 'a' in value],
    ['null', z.string().nullable(), (value) => value === null],
    ['undefined', z.string().optional(), (value) => value === undefined],
    ['undefined for a default', z.string().default('x'), (value) => value === undefined],
    [
      'a further field',
      z.looseObject({ a: z.string() }),
      (value: object) => Object.keys(value).length > 1,
    ],
    [
      'a shorter tuple',
      SUPPORTED['tuple with optional ends'] as z.ZodType,
      (value: readonly unknown[]) => value.length === 1,
    ],
    [
      'a longer tuple',
      SUPPORTED['tuple with a rest'] as z.ZodType,
      (value: readonly unknown[]) => value.length > 2,
    ],
    ['an empty list', z.array(z.int()), (value: readonly unknown[]) => value.length === 0],
    ['a key left out', SUPPORTED['partial record'] as z.ZodType, (value) => !('a' in value)],
    ['writing other than ASCII', z.string(), (value: string) => /[^ -~]/.test(value)],
    [
      'a bound that division by the step misses',
      z.number().multipleOf(0.01).min(0.2).max(0.29),
      (value) => value === 0.29,
    ],
    [
      'a bound that division by the step misses, from below',
      z.number().multipleOf(0.01).min(-0.29).max(-0.2),
      (value) => value === -0.29,
    ],
    [
      'a multiple a rounding away from a bound that is out',
      z.number().multipleOf(0.1).min(0.2).lt(0.30000000000000004),
      (value) => value === 0.3,
    ],
    ['every form of a union', SUPPORTED['union'] as z.ZodType, (value) => Array.isArray(value)],
    [
      'keys between texts that are read as numbers',
      z.record(z.number(), z.int()),
      (value) => Object.keys(value).length > 2,
    ],
    [
      'a gap between pieces',
      z.string().startsWith('abc').endsWith('bcd'),
      (value: string) => value.length > 8,
    ],
    [
      'pieces that overlap',
      z.string().startsWith('abc').endsWith('bcd'),
      (value) => value === 'abcd',
    ],
    [
      'pieces in another order',
      z.string().includes('ab').includes('cd'),
      (value: string) => value.indexOf('cd') < value.indexOf('ab'),
    ],
    [
      'what goes into a pipe as a text',
      z.preprocess(Number, z.int()),
      (value) => typeof value === 'string',
    ],
    ['falsehood in words', z.stringbool(), (value: string) => value.toLowerCase() === 'disabled'],
  ])('%s', (_, schema, isSo) => {
    expect(seen(schema).some((value) => isSo(value as never))).toBe(true);
  });

  it('never undefined in an object, as in no document', () => {
    const schema = z.strictObject({
      a: z.string().optional(),
      b: z.int().default(1),
      c: z.nullish(z.int()),
    });
    for (const value of seen(schema))
      expect(Object.values(value as object)).not.toContain(undefined);
  });

  it('in records by number, of which few are empty', () => {
    for (const key of [z.number(), z.int(), z.number().multipleOf(0.1), z.number().max(-1e21)])
      expect(
        seen(z.record(key, z.string())).filter((value) => Object.keys(value as object).length === 0)
          .length,
      ).toBeLessThan(100);
  });

  it('exactly as the bounds have it, where one text alone is let in', () => {
    expect(new Set(seen(z.string().startsWith('abc').endsWith('bcd').max(4)))).toEqual(
      new Set(['abcd']),
    );
  });

  it('never nought below nought, and never minus nought', () => {
    expect(seen(z.number().min(-1e-323).lt(0))).not.toContain(0);
    for (const schema of [z.number().max(-0), z.int().max(-0), z.number().multipleOf(0.1).max(-0)])
      for (const value of seen(schema)) expect(Object.is(value, -0)).toBe(false);
  });

  it('never without the prototype of an object', () => {
    for (const value of seen(z.record(z.string(), z.looseObject({}))))
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('what no values can be derived from', () => {
  it.each(Object.entries(UNSUPPORTED))('%s', (_, [schema, found]) => {
    const tried = tryArbitraryFor(z.object({ pacts: z.array(z.object({ seal: schema })).min(1) }));
    expect(E.isLeft(tried) && tried.left).toEqual([
      {
        code: 'unsupported-schema',
        path: ['pacts', 0, 'seal'],
        found,
        expected: 'one that derived values can fit',
        suggestion: 'override `pacts[].seal`',
      },
    ]);
  });

  it.each(Object.entries(HOPELESS))('is told when it is derived: %s', (_, schema) => {
    const tried = tryArbitraryFor(z.object({ seal: schema }), { maxRejections: 500 });
    expect(E.isLeft(tried) && tried.left.map(({ path, found }) => [showPath(path), found])).toEqual(
      [['seal', 'a schema that refused 500 values in a row']],
    );
  });

  it('is named at every place where it stands in the way', () => {
    const schema = z.object({
      seal: z.file(),
      pacts: z.tuple([z.set(z.function()), z.record(z.string(), z.file())]),
    });
    const tried = tryArbitraryFor(schema);
    expect(E.isLeft(tried) && tried.left.map(({ path }) => showPath(path))).toEqual([
      'seal',
      'pacts[0][0]',
      'pacts[1]["*"]',
    ]);
  });

  it.each<[string, z.core.$ZodType, string]>([
    ['a list', z.array(z.never()).min(1), '[0]'],
    ['a set', z.set(z.never()).min(1), '[0]'],
    ['a map', z.map(z.never(), z.int()).min(1), '["(key)"]'],
    ['a tuple', z.tuple([z.never(), z.int()]), '[0]'],
    ['a record', z.record(z.enum(['a']), z.never()), '["*"]'],
  ])('is named inside what must hold it: %s', (_, schema, path) => {
    const tried = tryArbitraryFor(schema);
    expect(E.isLeft(tried) && tried.left.map((issue) => showPath(issue.path))).toEqual([path]);
  });

  it('is thrown by the function that throws', () => {
    expect(() => arbitraryFor(z.object({ seal: z.file(), flag: z.custom() }))).toThrow(
      'seal is of a schema from which no values can be derived: expected one that derived values can fit, ' +
        'found a schema of kind `file`; override `seal`\nflag is',
    );
  });

  it('is a kind that zod may bring one day', () => {
    const schema = z.string();
    Object.assign(schema._zod.def, { type: 'scroll' });
    const tried = tryArbitraryFor(schema);
    expect(E.isLeft(tried) && tried.left.map(({ found }) => found)).toEqual([
      'a schema of kind `scroll`',
    ]);
  });
});
