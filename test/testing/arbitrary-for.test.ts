import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor, tryArbitraryFor } from '../../src/testing/arbitrary-for/arbitrary-for.ts';
import { RUNS } from '../runs.ts';
import { SUPPORTED, UNSUPPORTED } from './kinds.ts';

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

describe('no values', () => {
  it.each(Object.entries(UNSUPPORTED))('%s', (_, [schema, found]) => {
    const tried = tryArbitraryFor(z.object({ pact: z.array(schema).min(1) }));
    expect(E.isLeft(tried) && tried.left[0]).toMatchObject({ code: 'unsupported-schema', found });
  });
});
