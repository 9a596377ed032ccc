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

/** A rule that nobody can pass. */
export const NEVER: Rule = { anyOf: [] };

/** Whether a rule is one of those words, and no party. */
export const isWord = (rule: string): rule is (typeof RULE_WORDS)[number] =>
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
