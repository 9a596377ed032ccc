/**
 * Choices: enumerations, literals and unions.
 *
 * A choice shrinks to the first of its values, a union to the first of its plain forms.
 */
import * as fc from 'fast-check';
import { type Candidates, type DefOf, defOf, fitting, type Schema, type Site } from './site.ts';

/** Values of an enumeration or a literal. */
export const listed = (_: DefOf<'enum' | 'literal'>, site: Site): Candidates | undefined => {
  const values = [...(site.schema._zod.values ?? [])];
  return values.length === 0
    ? site.barren('a choice of nothing')
    : fitting(fc.constantFrom(...values));
};

const COMPOUND = [
  'object',
  'array',
  'tuple',
  'record',
  'map',
  'set',
  'lazy',
  'intersection',
  'union',
];

const isCompound = (schema: Schema): boolean => COMPOUND.includes(defOf(schema).type);

/** Values of any form that has some; of a union that must not be ambiguous, those that the schema accepts. */
export const unions = (
  { options, inclusive = true }: DefOf<'union'>,
  site: Site,
): Candidates | undefined => {
  const inOrder = [
    ...options.filter((option) => !isCompound(option)),
    ...options.filter(isCompound),
  ];
  const forms = inOrder.map((option) => site.form(option)).filter((form) => form !== undefined);
  if (forms.length === 0) return undefined;
  return { values: fc.oneof({ withCrossShrink: true }, ...forms), areValid: inclusive };
};
