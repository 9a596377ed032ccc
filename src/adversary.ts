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
export type { Blindness, Incapacity } from './adversary/links.ts';
export type { Ending, Entry, Event, Play, Unanswered, Unseen } from './adversary/log.ts';
export type {
  Loophole,
  LoopholeKind,
  Loopholes,
  LoopholesUndecided,
} from './adversary/loophole.ts';
export type { Claim, ClaimAgainst, Delay, Phase, Scenario } from './adversary/scenario.ts';
export type { Swing, SwingAgainst } from './adversary/swing.ts';
export type { Tabletop } from './adversary/tabletop.ts';
export type { Subject } from './analysis/subject.ts';
export type { PartyPower, Power } from './decision/power.ts';
export type { Agreement, Cite, Measure, Verifier } from './model/agreement.ts';
export type { BreachId } from './model/breaches.ts';
export type { Rubric } from './model/rubric.ts';
export { ASSUMED_TIMES } from './standard/assumed-times.ts';
export type { AdversaryOptions, BreachCoalitions, BreachSwing } from './standard/coalitions.ts';
export { blockingSets, enforcingSets, swing } from './standard/coalitions.ts';
export type { AgreementLoopholes, LoopholeOptions } from './standard/loopholes.ts';
export { loopholes } from './standard/loopholes.ts';
export type { ScenarioName } from './standard/scenarios.ts';
export { SCENARIOS } from './standard/scenarios.ts';
export { tabletop } from './standard/tabletop.ts';
