/**
 * Parties, elements and lists as documents write them.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { fieldOf } from '../../shape/shape.ts';
import { arbitraryFor } from '../arbitrary-for.ts';
import { type Cast, namesIn } from './cast.ts';

/** Some items of a list, in their order. */
export const someOf = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: Math.min(least, items.length) });

/** The schema of a party or element. */
type NounSchema = z.ZodObject;

/** Draws from their schemas the coded facts that are not given by hand. */
const others = (
  schema: NounSchema,
  cast: Cast,
  byHand: object,
): Record<string, fc.Arbitrary<unknown>> => {
  const references = namesIn(cast);
  return Object.fromEntries(
    [...fieldOf(schema).shape.fields].flatMap(([name, { meaning, schema: whole }]) => {
      if (name in byHand || meaning.fact === false) return [];
      const inner = whole instanceof z.ZodOptional ? whole.unwrap() : whole;
      return [[name, arbitraryFor(inner, { references })]];
    }),
  );
};

/**
 * Draws a party or element whose optional fields are sometimes left out, never `undefined`, as in a document.
 *
 * Fields are drawn by the arbitraries given. A coded fact without one is drawn from its schema, with references to the
 * cast. The fields listed last are never left out.
 */
export const noun = <T>(
  schema: NounSchema,
  cast: Cast,
  byHand: { [K in keyof T]: fc.Arbitrary<T[K]> },
  always: readonly (keyof T)[] = [],
): fc.Arbitrary<{ [K in keyof T]: T[K] }> => {
  const fields: Record<string, fc.Arbitrary<unknown>> = {
    ...byHand,
    ...others(schema, cast, byHand),
  };
  const known = fieldOf(schema).shape.fields;
  const isAlways = (name: string) =>
    always.some((one) => one === name) || known.get(name)?.isOptional !== true;
  // The schema decides which fields there are; the compiler cannot see that they are those of `T`.
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter(isAlways) }) as fc.Arbitrary<{
    [K in keyof T]: T[K];
  }>;
};
