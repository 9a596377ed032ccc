/**
 * casus-foederis/decisions: who can pass a decision, who can block it, and on whom it depends.
 *
 * Rules are written as they stand in a text, and vetoes are computed, never coded by hand.
 */
export type { PartySets } from './decision/blocking-sets.ts';
export { minimalBlockingSets, minimalWinningSets } from './decision/blocking-sets.ts';
export type { EuProposal, Five, Ten } from './decision/councils.ts';
export { consensus, euCouncil, PERMANENT_MEMBERS, securityCouncil } from './decision/councils.ts';
export { deciders } from './decision/deciders.ts';
export type { Independence, IndependenceRange } from './decision/independence.ts';
export { independence } from './decision/independence.ts';
export type { PartyPower, Power, PowerOptions } from './decision/power.ts';
export { power } from './decision/power.ts';
export type { Rule, Share } from './decision/rule.ts';
export {
  allOf,
  anyOf,
  apartFromViolator,
  atLeast,
  canBlock,
  partiesOf,
  passes,
  quota,
  ruleAgainst,
  share,
  unless,
} from './decision/rule.ts';
export { EU_POPULATIONS } from './standard/eu-members.ts';
