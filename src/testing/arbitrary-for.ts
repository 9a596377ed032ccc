/**
 * Random values of any zod schema, with the ids, dates and durations of the format.
 *
 * The schema that parses an agreement, a rubric or the parameters of a model also describes them, so nobody has to write
 * an arbitrary by hand.
 */
import type * as fc from 'fast-check';
import type * as E from 'fp-ts/Either';
import type * as z from 'zod';
import type { Issues } from '../issue/issue.ts';
import type {
  ArbitraryOptions,
  RejectionOptions,
  RejectionRate,
} from '../zod-arbitrary/arbitrary-for.ts';
import * as anySchema from '../zod-arbitrary/arbitrary-for.ts';
import { DOCUMENT_PATTERNS } from './arbitraries/patterns.ts';

/** Adds the patterns of the format to the options; those of the caller come first. */
const forDocuments = <O extends ArbitraryOptions>(options: O) => ({
  ...options,
  patterns: [...(options.patterns ?? []), ...DOCUMENT_PATTERNS],
});

/**
 * Derives an arbitrary of the values that a zod 4 schema accepts, before it transforms them.
 *
 * The left side names every place for which no values can be derived, with the kind of its schema, and every override
 * that matches no place. The arbitrary throws when a schema refuses too many values in a row.
 *
 * @example
 * import * as z from 'zod';
 * const treaty = z.strictObject({ text: z.string(), seal: z.file() });
 * const tried = tryArbitraryFor(treaty);
 * tried._tag === 'Left' && tried.left.map(issueText);
 * // => [
 * //   'seal is of a schema from which no values can be derived: expected one that derived values can fit, ' +
 * //     'found a schema of kind `file`; override `seal`',
 * // ]
 */
export const tryArbitraryFor = <S extends z.core.$ZodType>(
  schema: S,
  options: ArbitraryOptions = {},
): E.Either<Issues, fc.Arbitrary<z.input<S>>> =>
  anySchema.tryArbitraryFor(schema, forDocuments(options));

/**
 * Derives an arbitrary like `tryArbitraryFor`, and throws if there is a left side: for use in tests.
 *
 * @example
 * import * as fc from 'fast-check';
 * import * as z from 'zod';
 * const pledge = z.strictObject({ party: z.string().meta({ refers: 'party' }), days: z.int().min(1).max(30) });
 * const pledges = arbitraryFor(pledge, { references: { party: ['us', 'uk'] } });
 * fc.sample(pledges, 100).every((one) => pledge.safeParse(one).success); // => true
 * fc.sample(pledges, 100).every(({ party }) => party === 'us' || party === 'uk'); // => true
 */
export const arbitraryFor = <S extends z.core.$ZodType>(
  schema: S,
  options: ArbitraryOptions = {},
): fc.Arbitrary<z.input<S>> => anySchema.arbitraryFor(schema, forDocuments(options));

/**
 * Counts, for each place, the values that the schema refuses while they are drawn; empty if every value fits.
 *
 * A place that refuses nearly every value makes tests slow and values alike: give it an override.
 *
 * @example
 * import * as z from 'zod';
 * const window = z.object({ days: z.int().min(1).max(10).refine((days) => days % 2 === 0) });
 * const [days] = rejectionRates(window, { runs: 100 });
 * days?.path; // => 'days'
 */
export const rejectionRates = (
  schema: z.core.$ZodType,
  options: RejectionOptions = {},
): readonly RejectionRate[] => anySchema.rejectionRates(schema, forDocuments(options));
