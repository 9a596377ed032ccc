/**
 * Schemas around another schema: what may be missing, what has a default, what is transformed.
 *
 * Of a transformation the input side is derived; its output side may still refuse, and so the whole is sifted.
 */
import * as fc from 'fast-check';
import { takesUndefined } from './absence.ts';
import {
  type Candidates,
  type DefOf,
  defOf,
  fitting,
  fittingIfAny,
  likely,
  type Schema,
  type Site,
} from './site.ts';

/** The value, or `undefined` where nobody around leaves it out. */
export const optionals = (
  { innerType }: DefOf<'optional' | 'default' | 'prefault'>,
  site: Site,
): Candidates | undefined => {
  const values = site.form(innerType);
  if (site.isPresent || !takesUndefined(site.schema)) return fittingIfAny(values);
  return fitting(
    values === undefined ? fc.constant(undefined) : fc.option(values, { nil: undefined }),
  );
};

/** The value, or `null`. */
export const nullables = ({ innerType }: DefOf<'nullable'>, site: Site): Candidates => {
  const values = site.form(innerType);
  return fitting(values === undefined ? fc.constant(null) : fc.option(values, { nil: null }));
};

/** The value that is there. */
export const nonOptionals = (
  { innerType }: DefOf<'nonoptional'>,
  site: Site,
): Candidates | undefined => {
  const values = site.form(innerType, true);
  return values && likely(values);
};

/** What zod notes about a schema; one described anew has it from the one it was described from. */
const notesOn = ({ _zod: { bag, parent } }: Schema): Record<string, unknown> =>
  parent === undefined ? bag : { ...notesOn(parent), ...bag };

/** The words that a text for true or false may be. */
const words = ({ truthy, falsy, case: letters }: Record<string, unknown>) => {
  if (!Array.isArray(truthy) || !Array.isArray(falsy)) return undefined;
  const listed: fc.Arbitrary<string> = fc.constantFrom(...truthy, ...falsy);
  return letters === 'sensitive' ? listed : fc.mixedCase(listed);
};

/** What goes into a pipe, a codec or a transformation. */
export const pipes = (def: DefOf<'pipe'>, site: Site): Candidates | undefined => {
  const truths = words(notesOn(site.schema));
  if (truths !== undefined) return fitting(truths);
  // What prepares a value for a schema mostly leaves alone what the schema lets in already.
  const values = site.form(defOf(def.in).type === 'transform' ? def.out : def.in);
  return values && likely(values);
};
