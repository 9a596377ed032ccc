/**
 * casus-foederis: if someone breaks the agreement, who must do what, by when, and who could stop them?
 */
export type { FindingKind, Hit, Inquiry } from './analysis/finding.ts';
export { defineFinding } from './analysis/finding.ts';
export type { Distance } from './compare/distance.ts';
export type {
  BreachComparison,
  ComparedGuarantee,
  Equivalence,
  EquivalenceLink,
  LinkComparison,
  Shortfall,
} from './compare/equivalence.ts';
export type { Match } from './compare/match.ts';
export type {
  ChangedFact,
  Compared,
  Direction,
  Movement,
  MovementOptions,
  ScoreMovement,
} from './compare/movement.ts';
export type { Change, FactPath } from './compare/plan.ts';
export type { PartySets } from './decision/blocking-sets.ts';
export { minimalBlockingSets, minimalWinningSets } from './decision/blocking-sets.ts';
export type { EuProposal, Five, Ten } from './decision/councils.ts';
export { consensus, euCouncil, PERMANENT_MEMBERS, securityCouncil } from './decision/councils.ts';
export { deciders } from './decision/deciders.ts';
export type { Independence, IndependenceRange } from './decision/independence.ts';
export { independence } from './decision/independence.ts';
export type { Rule } from './decision/rule.ts';
export {
  allOf,
  anyOf,
  atLeast,
  canBlock,
  partiesOf,
  passes,
  quota,
  unless,
} from './decision/rule.ts';
export { equivalenceText } from './explain/equivalence-text.ts';
export type { Explanation } from './explain/explain.ts';
export { explain } from './explain/explain.ts';
export { showRange, showScore, showShare } from './explain/figures.ts';
export type { MovementTextOptions } from './explain/movement-text.ts';
export { movementText } from './explain/movement-text.ts';
export { reasonText } from './explain/sentences.ts';
export type { TextOptions } from './explain/text.ts';
export { explainText } from './explain/text.ts';
export type { Issue, IssueCode, Issues, Path } from './issue/issue.ts';
export { issueText, showPath } from './issue/issue.ts';
export type {
  Agreement,
  Baseline,
  Cite,
  Condition,
  Deadline,
  Guarantee,
  Instrument,
  Party,
  Responder,
  Round,
  Source,
  Trigger,
  Verifier,
} from './model/agreement.ts';
export { AgreementSchema, SCHEMA_VERSION } from './model/agreement.ts';
export type { BreachId, BreachKind } from './model/breaches.ts';
export { BREACHES } from './model/breaches.ts';
export type { Coded, LadderName, Level, Rung } from './model/ladders.ts';
export { LADDERS, levelsOf } from './model/ladders.ts';
export type { Place, Reason, TimeSpan } from './model/reasons.ts';
export type { BreachRow, Credits, Rubric, Weights } from './model/rubric.ts';
export { RuleSchema } from './model/rule-schema.ts';
export type {
  FallsBy,
  Finding,
  Indicators,
  MatrixRow,
  Scorecard,
  Verdict,
  VerdictKind,
  ViolatorDependence,
} from './model/scorecard.ts';
export type { Link, Severity } from './model/scorecard-words.ts';
export type {
  Range,
  Reliability,
  ScoreHead,
  ScoreKey,
  ScoreNode,
  ScoreRule,
} from './model/scores.ts';
export { CitesSchema, CodedDurationSchema, coded, reference } from './model/terms.ts';
export type {
  CanonicalTerms,
  Frame,
  GuaranteeModel,
  Improvement,
  InvalidExample,
  ValidExample,
} from './modelling/guarantee-model.ts';
export { defineGuaranteeModel } from './modelling/guarantee-model.ts';
export type { Better } from './modelling/improvements.ts';
export {
  easier,
  fewer,
  harder,
  higher,
  improvementsOf,
  inField,
  inItems,
  larger,
  longer,
  more,
  orGiven,
  shorter,
  whereGiven,
} from './modelling/improvements.ts';
export type { DefinedAgreement } from './reading/define.ts';
export { defineAgreement } from './reading/define.ts';
export type { JsonSchema } from './reading/json-schema.ts';
export { agreementJsonSchema } from './reading/json-schema.ts';
export type { ParseOptions } from './reading/parse.ts';
export { parseAgreement } from './reading/parse.ts';
export { parseRubric } from './reading/parse-rubric.ts';
export { best, chain, either, every, mean, worst } from './score/combinators.ts';
export type { DecidingFact } from './score/deciding.ts';
export { decidingFacts } from './score/deciding.ts';
export { rung } from './score/leaves.ts';
export { scoreTree } from './score/nodes.ts';
export type { Score } from './score/score.ts';
export { combine } from './shape/combine.ts';
export type { GuaranteeOf } from './standard/equivalence.ts';
export { equivalence } from './standard/equivalence.ts';
export { EU_POPULATIONS } from './standard/eu-members.ts';
export { STANDARD_FINDINGS } from './standard/findings.ts';
export { STANDARD_MODELS } from './standard/guarantee-models.ts';
export { MIAMI_2025 } from './standard/miami-2025.ts';
export { movement, track } from './standard/movement.ts';
export type { Neighbour } from './standard/reference-class.ts';
export { referenceClass } from './standard/reference-class.ts';
export { scoreAgreement } from './standard/score-agreement.ts';
export type { Duration } from './time/duration.ts';
export { durationOrd, durationSum, parseDuration } from './time/duration.ts';
export type { Latency, Limit, Schedule, Slack, Stage } from './time/latency.ts';
export { latency, STAGES } from './time/latency.ts';
export type { Span } from './time/span.ts';
export { spanMax, spanOf, spanSum } from './time/span.ts';
