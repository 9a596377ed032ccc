/**
 * casus-foederis/testing: what holds guarantee models, and whatever else parses with zod, to property tests.
 *
 * It needs fast-check, which the rest of the library does not.
 */
export type {
  ArbitraryOptions,
  RejectionOptions,
  RejectionRate,
} from './arbitrary-for/arbitrary-for.ts';
export { arbitraryFor, rejectionRates, tryArbitraryFor } from './arbitrary-for/arbitrary-for.ts';
export type { Overrides } from './arbitrary-for/overrides.ts';
