/**
 * What a rule comes to in one case: against a violator who has no say in it, and with the rules of bodies in their place.
 */
import { isWord, NEVER, type Rule } from './rule.ts';
import { partsOf, withParts } from './rule-parts.ts';

/** A rule without one party, wherever it is named; undefined if nobody is left. */
const without = (rule: Rule, party: string): Rule | undefined => {
  if (typeof rule === 'string') return rule === party ? undefined : rule;
  if ('votes' in rule) {
    const { [party]: _, ...votes } = rule.votes;
    return { ...rule, votes };
  }
  const parts = partsOf(rule).flatMap((part) => without(part, party) ?? []);
  return parts.length === 0 ? undefined : withParts(rule, parts);
};

/**
 * What a rule comes to against one violator: whoever has no say in its own case is taken out, and counts are of those
 * who remain. Where nobody remains, nobody can decide, so the violator can block.
 *
 * @example
 * const body = apartFromViolator(share('2/3', 'ar', 'br', 'cl', 'uy'));
 * ruleAgainst(body, 'cl'); // => { share: '2/3', of: ['ar', 'br', 'uy'] }
 */
export const ruleAgainst = (rule: Rule, violator: string | undefined): Rule => {
  if (typeof rule === 'string') return rule;
  if (!('apartFrom' in rule)) {
    const parts = partsOf(rule);
    const against = parts.map((part) => ruleAgainst(part, violator));
    return parts.every((part, index) => part === against[index]) ? rule : withParts(rule, against);
  }
  const inner = ruleAgainst(rule.rule, violator);
  return violator === undefined ? inner : (without(inner, violator) ?? NEVER);
};

/**
 * A rule with the rules of bodies in the place of their names; a body of which no rule is known decides as one.
 *
 * A body whose rule leads back to itself, which no parsed document has, cannot be told.
 */
export const spelledOut = (
  rule: Rule,
  ruleOf: (body: string) => Rule | undefined,
  open: readonly string[] = [],
): Rule => {
  if (typeof rule === 'string') {
    const own = isWord(rule) ? undefined : ruleOf(rule);
    if (own === undefined) return rule;
    return open.includes(rule) ? 'unknown' : spelledOut(own, ruleOf, [...open, rule]);
  }
  const parts = partsOf(rule);
  const out = parts.map((part) => spelledOut(part, ruleOf, open));
  return parts.every((part, index) => part === out[index]) ? rule : withParts(rule, out);
};
