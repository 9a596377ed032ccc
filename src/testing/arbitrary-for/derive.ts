/**
 * One derivation: the walk from the top of a schema to all of its places.
 *
 * A place takes its override if there is one, else what its kind derives, sifted where that does not fit by
 * construction. Schemas that hold themselves are unrolled: every entry into one spends a level, and where no level is
 * left no value is derived, so that a list there is empty, an optional field left out, and a union takes another form.
 */
import type * as fc from 'fast-check';
import * as z from 'zod';
import type { Issue, Path } from '../../issue/issue.ts';
import { hasFurtherChecks } from './checks.ts';
import { candidatesFor } from './kinds.ts';
import { type Overrides, overrideBook, type Pending, pendingKey } from './overrides.ts';
import { circlesOf, partsOf } from './recursion.ts';
import { ITEM, pathText, type Step } from './schema-path.ts';
import { Sieve } from './sieve.ts';
import { type Def, defOf, type Schema, type Site } from './site.ts';

/** What a derivation is told. */
export interface Derivation {
  readonly overrides: Overrides;
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly maxDepth: number;
  readonly maxRejections: number;
}

/** What came of it: values if any, the sieves in them, and everything that stood in the way. */
export interface Derived {
  readonly values: fc.Arbitrary<unknown> | undefined;
  readonly sieves: readonly Sieve[];
  readonly issues: Issue[];
}

/** Where the walk stands. */
interface Place {
  readonly path: readonly Step[];
  readonly pending: Pending;
  readonly depth: number;
  readonly lists: number;
  readonly isPresent: boolean;
  readonly refers: string | undefined;
}

const issuePath = (path: readonly Step[]): Path =>
  path.map((step) => {
    if (typeof step === 'object') return step === ITEM ? 0 : step.text.slice(1);
    return typeof step === 'number' ? step : String(step);
  });

/** The whole value needs no override: whoever has values for it needs no derivation. */
const unsupported = (path: readonly Step[], found: string): Issue => ({
  code: 'unsupported-schema',
  path: issuePath(path),
  found,
  expected: 'one that derived values can fit',
  ...(path.length === 0 ? {} : { suggestion: `override \`${pathText(path)}\`` }),
});

const refersOf = (schema: Schema): string | undefined => {
  const refers = z.globalRegistry.get(schema)?.['refers'];
  return typeof refers === 'string' ? refers : undefined;
};

/** Numbers things in the order in which they are met. */
const numbering = (): ((def: Def) => number) => {
  const numbers = new Map<Def, number>();
  return (def) => {
    const number = numbers.get(def) ?? numbers.size;
    numbers.set(def, number);
    return number;
  };
};

/** Derives values for a schema. */
export const derive = (
  schema: Schema,
  { overrides, references, maxDepth, maxRejections }: Derivation,
): Derived => {
  const circles = circlesOf(schema);
  if (circles === undefined)
    return {
      values: undefined,
      sieves: [],
      issues: [unsupported([], 'a schema whose getters make new schemas without end')],
    };

  const book = overrideBook(overrides);
  const sieves: Sieve[] = [];
  const refusals: Issue[] = [];
  const deadEnds: Issue[] = [];
  const numberOf = numbering();
  const known = new Map<string, fc.Arbitrary<unknown> | undefined>();

  const remembered = (part: Schema, place: Place): fc.Arbitrary<unknown> | undefined => {
    const { path, pending, depth, lists, isPresent } = place;
    const overriding = book.take(pending, path);
    if (overriding !== undefined) return overriding;
    const refers = refersOf(part) ?? place.refers;
    const around = partsOf(part).length === 0 ? [] : [depth, lists, isPresent, pendingKey(pending)];
    const key = [numberOf(defOf(part)), refers, ...around].join();
    if (!known.has(key)) known.set(key, valuesAt(part, { ...place, refers }));
    return known.get(key);
  };

  const valuesAt = (part: Schema, place: Place): fc.Arbitrary<unknown> | undefined => {
    const isCircle = circles.has(defOf(part));
    if (isCircle && place.depth === 0) {
      deadEnds.push(unsupported(place.path, 'a schema that holds itself without end'));
      return undefined;
    }
    const inside = isCircle ? { ...place, depth: place.depth - 1 } : place;
    const candidates = candidatesFor(defOf(part), siteOf(part, inside));
    if (candidates === undefined || (candidates.areValid && !hasFurtherChecks(part)))
      return candidates?.values;
    const sieve = new Sieve({
      schema: part,
      candidates: candidates.values,
      maxRejections,
      path: pathText(place.path),
      issue: (found, expected) => ({ ...unsupported(place.path, found), expected }),
    });
    sieves.push(sieve);
    return sieve;
  };

  const siteOf = (part: Schema, place: Place): Site => {
    const { refers } = place;
    return {
      schema: part,
      lists: place.lists,
      isPresent: place.isPresent,
      references: refers === undefined ? undefined : references[refers],
      part: (inner, step, isPresent = false) =>
        remembered(inner, {
          ...place,
          path: [...place.path, step],
          pending: book.below(place.pending, step),
          lists: place.lists + (typeof step === 'object' ? 1 : 0),
          isPresent,
          refers: step === ITEM ? refers : undefined,
        }),
      form: (inner, isPresent = place.isPresent) =>
        remembered(inner, { ...place, isPresent, refers }),
      refuse: (found) => void refusals.push(unsupported(place.path, found)),
      barren: (found) => void deadEnds.push(unsupported(place.path, found)),
    };
  };

  const values = remembered(schema, {
    path: [],
    pending: book.top,
    depth: maxDepth,
    lists: 0,
    isPresent: false,
    refers: undefined,
  });
  const issues = [
    ...refusals,
    ...book.unused(),
    ...(values === undefined && refusals.length === 0 ? deadEnds : []),
  ];
  return { values, sieves, issues };
};
