/**
 * Values of a schema, for property tests.
 *
 * What parses a document also says what it looks like; from it comes a fast-check arbitrary of everything that it lets
 * in, on the input side. Values are built to fit, and they shrink.
 * Where building is not enough (a refinement, a pattern with lookarounds) values are sifted through the schema itself,
 * and how many of them it refuses can be asked.
 */

import * as fc from 'fast-check';
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import type * as z from 'zod';
import { type Issues, issueText } from '../issue/issue.ts';
import { type Derived, derive } from './derive.ts';
import type { Overrides } from './overrides.ts';
import type { PatternTexts } from './patterns.ts';
import { refersInMetadata } from './place.ts';
import type { Schema } from './site.ts';

/** What a schema does not say about the values wanted. */
export interface ArbitraryOptions {
  /**
   * Arbitraries for places of the schema, by path: `guarantees[].responders[].party`.
   *
   * `[]` is any item of a list, `[0]` the first of a tuple, `*` anything one step down (a value of a record too),
   * `(key)` the keys of a record or a map, `["a.b"]` a name with signs in it, and the empty path the whole value. An
   * override is taken as it is; whether a field may be left out stays as the schema has it.
   */
  readonly overrides?: Overrides;
  /**
   * Ids by what they refer to: a text whose schema, or the schema of a list of it, has `.meta({ refers: 'party' })` is
   * one of `references.party`. With none given for it, it is any text that fits.
   */
  readonly references?: Readonly<Record<string, readonly string[]>>;
  /** Says what the texts of a schema refer to, as a key of `references`; reads the metadata `refers` unless given. */
  readonly refersOf?: (schema: z.core.$ZodType) => string | undefined;
  /**
   * Arbitraries for texts of patterns that a test knows better than fast-check, which reads them sign by sign; a
   * pattern is recognised by its source.
   */
  readonly patterns?: PatternTexts;
  /** How often a schema that holds itself is entered, with all others that it holds itself through; 3 unless given. */
  readonly maxDepth?: number;
  /** After how many refused values in a row an arbitrary gives up with an error; 10,000 unless given. */
  readonly maxRejections?: number;
}

/** How many of the values drawn for a place its schema refused. */
export interface RejectionRate {
  /** The place, as an override would name it; a schema used in several places is named by the first. */
  readonly path: string;
  readonly tried: number;
  readonly refused: number;
  /** Refused of tried, from 0 to 1. */
  readonly rate: number;
}

/** Which values are drawn to see how many are refused. */
export interface RejectionOptions extends ArbitraryOptions {
  /** How many whole values; 1,000 unless given. */
  readonly runs?: number;
  /** The same seed draws the same values; 0 unless given. */
  readonly seed?: number;
}

/** A rule of rules of rules still fits on a page. */
const USUAL_DEPTH = 3;
/** A sieve that lets one value in a thousand through then gives up once in 20,000 values. */
const USUAL_REJECTIONS = 10_000;

const derived = (schema: Schema, options: ArbitraryOptions): Derived =>
  derive(schema, {
    overrides: options.overrides ?? {},
    references: options.references ?? {},
    refersOf: options.refersOf ?? refersInMetadata,
    patterns: options.patterns ?? [],
    maxDepth: options.maxDepth ?? USUAL_DEPTH,
    maxRejections: options.maxRejections ?? USUAL_REJECTIONS,
  });

/**
 * Derives an arbitrary of the values that a zod 4 schema lets in, before it transforms them.
 *
 * The left side names every place from which no values can be derived, with the kind of schema that stands there, and
 * every override that is for no place. The arbitrary throws when a schema refuses too many values in a row.
 */
export const tryArbitraryFor = <S extends z.core.$ZodType>(
  schema: S,
  options: ArbitraryOptions = {},
): E.Either<Issues, fc.Arbitrary<z.input<S>>> => {
  const { values, issues } = derived(schema, options);
  if (isNonEmpty(issues)) return E.left(issues);
  // What is derived from a schema are its inputs; the walk over it knows no types.
  return E.right(values as fc.Arbitrary<z.input<S>>);
};

/**
 * Derives an arbitrary like `tryArbitraryFor`, and throws where that has a left side: for the top of a test.
 *
 * @example
 * import * as fc from 'fast-check';
 * import * as z from 'zod';
 * const seal = /^[A-Z]{2}-\d+$/;
 * const seals = arbitraryFor(z.string().regex(seal), { patterns: [[seal, fc.constant('UA-1')]] });
 * fc.sample(seals, 1); // => ['UA-1']
 */
export const arbitraryFor = <S extends z.core.$ZodType>(
  schema: S,
  options: ArbitraryOptions = {},
): fc.Arbitrary<z.input<S>> => {
  const tried = tryArbitraryFor(schema, options);
  if (E.isLeft(tried)) throw new Error(tried.left.map(issueText).join('\n'));
  return tried.right;
};

/**
 * Counts what is refused while values of a schema are drawn, place by place; empty where all fit by construction.
 *
 * A place that refuses nearly everything makes tests slow and values alike: give it an override.
 */
export const rejectionRates = (
  schema: z.core.$ZodType,
  options: RejectionOptions = {},
): readonly RejectionRate[] => {
  const { runs: numRuns = 1_000, seed = 0, ...others } = options;
  const { values, sieves, issues } = derived(schema, others);
  if (values === undefined || issues.length > 0) throw new Error(issues.map(issueText).join('\n'));
  fc.sample(values, { numRuns, seed });
  return sieves
    .filter(({ refused }) => refused > 0)
    .map(({ sifting, tried, refused }) => ({
      path: sifting.path,
      tried,
      refused,
      rate: refused / tried,
    }));
};
