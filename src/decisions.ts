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
export { canBlock, passes } from './decision/passing.ts';
export type { PartyPower, Power, PowerOptions } from './decision/power.ts';
export { power } from './decision/power.ts';
export type { Rule, Share } from './decision/rule.ts';
export { allOf, anyOf, apartFromViolator, atLeast, quota, share, unless } from './decision/rule.ts';
export { ruleAgainst } from './decision/rule-against.ts';
export { partiesOf } from './decision/rule-parts.ts';
export { EU_POPULATIONS } from './standard/eu-members.ts';
