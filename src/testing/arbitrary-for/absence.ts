/**
 * Which fields of an object and which items at the end of a tuple may be left out.
 *
 * zod tells apart what takes absence, what fills it, and what only lets it through to something that may refuse it.
 */
import { accepts } from './sieve.ts';
import type { Schema } from './site.ts';

/** Whether a value may be absent altogether; what answers only later must be there. */
export const mayBeAbsent = (schema: Schema): boolean => {
  const { optin, optout } = schema._zod;
  if (optin === undefined || optout === 'optional') return optin !== undefined;
  try {
    return accepts(schema, undefined);
  } catch {
    return false;
  }
};
