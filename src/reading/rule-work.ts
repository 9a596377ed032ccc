/**
 * How much work the decision rules of a document are, with the rules of bodies in the place of their names.
 *
 * A rule is counted and never spelled out: bodies of which each names the next one twice double it with every step.
 */

import { RULE_WORDS, type Rule } from '../decision/rule.ts';
import { partsOf } from '../decision/rule-parts.ts';
import type { Party } from '../model/agreement.ts';

/** How large a rule is. */
export interface RuleSize {
  /** Parties that it names, each as often as it names it, and words in their place. */
  readonly names: number;
  /** How deep it nests. */
  readonly depth: number;
  /** What combining it takes: at every level, each name below. */
  readonly work: number;
}

const NAME: RuleSize = { names: 1, depth: 1, work: 1 };

/** Five permanent members and ten elected ones. */
const SECURITY_COUNCIL: RuleSize = { names: 20, depth: 3, work: 50 };

const isWord = (rule: string): boolean => (RULE_WORDS as readonly string[]).includes(rule);

/** A list of a number of names under one head. */
const listOf = (names: number): RuleSize => ({ names, depth: 2, work: 2 * names + 1 });

/** The bodies that each body's own rule names, those first that name none: in this order no count goes deep. */
const bodiesFromBelow = (parties: readonly Party[]): readonly Party[] => {
  const bodies = new Map(
    parties.filter(({ decides }) => decides !== undefined).map((party) => [party.id, party]),
  );
  const namedIn = (party: Party): Party[] => {
    const open: Rule[] = party.decides === undefined ? [] : [party.decides];
    const named = new Map<string, Party>();
    for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
      const body = typeof rule === 'string' ? bodies.get(rule) : undefined;
      if (body !== undefined) named.set(body.id, body);
      if (typeof rule === 'object') for (const part of partsOf(rule)) open.push(part);
    }
    return [...named.values()];
  };
  const done = new Set<Party>();
  for (const start of bodies.values()) {
    const open = [{ party: start, below: namedIn(start) }];
    const isOpen = new Set([start]);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = done.has(top.party) ? undefined : top.below.pop();
      if (next === undefined) {
        open.pop();
        done.add(top.party);
      } else if (!done.has(next) && !isOpen.has(next)) {
        isOpen.add(next);
        open.push({ party: next, below: namedIn(next) });
      }
    }
  }
  return [...done];
};

/** Counts rules; a body is counted once, however often it is named. Rules lead nowhere back to themselves. */
export const ruleSizes = (parties: readonly Party[]): ((rule: Rule) => RuleSize) => {
  const bodies = new Map(parties.map((party) => [party.id, party]));
  const known = new Map<string, RuleSize>();
  const ofBody = ({ decides, members = [] }: Party): RuleSize => {
    if (decides === 'un-security-council') return SECURITY_COUNCIL;
    if (decides === 'consensus' || decides === 'majority') return listOf(members.length);
    return decides === undefined ? NAME : sizeOf(decides);
  };
  const sizeOf = (rule: Rule): RuleSize => {
    if (typeof rule === 'string') {
      const body = isWord(rule) ? undefined : bodies.get(rule);
      if (body === undefined) return NAME;
      const size = known.get(rule) ?? ofBody(body);
      known.set(rule, size);
      return size;
    }
    if ('votes' in rule) return listOf(Object.keys(rule.votes).length);
    let [names, depth, work] = [0, 0, 1];
    for (const part of partsOf(rule)) {
      const size = sizeOf(part);
      names += size.names;
      depth = Math.max(depth, size.depth);
      work += size.work;
    }
    return { names, depth: depth + 1, work: work + names };
  };
  // From below, so that counting one body goes no deeper than its own rule.
  for (const { id } of bodiesFromBelow(parties)) sizeOf(id);
  return sizeOf;
};
