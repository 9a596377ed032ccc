/**
 * casus-foederis/adversary: how an agreement fails most cheaply, and who could let it.
 *
 * A ceasefire is not met by an average. An adversary looks for the one who can stay home, the breach that is too small to
 * count, the hour that nobody has; an ally looks for the same, to close it. All answers are plain data, and whatever is
 * unknown makes two of them, at worst and at best.
 */
export type { AssumedTimes } from './adversary/assumed-times.ts';
export type { Undisclosed } from './adversary/board.ts';
export type {
  Coalition,
  CoalitionLimits,
  Coalitions,
  CoalitionsAgainst,
  Undecided,
} from './adversary/coalitions.ts';
export type { ByTime, Exactly } from './adversary/exact-stress.ts';
export type { HonourRates, PartyKind } from './adversary/honour.ts';
export type { Blindness, Incapacity } from './adversary/links.ts';
export type { Ending, LogEntry, LogEvent, Play, Unanswered, Unseen } from './adversary/log.ts';
export type {
  Loophole,
  LoopholeKind,
  Loopholes,
  LoopholesUndecided,
} from './adversary/loophole.ts';
export type { Pace, PaceRow } from './adversary/pace.ts';
export type { Answered } from './adversary/queries.ts';
export type { Sampled } from './adversary/sampled.ts';
export type { Claim, ClaimAgainst, Delay, Phase, Scenario } from './adversary/scenario.ts';
export type { Blocks, StressRow, StressSettings } from './adversary/stress.ts';
export type { Swing, SwingAgainst } from './adversary/swing.ts';
export type { Tabletop } from './adversary/tabletop.ts';
export type { Tally } from './adversary/tally.ts';
export type { FindingKind } from './analysis/finding.ts';
export type { Subject } from './analysis/subject.ts';
export type { PartyPower, Power } from './decision/power.ts';
export { blockingLine } from './explain/blocking-line.ts';
export type { AnswersByViolator, CoalitionTextOptions } from './explain/coalitions-text.ts';
export { blockingText, enforcingText, swingText } from './explain/coalitions-text.ts';
export type { LineDoes } from './explain/line-does.ts';
export type { LoopholesTextOptions } from './explain/loopholes-text.ts';
export { loopholesText } from './explain/loopholes-text.ts';
export { queryText } from './explain/query-text.ts';
export type { StressTextOptions } from './explain/stress-text.ts';
export { stressText } from './explain/stress-text.ts';
export type {
  TabletopBriefing,
  TabletopEnd,
  TabletopLine,
  TabletopParty,
} from './explain/tabletop-briefing.ts';
export { tabletopBriefing } from './explain/tabletop-briefing.ts';
export type { TabletopTextOptions } from './explain/tabletop-text.ts';
export { probeLine, tabletopText } from './explain/tabletop-text.ts';
export type { Agreement, Cite, Measure, Verifier } from './model/agreement.ts';
export type { BreachId } from './model/breaches.ts';
export type { Rubric } from './model/rubric.ts';
export { ASSUMED_TIMES } from './standard/assumed-times.ts';
export type { CardLines } from './standard/card-lines.ts';
export { cardLines } from './standard/card-lines.ts';
export type { AdversaryOptions, BreachCoalitions, BreachSwing } from './standard/coalitions.ts';
export { blockingSets, enforcingSets, swing } from './standard/coalitions.ts';
export { HONOUR_RATES, OFTEN_LATE } from './standard/honour.ts';
export type { AgreementLoopholes, LoopholeOptions } from './standard/loopholes.ts';
export { loopholes } from './standard/loopholes.ts';
export type { Equivalent, QueryOptions } from './standard/queries.ts';
export { alwaysVetoed, answersWhatever, equivalentTo, neverAnswered } from './standard/queries.ts';
export type { ScenarioName } from './standard/scenarios.ts';
export { SCENARIOS } from './standard/scenarios.ts';
export type { Stress, StressOptions, StressProgress, StressShard } from './standard/stress.ts';
export { joinShards, stress, stressBlocks, stressShard, stressSteps } from './standard/stress.ts';
export { tabletop } from './standard/tabletop.ts';
export { WEAKNESSES } from './standard/weaknesses.ts';
