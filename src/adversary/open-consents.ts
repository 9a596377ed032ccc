/**
 * Open consents: a rule as it stands if everything that is unknown or left open turns out well, or badly.
 *
 * A consent that the text asks of nobody in particular is given at best and refused at worst, and so is one that nobody
 * outside can tell. What is left is a rule over parties alone.
 */
import { isUnknown, NEVER, type Rule } from '../decision/rule.ts';
import { partsOf, withParts } from '../decision/rule-parts.ts';

/** How what is open turns out. */
export type End = 'worst' | 'best';

/** The two ends, in the order in which results have them. */
export const ENDS: readonly End[] = ['worst', 'best'];

/** The end that is not the one. */
export const OTHER_END: Readonly<Record<End, End>> = { worst: 'best', best: 'worst' };

const settled = (rule: Rule, isGiven: boolean): Rule => {
  if (typeof rule === 'string')
    return rule !== 'unspecified' && !isUnknown(rule) ? rule : isGiven ? 'automatic' : NEVER;
  if ('votes' in rule) return rule;
  // Below an inverted veto it helps the response if a part does not pass.
  if ('unless' in rule) return { unless: settled(rule.unless, !isGiven) };
  const parts = partsOf(rule);
  const out = parts.map((part) => settled(part, isGiven));
  return parts.every((part, index) => part === out[index]) ? rule : withParts(rule, out);
};

/**
 * Settles what is open in a rule.
 *
 * @example
 * settledRule({ allOf: ['us', 'unspecified'] }, 'best'); // => { allOf: ['us', 'automatic'] }
 */
export const settledRule = (rule: Rule, end: End): Rule => settled(rule, end === 'best');

/** Whether a rule asks for a consent that the text leaves open, or that nobody can tell. */
export const hasOpenConsent = (rule: Rule): boolean =>
  rule === 'unspecified' || isUnknown(rule) || partsOf(rule).some(hasOpenConsent);
