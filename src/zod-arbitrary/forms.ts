/**
 * Schemas around another schema: what may be missing, what has a default.
 */
import * as fc from 'fast-check';
import { takesUndefined } from './absence.ts';
import { type Candidates, type DefOf, fitting, fittingIfAny, likely, type Site } from './site.ts';

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
