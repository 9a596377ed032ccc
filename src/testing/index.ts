/**
 * casus-foederis/testing: property tests for guarantee models, and random values for any zod schema.
 *
 * It needs fast-check, which the rest of the library does not.
 */

export type {
  ArbitraryOptions,
  RejectionOptions,
  RejectionRate,
} from '../zod-arbitrary/arbitrary-for.ts';
export type { Overrides } from '../zod-arbitrary/overrides.ts';
export type { PatternTexts } from '../zod-arbitrary/patterns.ts';
export type { AgreementShape } from './arbitraries/agreement.ts';
export { agreements, anyAgreement } from './arbitraries/agreement.ts';
export { durations, promisedDurations } from './arbitraries/duration.ts';
export { nouns } from './arbitraries/nouns.ts';
export type { RuleShape } from './arbitraries/rule.ts';
export { rules } from './arbitraries/rule.ts';
export { arbitraryFor, rejectionRates, tryArbitraryFor } from './arbitrary-for.ts';
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
export type { Broken, Judgement, Law } from './law.ts';
export {
  everyPledgeHasAMeaning,
  knowingMoreNeverWidens,
  LAWS,
  moreIsNoWorse,
  namesAndOrderAreNothing,
  noResponseBeforeItsStages,
  oneMoreGuaranteeIsNoWorse,
  scoresStayBetweenNothingAndAll,
  theViolatorsConsentNeverHelps,
  whatIsLeftOpenIsNotFilledIn,
  whatIsWrittenDownIsKept,
  whatTheModelCallsBetterIsNoWorse,
  wordsAloneAreNoArchitecture,
} from './laws.ts';
export type { Mutation, MutationName } from './mutations.ts';
export { MUTATIONS, mutations } from './mutations.ts';
export { reportText, violationText } from './report.ts';
export type { Bench, DrawOptions, Scorer, Trial } from './trial.ts';
export { trials } from './trial.ts';
export type { Difference, LawViolation } from './violation.ts';
