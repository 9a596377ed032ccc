/**
 * Pipes, codecs and transformations: what goes in at one end.
 *
 * Of a transformation nobody knows what comes out, so its input is derived and the sieve holds it against the rest.
 * Where the value goes on as it is, what fits both ends at once is derived. What the far end takes is tried as well,
 * as it is and written as a text: many a transformation reads a text, or leaves alone what is right already.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { type Side, sidesOf } from './sides.ts';
import {
  type Candidates,
  type DefOf,
  defOf,
  fitting,
  likely,
  type Schema,
  type Site,
} from './site.ts';

/** What zod notes about a schema; one described anew has it from the one it was described from. */
const notesOn = ({ _zod: { bag, parent } }: Schema): Record<string, unknown> =>
  parent === undefined ? bag : { ...notesOn(parent), ...bag };

/** The words that a text for true or false may be. */
const words = ({ truthy, falsy, case: letters }: Record<string, unknown>) => {
  if (!Array.isArray(truthy) || !Array.isArray(falsy)) return undefined;
  const listed: fc.Arbitrary<string> = fc.constantFrom(...truthy, ...falsy);
  return letters === 'sensitive' ? listed : fc.mixedCase(listed);
};

/** A value as a text that holds it. */
const written = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))
    : String(value);
};

/** The ways to draw what a far end takes. */
const farSides = (far: Side): readonly Side[] => [far, far?.map(written)];

/** What is prepared for a schema by a transformation before it. */
const prepared = (out: Schema, site: Site): Candidates | undefined => {
  const values = site.form(out);
  return values && sidesOf(site.schema, farSides(values));
};

/** What goes in at one end and must fit the other. */
const piped = (def: DefOf<'pipe'>, site: Site): Candidates | undefined => {
  const near = site.form(def.in);
  if (near === undefined) return undefined;
  const isChanged = defOf(def.in).type === 'pipe' || 'transform' in def;
  const both = isChanged ? undefined : site.attempt(z.intersection(def.in, def.out));
  return sidesOf(
    site.schema,
    both === undefined ? [near, ...farSides(site.attempt(def.out))] : [both, near],
  );
};

/** What goes into a pipe, a codec or a transformation. */
export const pipes = (def: DefOf<'pipe'>, site: Site): Candidates | undefined => {
  const truths = words(notesOn(site.schema));
  if (truths !== undefined) return fitting(truths);
  if (defOf(def.in).type === 'transform') return prepared(def.out, site);
  if (defOf(def.out).type !== 'transform') return piped(def, site);
  const values = site.form(def.in);
  return values && likely(values);
};
