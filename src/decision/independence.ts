/**
 * Independence: how far a decision is out of the violator's hands.
 *
 * The violator will not agree to being found in breach or answered, so its consent is withheld first and the rest is
 * asked of what remains: can the decision still be taken, who else could stop it, does it need anyone at all? Judged
 * this way, offering the violator one more say never makes a rule look better. Unknown parts give the worst and the
 * best class the rule can turn out to have.
 */
import { ballotOf, exactBallot, type Quota } from './ballot.ts';
import { type Markers, passesWhen } from './passing.ts';
import { isUnknown, neededOf, type Rule } from './rule.ts';
import { ruleAgainst } from './rule-against.ts';
import { partsOf } from './rule-parts.ts';

/** Who can stop a decision, worst to best. */
export const INDEPENDENCE = [
  'violator-can-block',
  'unspecified',
  'one-party-can-block',
  'no-single-party-can-block',
  'automatic',
] as const;

/** One class of independence. */
export type Independence = (typeof INDEPENDENCE)[number];

/** The worst and the best class a rule can turn out to have; the same unless something is unknown. */
export interface IndependenceRange {
  readonly low: Independence;
  readonly high: Independence;
}

/** How a rule comes out, and who would turn that alone by changing their mind: parties, and consents that are left open. */
export interface Outcome {
  readonly passes: boolean;
  readonly turnedBy: readonly string[];
}

/** Votes for and, for each party, those that would come or go with it. */
interface Count {
  votes: number;
  readonly changes: Map<string, number>;
}

const add = (count: Count, { passes, turnedBy }: Outcome, weight: number): void => {
  if (passes) count.votes += weight;
  const change = passes ? -weight : weight;
  for (const party of turnedBy) count.changes.set(party, (count.changes.get(party) ?? 0) + change);
};

const decided = ({ votes, changes }: Count, needed: number): Outcome => {
  const passes = votes >= needed;
  const turnedBy: string[] = [];
  for (const [party, change] of changes)
    if (votes + change >= needed !== passes) turnedBy.push(party);
  return { passes, turnedBy };
};

/** Works out a quota, in numbers where they add up exactly. */
const outcomeOfQuota = (rule: Quota, granted: (party: string) => boolean): Outcome => {
  const ballot = ballotOf(rule);
  if (ballot !== undefined) {
    const count: Count = { votes: 0, changes: new Map() };
    for (const [party, votes] of ballot.votes)
      add(count, { passes: granted(party), turnedBy: [party] }, votes);
    return decided(count, ballot.needs);
  }
  const { needs, votes } = exactBallot(rule);
  let given = 0n;
  for (const [party, weight] of votes) if (granted(party)) given += weight;
  const passes = given >= needs;
  const turns = ([party, weight]: readonly [string, bigint]) =>
    (granted(party) ? given - weight : given + weight) >= needs !== passes;
  return { passes, turnedBy: votes.filter(turns).map(([party]) => party) };
};

/**
 * Works out a rule and all who would turn it in one pass, however many parties it names.
 *
 * Every composite is a vote over its parts, as a quota is one over its parties, and a party turns it through the parts
 * that it turns. `granted` answers for parties and for the two markers.
 */
export const outcomeOf = (rule: Rule, granted: (word: string) => boolean): Outcome => {
  if (typeof rule === 'string') {
    if (rule === 'automatic') return { passes: true, turnedBy: [] };
    // What the text leaves open is refused here, and nothing that passes is turned by giving it.
    return { passes: granted(rule), turnedBy: isUnknown(rule) ? [] : [rule] };
  }
  if ('unless' in rule) {
    const { passes, turnedBy } = outcomeOf(rule.unless, (word) => !granted(word));
    return { passes: !passes, turnedBy };
  }
  if ('votes' in rule) return outcomeOfQuota(rule, granted);
  const count: Count = { votes: 0, changes: new Map() };
  const parts = partsOf(rule);
  for (const part of parts) add(count, outcomeOf(part, granted), 1);
  return decided(count, 'of' in rule ? neededOf(rule) : 'anyOf' in rule ? 1 : parts.length);
};

const classOf = (
  rule: Rule,
  violator: string | undefined,
  unknown: Markers['unknown'],
): Independence => {
  const open: Markers = { unspecified: 'granted', unknown };
  const shut: Markers = { unspecified: 'withheld', unknown };
  const others = (party: string) => party !== violator;
  if (!passesWhen(rule, others, open)) return 'violator-can-block';
  if (!passesWhen(rule, others, shut)) return 'unspecified';
  if (passesWhen(rule, () => false, shut)) return 'automatic';
  const { turnedBy } = outcomeOf(
    rule,
    (word) => word !== 'unspecified' && (isUnknown(word) ? unknown === 'granted' : others(word)),
  );
  return turnedBy.length > 0 ? 'one-party-can-block' : 'no-single-party-can-block';
};

/**
 * Classes a rule by who can stop it once the violator refuses; without a violator every named party is an outsider.
 *
 * @example
 * independence({ anyOf: ['us', 'ru'] }, 'ru'); // => { low: 'one-party-can-block', high: 'one-party-can-block' }
 * independence({ allOf: ['us', 'unknown'] }, 'ru'); // => { low: 'violator-can-block', high: 'one-party-can-block' }
 */
export const independence = (written: Rule, violator?: string): IndependenceRange => {
  const rule = ruleAgainst(written, violator);
  const high = classOf(rule, violator, 'granted');
  return { low: mentionsUnknown(rule) ? classOf(rule, violator, 'withheld') : high, high };
};

/** Whether any part of a rule is unknown. */
export const mentionsUnknown = (rule: Rule): boolean =>
  isUnknown(rule) || partsOf(rule).some(mentionsUnknown);
