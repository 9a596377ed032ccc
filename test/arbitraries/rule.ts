/**
 * Decision rules of every form, over parties of one's choice, and ways to change them.
 */
import fc from 'fast-check';
import { partsOf, type Rule } from '../../src/decision/rule.ts';

/** What generated rules may hold. */
export interface RuleShape {
  readonly parties: readonly string[];
  /** Markers to use; none unless given. */
  readonly markers?: readonly ('unspecified' | 'unknown')[];
  /** Whether inverted vetoes occur; not unless asked for. */
  readonly unless?: boolean;
  /** Whether lists may be empty and counts out of reach, as no document may have them; not unless asked for. */
  readonly degenerate?: boolean;
}

/** Rules of up to four levels, the same party in as many places as it comes. */
export const rules = ({
  parties,
  markers = [],
  unless = false,
  degenerate = false,
}: RuleShape): fc.Arbitrary<Rule> => {
  const least = degenerate ? 0 : 1;
  const beyond = degenerate ? 1 : 0;
  const votes = fc
    .uniqueArray(fc.constantFrom(...parties), { minLength: least })
    .chain((holders) =>
      fc
        .array(fc.nat(9), { minLength: holders.length, maxLength: holders.length })
        .map((weights) =>
          holders.map((holder, i) => [holder, (weights[i] ?? 0) + 1 - beyond] as const),
        ),
    );
  return fc.letrec<{ rule: Rule; leaf: Rule; quota: Rule; composite: Rule; list: Rule[] }>(
    (tie) => ({
      rule: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 3, arbitrary: tie('leaf') },
        { weight: 4, arbitrary: tie('composite') },
        { weight: 1, arbitrary: tie('quota') },
      ),
      leaf: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...parties) },
        { weight: 1, arbitrary: fc.constant('automatic') },
        ...markers.map((marker) => ({ weight: 1, arbitrary: fc.constant(marker) })),
      ),
      quota: votes.chain((held) =>
        fc
          .integer({ min: least, max: held.reduce((sum, [, weight]) => sum + weight, beyond) })
          .map((quota) => ({ quota, votes: Object.fromEntries(held) })),
      ),
      list: fc.array(tie('rule'), { minLength: least, maxLength: 5 }),
      composite: fc.oneof(
        tie('list').map((allOf) => ({ allOf })),
        tie('list').map((anyOf) => ({ anyOf })),
        tie('list').chain((of) =>
          fc.integer({ min: least, max: of.length + beyond }).map((atLeast) => ({ atLeast, of })),
        ),
        ...(unless ? [tie('rule').map((rule) => ({ unless: rule }))] : []),
      ),
    }),
  ).rule;
};

/** Some of the parties, none and all included. */
export const groups = (parties: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...parties]);

/** Puts other parts in place of a rule's parts. */
export const withParts = (
  rule: Rule,
  change: (parts: readonly Rule[]) => readonly Rule[],
): Rule => {
  if (typeof rule === 'string' || 'votes' in rule) return rule;
  const parts = change(partsOf(rule));
  if ('allOf' in rule) return { allOf: parts };
  if ('anyOf' in rule) return { anyOf: parts };
  if ('of' in rule) return { ...rule, of: parts };
  return { unless: parts[0] ?? rule.unless };
};

/** Changes every part of a rule, the innermost first, the rule itself last. */
export const everywhere = (rule: Rule, change: (part: Rule) => Rule): Rule =>
  change(withParts(rule, (parts) => parts.map((part) => everywhere(part, change))));

/** Changes one part of a rule: the one with this number, counted round and round from the innermost. */
export const somewhere = (rule: Rule, number: number, change: (part: Rule) => Rule): Rule => {
  let size = 0;
  everywhere(rule, (part) => {
    size++;
    return part;
  });
  let at = 0;
  return everywhere(rule, (part) => (at++ === number % size ? change(part) : part));
};

/** Gives every party another name. */
export const renamed = (rule: Rule, name: (party: string) => string): Rule =>
  everywhere(rule, (part) => {
    if (typeof part === 'string')
      return part === 'automatic' || part === 'unspecified' || part === 'unknown'
        ? part
        : name(part);
    if (!('votes' in part)) return part;
    const votes = Object.entries(part.votes).map(([party, weight]) => [name(party), weight]);
    return { ...part, votes: Object.fromEntries(votes) };
  });

/** Turns every list of a rule around. */
export const reversed = (rule: Rule): Rule =>
  everywhere(rule, (part) =>
    typeof part !== 'string' && 'votes' in part
      ? { ...part, votes: Object.fromEntries(Object.entries(part.votes).reverse()) }
      : withParts(part, (parts) => [...parts].reverse()),
  );
