/**
 * Records and lists as documents have them.
 */
import * as fc from 'fast-check';

/** Some items of a list, in their order. */
export const someOf = <T>(items: readonly T[], least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: Math.min(least, items.length) });

/** A record whose optional fields are left out, never `undefined`, as in a document. */
export const noun = <T>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: (keyof T)[] = [],
) =>
  // The types of fast-check make a field that may be left out one that may be `undefined`.
  fc.record(required, {
    requiredKeys: (Object.keys(required) as (keyof T)[]).filter((key) => !optional.includes(key)),
  }) as unknown as fc.Arbitrary<{ [K in keyof T]: T[K] }>;
