/**
 * Decision rules: who must agree before something is found, decided or judged.
 *
 * A rule is a monotone function of consents to *enforce*: one more consent never turns a yes into a no. Rules nest,
 * and a party may appear as often as the text names it. `unless` is the inverted veto, the dual of a rule: sanctions
 * return unless the Council votes to keep them off. `apartFrom` is a body in which the accused has no say, whoever it
 * is. `unspecified` stands for a consent that the text asks of nobody in particular, `unknown` for a rule that cannot be
 * told from outside, `not-looked-up` for one that the coder has not read. Whether the violator holds a veto is computed
 * from the rule, never coded by hand.
 */

import { reaches } from './ballot.ts';

/** A share of those who decide: more than half, or a fraction in whole numbers, rounded up. */
export type Share = 'majority' | `${number}/${number}`;

/** `majority`, or a fraction above nothing and no more than the whole. */
export const SHARE_PATTERN = /^(?:majority|[1-9]\d{0,2}\/[1-9]\d{0,2})$/;

/** A rule over parties named by `P`. */
export type Rule<P extends string = string> =
  | P
  | 'automatic'
  | 'unspecified'
  | 'unknown'
  | 'not-looked-up'
  | { readonly allOf: readonly Rule<P>[] }
  | { readonly anyOf: readonly Rule<P>[] }
  | { readonly atLeast: number; readonly of: readonly Rule<P>[] }
  | { readonly share: Share; readonly of: readonly Rule<P>[] }
  | { readonly quota: number; readonly votes: { readonly [party in P]?: number } }
  | { readonly unless: Rule<P> }
  | { readonly apartFrom: 'violator'; readonly rule: Rule<P> };

/** Words that stand where a party would in a rule. */
export const RULE_WORDS = ['automatic', 'unspecified', 'unknown', 'not-looked-up'] as const;

/** Words with a meaning of their own, which no party can have as its id. */
export const RESERVED_WORDS = [...RULE_WORDS, 'anyone', 'violator', 'all'] as const;

/**
 * Whether a value is not known to the coder, for whichever reason; what the text leaves open is known to be left open.
 *
 * @example
 * isUnknown('not-looked-up'); // => true
 */
export const isUnknown = (value: unknown): value is 'unknown' | 'not-looked-up' =>
  value === 'unknown' || value === 'not-looked-up';

const isWord = (rule: string): rule is (typeof RULE_WORDS)[number] =>
  (RULE_WORDS as readonly string[]).includes(rule);

/**
 * Every named party agrees; with none it passes at once.
 *
 * @example
 * allOf('us', 'ua'); // => { allOf: ['us', 'ua'] }
 */
export const allOf = <P extends string>(...rules: Rule<P>[]): Rule<P> => ({ allOf: rules });

/**
 * Any one suffices; with none it never passes.
 *
 * @example
 * passes(anyOf('us', 'ua'), ['ua']); // => true
 */
export const anyOf = <P extends string>(...rules: Rule<P>[]): Rule<P> => ({ anyOf: rules });

/**
 * At least a given number of the listed rules pass.
 *
 * @example
 * passes(atLeast(2, 'us', 'ua', 'eu'), ['ua']); // => false
 */
export const atLeast = <P extends string>(count: number, ...rules: Rule<P>[]): Rule<P> => ({
  atLeast: count,
  of: rules,
});

/**
 * A share of the listed rules passes: `majority` is more than half, a fraction is rounded up.
 *
 * @example
 * passes(share('2/3', 'us', 'ua', 'eu', 'ca'), ['us', 'ua']); // => false
 */
export const share = <P extends string>(of: Share, ...rules: Rule<P>[]): Rule<P> => ({
  share: of,
  of: rules,
});

/**
 * A rule in which the violator has no say, whoever it is: see `ruleAgainst`.
 *
 * @example
 * ruleAgainst(apartFromViolator(allOf('us', 'ru')), 'ru'); // => { allOf: ['us'] }
 */
export const apartFromViolator = <P extends string>(rule: Rule<P>): Rule<P> => ({
  apartFrom: 'violator',
  rule,
});

/** How many of a count a share comes to. */
const countOf = (of: Share, among: number): number => {
  if (of === 'majority') return Math.floor(among / 2) + 1;
  const [part = 1, whole = 1] = of.split('/').map(Number);
  return Math.ceil((part * among) / whole);
};

/** How many of its parts a rule needs, if it is one that counts them. */
export const neededOf = (
  rule:
    | { readonly atLeast: number; readonly of: readonly unknown[] }
    | { readonly share: Share; readonly of: readonly unknown[] },
): number => ('share' in rule ? countOf(rule.share, rule.of.length) : rule.atLeast);

/**
 * Consenting parties hold at least the quota of votes. Votes are whole numbers in a document; decimals are counted as
 * they are written, and no sum is rounded.
 *
 * @example
 * passes(quota(3, { de: 2, fr: 2, lu: 1 }), ['fr', 'lu']); // => true
 */
export const quota = <P extends string>(
  count: number,
  votes: { readonly [party in P]?: number },
): Rule<P> => ({ quota: count, votes });

/**
 * The inverted veto: passes unless the given rule is passed by those who do not consent.
 *
 * @example
 * canBlock(unless(allOf('us', 'ru')), ['ru']); // => false
 */
export const unless = <P extends string>(rule: Rule<P>): Rule<P> => ({ unless: rule });

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

/** The rules of which a rule is made, one level down; a party, a marker and a quota are made of none. */
export const partsOf = <P extends string>(rule: Rule<P>): readonly Rule<P>[] => {
  if (typeof rule === 'string' || 'votes' in rule) return [];
  if ('allOf' in rule) return rule.allOf;
  if ('anyOf' in rule) return rule.anyOf;
  if ('of' in rule) return rule.of;
  return ['apartFrom' in rule ? rule.rule : rule.unless];
};

/** Puts other parts in the place of a rule's parts, one for each. */
export const withParts = (rule: Rule, parts: readonly Rule[]): Rule => {
  if (typeof rule === 'string' || 'votes' in rule) return rule;
  if ('allOf' in rule) return { allOf: parts };
  if ('anyOf' in rule) return { anyOf: parts };
  if ('of' in rule) return { ...rule, of: parts };
  const [part] = parts;
  if (part === undefined) return rule;
  return 'apartFrom' in rule ? { ...rule, rule: part } : { unless: part };
};

/** A rule that nobody can pass. */
const NEVER: Rule = { anyOf: [] };

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

/**
 * Lists every party that a rule names, each once, in order of first mention.
 *
 * @example
 * partiesOf(allOf('us', anyOf('ua', 'us'))); // => ['us', 'ua']
 */
export const partiesOf = <P extends string>(rule: Rule<P>): P[] => {
  const found = new Set<string>();
  const visit = (part: Rule): void => {
    if (typeof part !== 'string') {
      if ('votes' in part) for (const party in part.votes) found.add(party);
      partsOf(part).forEach(visit);
    } else if (!isWord(part)) found.add(part);
  };
  visit(rule);
  return [...found] as P[];
};

/** Gives every party of a rule another name. */
export const renamed = (rule: Rule, name: (party: string) => string): Rule => {
  if (typeof rule === 'string') return isWord(rule) ? rule : name(rule);
  if ('votes' in rule) {
    const votes = Object.entries(rule.votes).map(([party, weight]) => [name(party), weight]);
    return { ...rule, votes: Object.fromEntries(votes) };
  }
  return withParts(
    rule,
    partsOf(rule).map((part) => renamed(part, name)),
  );
};
