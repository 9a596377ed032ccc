/**
 * Decision rules of every form, over parties of one's choice, and ways to change them.
 */
import * as fc from 'fast-check';
import type { Rule, Share } from '../../decision/rule.ts';
import { partsOf, withParts as withOtherParts } from '../../decision/rule-parts.ts';
import type { Marker } from '../../model/ladders.ts';

const SHARES = fc.constantFrom<Share>('majority', '2/3', '1/2', '3/4', '1/1');

/** The shape of random rules. */
export interface RuleShape {
  readonly parties: readonly string[];
  /** Markers that may occur: none unless given. */
  readonly markers?: readonly Marker[];
  /** Whether inverted vetoes occur: false unless given. */
  readonly unless?: boolean;
  /** Whether counts may be shares: false unless given. */
  readonly shares?: boolean;
  /** Whether the violator may have no say in its own case: false unless given. */
  readonly apart?: boolean;
  /** Whether lists may be empty and counts out of reach, which no document may have: false unless given. */
  readonly degenerate?: boolean;
}

/**
 * Draws decision rules of up to four levels; a party may occur in several places.
 *
 * @example
 * import * as fc from 'fast-check';
 * const drawn = fc.sample(rules({ parties: ['us', 'ru'] }), 50);
 * drawn.every((rule) => partiesOf(rule).every((party) => party === 'us' || party === 'ru')); // => true
 */
export const rules = (shape: RuleShape): fc.Arbitrary<Rule> => {
  const {
    parties,
    markers = [],
    unless = false,
    shares = false,
    apart = false,
    degenerate = false,
  } = shape;
  const { rule } = fc.letrec<{ rule: Rule; leaf: Rule; composite: Rule }>((tie) => {
    const usual = fc.array(tie('rule'), { minLength: 2, maxLength: 5 });
    const short = fc.array(tie('rule'), { minLength: degenerate ? 0 : 1, maxLength: 1 });
    const list = rarely(usual, short);
    return {
      rule: fc.oneof(
        { maxDepth: 3, depthSize: 'medium' },
        { weight: 2, arbitrary: tie('leaf') },
        { weight: 5, arbitrary: tie('composite') },
        { weight: 1, arbitrary: quotas(shape) },
      ),
      leaf: fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...parties) },
        { weight: 1, arbitrary: fc.constant('automatic') },
        ...markers.map((marker) => ({ weight: 1, arbitrary: fc.constant(marker) })),
      ),
      composite: fc.oneof(
        list.map((allOf) => ({ allOf })),
        list.map((anyOf) => ({ anyOf })),
        list.chain((of) => counts(of.length, degenerate).map((atLeast) => ({ atLeast, of }))),
        ...(shares ? [list.chain((of) => SHARES.map((share) => ({ share, of })))] : []),
        ...(apart
          ? [tie('rule').map((own) => ({ apartFrom: 'violator' as const, rule: own }))]
          : []),
        ...(unless ? [tie('rule').map((inverted) => ({ unless: inverted }))] : []),
      ),
    };
  });
  return rule;
};

const quotas = ({ parties, degenerate = false }: RuleShape): fc.Arbitrary<Rule> => {
  const holder = fc.tuple(fc.constantFrom(...parties), fc.integer({ min: 1, max: 9 }));
  const without = fc.tuple(fc.constantFrom(...parties), fc.constant(0));
  return fc
    .uniqueArray(rarely(holder, degenerate ? without : holder), {
      minLength: 1,
      selector: ([party]) => party,
    })
    .chain((votes) => {
      const all = votes.reduce((sum, [, weight]) => sum + weight, 0);
      return counts(all, degenerate).map((quota) => ({ quota, votes: Object.fromEntries(votes) }));
    });
};

/** Draws a count out of a total; a degenerate one is zero, or more than the total. */
const counts = (all: number, degenerate: boolean): fc.Arbitrary<number> =>
  rarely(
    fc.integer({ min: 1, max: Math.max(1, all) }),
    degenerate ? fc.constantFrom(0, all + 1) : fc.constant(Math.max(1, all)),
  );

const rarely = <A>(usual: fc.Arbitrary<A>, rare: fc.Arbitrary<A>): fc.Arbitrary<A> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });

/** Some of the parties, none and all included. */
export const groups = (parties: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...parties]);

/** Changes the parts of a rule. */
export const withParts = (rule: Rule, change: (parts: readonly Rule[]) => readonly Rule[]): Rule =>
  withOtherParts(rule, change(partsOf(rule)));

/** Changes every part of a rule, the innermost first, the rule itself last. */
export const everywhere = (rule: Rule, change: (part: Rule) => Rule): Rule =>
  change(withParts(rule, (parts) => parts.map((part) => everywhere(part, change))));

/** Changes the part of a rule with this number, counted from the innermost and wrapping around. */
export const somewhere = (rule: Rule, number: number, change: (part: Rule) => Rule): Rule => {
  let size = 0;
  everywhere(rule, (part) => {
    size++;
    return part;
  });
  let at = 0;
  return everywhere(rule, (part) => (at++ === number % size ? change(part) : part));
};

/** Reverses every list of a rule. */
export const reversed = (rule: Rule): Rule =>
  everywhere(rule, (part) =>
    typeof part !== 'string' && 'votes' in part
      ? { ...part, votes: Object.fromEntries(Object.entries(part.votes).reverse()) }
      : withParts(part, (parts) => [...parts].reverse()),
  );
