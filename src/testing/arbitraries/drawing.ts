/**
 * Nouns and lists as documents have them.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { fieldOf } from '../../shape/shape.ts';
import { arbitraryFor } from '../arbitrary-for.ts';
import { type Cast, namesIn } from './cast.ts';

/** Some items of a list, in their order. */
export const someOf = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: Math.min(least, items.length) });

/** The schema of a noun: what may stand in its fields, and which of them may be left out. */
type NounSchema = z.ZodObject;

/** The coded facts of a noun that nobody draws by hand, drawn from their schemas. */
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
 * A noun whose optional fields are left out, never `undefined`, as in a document, save those that are always there.
 *
 * Fields are drawn as they are given; a coded fact that is not given is drawn from its schema, and names whom it may.
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
  // The schema says which fields there are; that they are those of `T` only its name says.
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter(isAlways) }) as fc.Arbitrary<{
    [K in keyof T]: T[K];
  }>;
};
