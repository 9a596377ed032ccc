/**
 * Schemas put together at random: whatever is supported alone is supported inside everything else.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor } from '../../src/zod-arbitrary/arbitrary-for.ts';
import { RUNS } from '../runs.ts';
import { SUPPORTED } from './kinds.ts';

/** Account numbers take long to draw, and are like other texts inside anything. */
const SLOW = ['iban', 'credit card'];

/** What throws brings down a union around it, whatever other form the value fits. */
const THROWING = ['transformed with an error'];

const simple = fc.constantFrom(
  ...Object.entries(SUPPORTED).flatMap(([name, schema]) =>
    [...SLOW, ...THROWING].includes(name) ? [] : [schema as z.ZodType],
  ),
);

const fields = (inner: fc.Arbitrary<z.ZodType>) =>
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), inner, { noNullPrototype: true });

const { schema } = fc.letrec<{ schema: z.ZodType }>((tie) => {
  const inner = tie('schema');
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      simple,
      fields(inner).map((shape) => z.object(shape)),
      fields(inner).map((shape) => z.strictObject(shape)),
      fields(inner).map((shape) => z.looseObject(shape)),
      fc.tuple(fields(inner), inner).map(([shape, catchall]) => z.object(shape).catchall(catchall)),
      fields(inner)
        .map((shape) => z.object({ kind: z.literal('x'), ...shape }))
        .map((one) => z.discriminatedUnion('kind', [one, z.object({ kind: z.literal('y') })])),
      inner.map((item) => z.array(item)),
      inner.map((item) => z.set(item)),
      fc.array(inner, { minLength: 1, maxLength: 3 }).map((items) => z.tuple(items as [z.ZodType])),
      fc.tuple(inner, inner).map(([item, rest]) => z.tuple([item], rest)),
      inner.map((value) => z.record(z.string(), value)),
      inner.map((value) => z.partialRecord(z.enum(['a', 'b']), value)),
      inner.map((value) => z.record(z.enum(['a', 'b']), value)),
      fc.tuple(inner, inner).map(([key, value]) => z.map(key, value)),
      fc.array(inner, { minLength: 1, maxLength: 3 }).map((forms) => z.union(forms)),
      inner.map((one) => z.optional(one)),
      inner.map((one) => z.exactOptional(one)),
      inner.map((one) => z.nullable(one)),
      inner.map((one) => one.default('default')),
      inner.map((one) => one.catch('caught')),
      inner.map((one) => one.readonly()),
      inner.map((one) => one.describe('described')),
      inner.map((one) => z.lazy(() => one)),
      inner.map((one) => one.refine(() => true)),
      inner.map((one) => one.transform((value) => [value])),
      inner.map((one) => z.preprocess((value) => value, one)),
    ),
  };
});

describe('values of schemas put together at random', () => {
  it('parse', () => {
    fc.assert(
      fc.property(schema, fc.integer(), (one, seed) => {
        const values = fc.sample(arbitraryFor(one), { numRuns: 5, seed });
        for (const value of values) expect(one.safeParse(value).error).toBeUndefined();
      }),
      // Each is a schema of its own, with five values.
      { numRuns: RUNS / 5 },
    );
  });
});
