/**
 * Whether a rule passes with some consents, and who can stop it.
 */
import { reaches } from './ballot.ts';
import { neededOf, type Rule } from './rule.ts';

/**
 * How the two markers count while a rule is evaluated: the ends between which it truly lies.
 * `granted` counts an unspecified or unknown consent as given, `withheld` as refused.
 */
export interface Markers {
  readonly unspecified: 'granted' | 'withheld';
  readonly unknown: 'granted' | 'withheld';
}

const WITHHELD: Markers = { unspecified: 'withheld', unknown: 'withheld' };
const FLIPPED = { granted: 'withheld', withheld: 'granted' } as const;

const flip = ({ unspecified, unknown }: Markers): Markers => ({
  unspecified: FLIPPED[unspecified],
  unknown: FLIPPED[unknown],
});

/**
 * Whether a rule passes when just the parties that satisfy `consents` agree.
 *
 * @example
 * passesWhen(atLeast(2, 'us', 'ua', 'eu'), (party) => party !== 'us'); // => true
 */
export const passesWhen = (
  rule: Rule,
  consents: (party: string) => boolean,
  markers: Markers = WITHHELD,
): boolean => {
  if (typeof rule === 'string') {
    if (rule === 'automatic') return true;
    if (rule === 'unspecified') return markers.unspecified === 'granted';
    if (rule === 'unknown' || rule === 'not-looked-up') return markers.unknown === 'granted';
    return consents(rule);
  }
  if ('allOf' in rule) return rule.allOf.every((part) => passesWhen(part, consents, markers));
  if ('anyOf' in rule) return rule.anyOf.some((part) => passesWhen(part, consents, markers));
  if ('of' in rule) {
    let passed = 0;
    for (const part of rule.of) if (passesWhen(part, consents, markers)) passed++;
    return passed >= neededOf(rule);
  }
  if ('votes' in rule) return reaches(rule, consents);
  if ('apartFrom' in rule) return passesWhen(rule.rule, consents, markers);
  return !passesWhen(rule.unless, (party) => !consents(party), flip(markers));
};

/**
 * Whether a rule passes with the consents listed; a consent that the text leaves open or unknown counts as refused.
 *
 * @example
 * passes(allOf('us', 'ua'), ['us']); // => false
 */
export const passes = <P extends string>(
  rule: Rule<P>,
  consents: Iterable<NoInfer<P>>,
): boolean => {
  const given = new Set<string>(consents);
  return passesWhen(rule, (party) => given.has(party));
};

/**
 * Whether the parties listed can together stop a rule from passing: a veto that is certain.
 *
 * All others agree, and every consent that the text leaves open or unknown is given.
 *
 * @example
 * canBlock(anyOf('ru', allOf('us', 'ru')), ['ru']); // => true
 */
export const canBlock = <P extends string>(
  rule: Rule<P>,
  parties: Iterable<NoInfer<P>>,
): boolean => {
  const refusing = new Set<string>(parties);
  return !passesWhen(rule, (party) => !refusing.has(party), {
    unspecified: 'granted',
    unknown: 'granted',
  });
};
