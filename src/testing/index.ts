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
export type { Runner } from './assert.ts';
export { assertGuaranteeModel, describeGuaranteeModel } from './assert.ts';
export type {
  CheckOptions,
  LawReport,
  LawTally,
  Progress,
} from './check.ts';
export { checkGuaranteeModel } from './check.ts';
export { canInterrupt } from './interrupt.ts';
export type { Judgement, Law } from './law.ts';
export { LAWS } from './laws.ts';
export type { Mutation, MutationName } from './mutations.ts';
export { MUTATIONS, mutations } from './mutations.ts';
export { reportText, violationText } from './report.ts';
export type { Bench, Scorer, Trial } from './trial.ts';
export { trials } from './trial.ts';
export type { LawViolation } from './violation.ts';
