/**
 * Decision rules: who must agree before something is found, decided or judged.
 *
 * A rule is a monotone function of consents to *enforce*: one more consent never turns a yes into a no. Rules nest,
 * and a party may appear as often as the text names it. `unless` is the inverted veto, the dual of a rule: sanctions
 * return unless the Council votes to keep them off. `unspecified` stands for a consent that the text asks of nobody in
 * particular, `unknown` for a rule that cannot be told from outside. Whether the violator holds a veto is computed
 * from the rule, never coded by hand.
 */

/** A rule over parties named by `P`. */
export type Rule<P extends string = string> =
  | P
  | 'automatic'
  | 'unspecified'
  | 'unknown'
  | { readonly allOf: readonly Rule<P>[] }
  | { readonly anyOf: readonly Rule<P>[] }
  | { readonly atLeast: number; readonly of: readonly Rule<P>[] }
  | { readonly quota: number; readonly votes: { readonly [party in P]?: number } }
  | { readonly unless: Rule<P> };

/** Words with a meaning of their own, which no party can have as its id. */
export const RESERVED_WORDS = ['automatic', 'unspecified', 'unknown'] as const;

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
 * At least so many of the listed rules pass.
 *
 * @example
 * passes(atLeast(2, 'us', 'ua', 'eu'), ['ua']); // => false
 */
export const atLeast = <P extends string>(count: number, ...rules: Rule<P>[]): Rule<P> => ({
  atLeast: count,
  of: rules,
});

/**
 * Consenting parties hold at least the quota of votes; votes are whole numbers, so that sums are exact.
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
    if (rule === 'unspecified' || rule === 'unknown') return markers[rule] === 'granted';
    return consents(rule);
  }
  if ('allOf' in rule) return rule.allOf.every((part) => passesWhen(part, consents, markers));
  if ('anyOf' in rule) return rule.anyOf.some((part) => passesWhen(part, consents, markers));
  if ('of' in rule) {
    let passed = 0;
    for (const part of rule.of) if (passesWhen(part, consents, markers)) passed++;
    return passed >= rule.atLeast;
  }
  if ('votes' in rule) {
    let votes = 0;
    for (const party in rule.votes) if (consents(party)) votes += rule.votes[party] ?? 0;
    return votes >= rule.quota;
  }
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
  return 'of' in rule ? rule.of : [rule.unless];
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
    } else if (!RESERVED_WORDS.some((word) => word === part)) found.add(part);
  };
  visit(rule);
  return [...found] as P[];
};

/** Gives every party of a rule another name. */
export const renamed = (rule: Rule, name: (party: string) => string): Rule => {
  if (typeof rule === 'string')
    return (RESERVED_WORDS as readonly string[]).includes(rule) ? rule : name(rule);
  if ('votes' in rule) {
    const votes = Object.entries(rule.votes).map(([party, weight]) => [name(party), weight]);
    return { ...rule, votes: Object.fromEntries(votes) };
  }
  const parts = partsOf(rule).map((part) => renamed(part, name));
  if ('allOf' in rule) return { allOf: parts };
  if ('anyOf' in rule) return { anyOf: parts };
  if ('of' in rule) return { ...rule, of: parts };
  return { unless: parts[0] ?? rule.unless };
};
