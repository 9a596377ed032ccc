/**
 * Independence: how far a decision is out of the violator's hands.
 *
 * The violator will not agree to being found in breach or answered, so its consent is withheld first and the rest is
 * asked of what remains: can the decision still be taken, who else could stop it, does it need anyone at all? Judged
 * this way, offering the violator one more say never makes a rule look better. Unknown parts give the worst and the
 * best class the rule can turn out to have.
 */
import { type Markers, partiesOf, partsOf, passesWhen, type Rule } from './rule.ts';

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

/** The worst and the best class a rule can turn out to have; the same where nothing is unknown. */
export interface IndependenceRange {
  readonly low: Independence;
  readonly high: Independence;
}

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
  const blocker = partiesOf(rule).some(
    (one) => !passesWhen(rule, (party) => others(party) && party !== one, shut),
  );
  return blocker ? 'one-party-can-block' : 'no-single-party-can-block';
};

/**
 * Classes a rule by who can stop it once the violator refuses; without a violator every named party is an outsider.
 *
 * @example
 * independence({ anyOf: ['us', 'ru'] }, 'ru'); // => { low: 'one-party-can-block', high: 'one-party-can-block' }
 * independence({ allOf: ['us', 'unknown'] }, 'ru'); // => { low: 'violator-can-block', high: 'one-party-can-block' }
 */
export const independence = (rule: Rule, violator?: string): IndependenceRange => {
  const high = classOf(rule, violator, 'granted');
  return { low: mentionsUnknown(rule) ? classOf(rule, violator, 'withheld') : high, high };
};

/** Whether any part of a rule is unknown. */
export const mentionsUnknown = (rule: Rule): boolean =>
  rule === 'unknown' || partsOf(rule).some(mentionsUnknown);
