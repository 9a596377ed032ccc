/**
 * A site is one place of a schema at which values are derived: what stands there, and how to go on from it.
 *
 * Every kind of schema is a function from a site to candidates. It goes on to the parts of a value with `part` and to
 * another form of the same value with `form`; where it cannot, it says so with `refuse` or `barren` and gives nothing.
 * Nothing is also what a kind gives when one of its parts gave nothing and it cannot do without it.
 */
import type * as fc from 'fast-check';
import type * as z from 'zod';
import type { Matching } from './patterns.ts';
import type { Step } from './schema-path.ts';

/** Any zod 4 schema, of the full or the small library. */
export type Schema = z.core.$ZodType;

/** The definition of a schema, discriminated by its `type`. */
export type Def = z.core.$ZodTypes['_zod']['def'];

/** The definition of one kind of schema. */
export type DefOf<T extends Def['type']> = Extract<Def, { readonly type: T }>;

/** Reads the definition of a schema. */
export const defOf = (schema: Schema): Def =>
  // Every schema of the library is one of the union; zod types a schema in general more widely.
  (schema as z.core.$ZodTypes)._zod.def;

/** Reads what a lazy schema stands for: the same one every time, though its getter may make a new one. */
export const resolved = (schema: Schema): Schema => (schema as z.core.$ZodLazy)._zod.innerType;

/** Lists the fields of an object schema, symbols included. */
export const fieldsOf = ({ shape }: DefOf<'object'>): readonly (readonly [string, Schema])[] =>
  // A symbol serves as a name wherever a text does; only the types of zod and fast-check want texts.
  (Reflect.ownKeys(shape) as string[]).flatMap((key) =>
    shape[key] === undefined ? [] : [[key, shape[key]] as const],
  );

/** Values for a place: valid by construction, or still to be held against the schema. */
export interface Candidates {
  readonly values: fc.Arbitrary<unknown>;
  readonly areValid: boolean;
  /** Whether the schema may refuse them all, so that one is drawn at once. */
  readonly areDoubtful?: boolean;
}

/** Candidates that fit by construction. */
export const fitting = (values: fc.Arbitrary<unknown>): Candidates => ({ values, areValid: true });

/** Candidates of which the schema may refuse some. */
export const likely = (values: fc.Arbitrary<unknown>): Candidates => ({ values, areValid: false });

/** Candidates of which the schema may refuse all. */
export const doubtful = (values: fc.Arbitrary<unknown>): Candidates => ({
  values,
  areValid: false,
  areDoubtful: true,
});

/** The same, unless there is nothing. */
export const fittingIfAny = (values: fc.Arbitrary<unknown> | undefined): Candidates | undefined =>
  values === undefined ? undefined : fitting(values);

/** One place of a schema. */
export interface Site {
  readonly schema: Schema;
  /** In how many lists, sets, maps and records it stands. */
  readonly lists: number;
  /** Whether the value is there: an optional field is then left out by the object around it, never `undefined`. */
  readonly isPresent: boolean;
  /** Values that a reference may take, where the schema says what it refers to and the caller gave some. */
  readonly references: readonly string[] | undefined;
  readonly matching: Matching;
  /** Derives a part of the value. */
  part(schema: Schema, step: Step, isPresent?: boolean): fc.Arbitrary<unknown> | undefined;
  /** Derives the value itself from another schema. */
  form(schema: Schema, isPresent?: boolean): fc.Arbitrary<unknown> | undefined;
  /** Derives the value from another schema as `form` does, but complains of nothing where there is none. */
  attempt(schema: Schema): fc.Arbitrary<unknown> | undefined;
  /** Says that no values can be derived from what stands here. */
  refuse(found: string): undefined;
  /** Says that no value fits here. */
  barren(found: string): undefined;
}
