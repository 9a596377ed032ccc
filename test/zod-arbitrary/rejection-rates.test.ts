import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor, rejectionRates } from '../../src/zod-arbitrary/arbitrary-for.ts';

const even = z.int().refine((value) => value % 2 === 0);

describe('the rates at which values are refused', () => {
  it('name the place and count what was tried', () => {
    const schema = z.object({
      pacts: z.array(z.object({ days: even })).length(1),
      term: z.string(),
    });
    const [days, ...others] = rejectionRates(schema, { runs: 400 });
    expect(others).toEqual([]);
    expect(days).toMatchObject({
      path: 'pacts[].days',
      rate: (days?.refused ?? 0) / (days?.tried ?? 1),
    });
    expect((days?.tried ?? 0) - (days?.refused ?? 0)).toBe(400);
    // Half of all numbers are odd, and so are the ends of the range, which are drawn more often.
    expect(days?.rate).toBeGreaterThan(0.4);
    expect(days?.rate).toBeLessThan(0.9);
  });

  it('tell the places of a schema apart', () => {
    const schema = z
      .object({ a: even, b: z.int().refine((value) => value % 4 === 0) })
      .refine(({ a, b }) => a < b);
    const rates = rejectionRates(schema);
    expect(rates.map(({ path }) => path)).toEqual(['a', 'b', '']);
  });

  it('are the same for the same seed', () => {
    expect(rejectionRates(even, { seed: 7 })).toEqual(rejectionRates(even, { seed: 7 }));
    expect(rejectionRates(even, { seed: 7 })).not.toEqual(rejectionRates(even, { seed: 8 }));
  });

  it.each<[string, z.core.$ZodType]>([
    ['a pipe that lets all through', z.string().transform(Number)],
    ['a pipe into a format', z.string().pipe(z.iso.date())],
    [
      'an object piped into another',
      z.object({ a: z.string() }).pipe(z.object({ a: z.iso.date() })),
    ],
    ['a record by number', z.record(z.number(), z.string())],
    ['a text whose pieces overlap', z.string().startsWith('abc').endsWith('bcd').includes('x')],
    ['a pattern that is read as it is', z.string().regex(/^[a-z]+-\d{2}$/)],
  ])('are none for %s', (_, schema) => {
    expect(rejectionRates(schema, { runs: 200 })).toEqual([]);
  });

  it('are low where a pattern is read without its lookaheads', () => {
    const [rate] = rejectionRates(z.string().regex(/^(?=.*\d)\w{6,}$/));
    expect(rate?.rate).toBeLessThan(0.5);
  });

  it('are not to be had of a schema without values', () => {
    expect(() => rejectionRates(z.object({ seal: z.file() }))).toThrow(
      'found a schema of kind `file`',
    );
    expect(() => rejectionRates(z.string(), { overrides: { a: fc.constant('') } })).toThrow(
      'overrides.a',
    );
  });
});

describe('a schema that refuses everything', () => {
  const draw = (schema: z.core.$ZodType, maxRejections?: number) => () =>
    fc.sample(arbitraryFor(schema, maxRejections === undefined ? {} : { maxRejections }), 1);

  it('is reported by its place and not waited for', () => {
    expect(draw(z.object({ pacts: z.array(z.int().refine(() => false)).min(1) }), 50)).toThrow(
      'pacts[0] is of a schema from which no values can be derived: expected one that lets values pass, ' +
        'found a schema that refused 50 values in a row; override `pacts[]`',
    );
  });

  it('is given ten thousand chances', () => {
    let chances = 0;
    const schema = z.int().refine(() => {
      chances++;
      return false;
    });
    expect(draw(schema)).toThrow('10000 values in a row');
    expect(chances).toBe(10_000);
  });

  it('may be a set of more than there is', () => {
    expect(draw(z.set(z.boolean()).min(3), 50)).toThrow('refused 50 values in a row');
  });

  it('may be the output side of a pipe', () => {
    expect(
      draw(
        z
          .string()
          .transform((text) => text.length)
          .pipe(z.number().max(-1)),
        50,
      ),
    ).toThrow('refused 50 values in a row');
  });

  it('may answer too late', () => {
    expect(draw(z.object({ a: z.string().refine(async () => true) }))).toThrow(
      'expected checks that answer at once, found an asynchronous check; override `a`',
    );
    expect(
      draw(
        z.object({
          a: z
            .string()
            .default('')
            .refine(async () => true),
        }),
      ),
    ).toThrow('an asynchronous check');
  });
});
