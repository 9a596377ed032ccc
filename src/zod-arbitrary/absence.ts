/**
 * Which fields of an object and which items at the end of a tuple may be left out, and what may be `undefined`.
 *
 * zod distinguishes what takes absence, what fills it, and what only lets it through to something that may refuse it.
 */
import { acceptsAtOnce } from './sieve.ts';
import type { Schema } from './site.ts';

/** Whether `undefined` fits; to what answers only later it does not. */
export const takesUndefined = (schema: Schema): boolean => acceptsAtOnce(schema, undefined);

/** Whether a value may be absent altogether. */
export const mayBeAbsent = (schema: Schema): boolean => {
  const { optin, optout } = schema._zod;
  return optin !== undefined && (optout === 'optional' || takesUndefined(schema));
};

/**
 * Whether a tuple may end before these items: where all of them leave no trace when they are absent, or all of them
 * have something to put in place of themselves. Of mixed ends zod refuses some.
 */
export const mayEndBefore = (items: readonly Schema[]): boolean =>
  items.every(mayBeAbsent) &&
  (items.every(({ _zod: { optout } }) => optout === 'optional') || items.every(takesUndefined));
