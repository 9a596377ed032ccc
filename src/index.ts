/**
 * casus-foederis: if someone breaks the agreement, who must do what, by when, and who could stop them?
 *
 * Here stands what nine of ten users need: read, define, join, score, explain, compare, judge. Decision rules, models of
 * guarantees, times, cases and the testing kit have entries of their own.
 */
export type { FindingKind, Hit, Inquiry } from './analysis/finding.ts';
export { defineFinding } from './analysis/finding.ts';
export { warnings } from './analysis/warnings.ts';
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
  Direction,
  Movement,
  MovementOptions,
  ScoreMovement,
} from './compare/movement.ts';
export type { Compared } from './compare/reach.ts';
export type { Briefing } from './explain/briefing.ts';
export { briefing } from './explain/briefing.ts';
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
export type { Means } from './model/baselines.ts';
export type { BreachId, BreachKind } from './model/breaches.ts';
export { BREACHES } from './model/breaches.ts';
export type { Coded, LadderName, Level, Rung } from './model/ladders.ts';
export { LADDERS, levelsOf } from './model/ladders.ts';
export type { Reason } from './model/reasons.ts';
export type { BreachRow, Credits, Rubric } from './model/rubric.ts';
export type {
  FallsBy,
  Finding,
  FirstProbe,
  Indicators,
  MatrixRow,
  Scorecard,
  Standing,
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
export type { GuaranteeModel } from './modelling/guarantee-model.ts';
export type { DefinedAgreement } from './reading/define.ts';
export { defineAgreement } from './reading/define.ts';
export type { ParseOptions } from './reading/parse.ts';
export { parseAgreement } from './reading/parse.ts';
export { parseRubric } from './reading/parse-rubric.ts';
export { upgrade } from './reading/upgrade.ts';
export type { DecidingFact } from './score/deciding.ts';
export { decidingFacts } from './score/deciding.ts';
export { scoreTree } from './score/nodes.ts';
export type { Repair, Repairs } from './score/repair.ts';
export type { Score } from './score/score.ts';
export { combine } from './shape/combine.ts';
export type { GuaranteeOf } from './standard/equivalence.ts';
export { equivalence } from './standard/equivalence.ts';
export { STANDARD_FINDINGS } from './standard/findings.ts';
export { STANDARD_MODELS } from './standard/guarantee-models.ts';
export { MIAMI_2025 } from './standard/miami-2025.ts';
export { movement, track } from './standard/movement.ts';
export type { Neighbour } from './standard/reference-class.ts';
export { referenceClass } from './standard/reference-class.ts';
export { repairs } from './standard/repairs.ts';
export { scoreAgreement } from './standard/score-agreement.ts';
