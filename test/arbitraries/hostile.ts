/**
 * Values that nobody would write as an agreement: anything at all, agreements with parts put out of place, and objects
 * that do not want to be read.
 */
import fc from 'fast-check';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import type { Path } from '../../src/testing/arbitraries/facts.ts';
import { withValue } from '../../src/testing/arbitraries/facts.ts';

/** Names that mean something to a document, or to the language. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  'length',
  'schema',
  'parties',
  'baselines',
  'verification',
  'guarantees',
  'drafting',
  'id',
  'model',
  'terms',
  'allOf',
  'anyOf',
  'of',
  'atLeast',
  'quota',
  'votes',
  'unless',
];

/** Anything that can be a value, with names that an agreement or an object has more often than others. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
  values: [
    fc.boolean(),
    fc.double(),
    fc.string(),
    fc.constantFrom<unknown>(
      null,
      undefined,
      'unknown',
      'unspecified',
      'automatic',
      'all',
      'ua',
      'ru',
    ),
  ],
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** All places of a document that hold something, the top left out. */
const placesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, item]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...placesOf(item, place)];
      });

/** Agreements with one to three of their parts replaced by anything, moved elsewhere, or taken away. */
export const spoilt: fc.Arbitrary<unknown> = fc
  .tuple(
    anyAgreement,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          anyValue,
          fc.nat().map((at) => ({ at })),
        ),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([agreement, changes]) =>
    changes.reduce<unknown>((document, [which, value]) => {
      const places = placesOf(document);
      const place = places[which % places.length];
      return place === undefined ? document : withValue(document, place, value);
    }, agreement),
  );

/** An object that holds itself. */
export const cyclic = (): unknown => {
  const loop: Record<string, unknown> = { schema: 'casus-foederis/agreement@2' };
  loop['parties'] = [loop];
  return loop;
};

/** An object that throws when one of its fields is read, every time or only from the second time on. */
export const throwing = (from: 'first' | 'second' = 'first'): unknown => {
  let reads = 0;
  return {
    schema: 'casus-foederis/agreement@2',
    get parties(): unknown {
      reads++;
      if (from === 'first' || reads > 1) throw new Error('not to be read');
      return [];
    },
  };
};

/** An object with a field that is another one, as deep as one likes to look, from the second reading on. */
export const bottomless = (): unknown => {
  const deeper = (): unknown => ({
    get unless() {
      return deeper();
    },
  });
  let reads = 0;
  return {
    schema: 'casus-foederis/agreement@2',
    verification: [
      {
        id: 'mission',
        get finding() {
          return reads++ === 0 ? 'automatic' : deeper();
        },
      },
    ],
  };
};

/** Objects that refuse every operation. */
export const refusing = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
