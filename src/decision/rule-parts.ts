/**
 * What a rule is made of: its parts, and the parties that it names.
 */
import { isWord, type Rule } from './rule.ts';

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
