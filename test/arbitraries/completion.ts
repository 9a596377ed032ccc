/**
 * Agreements of which everything is known at last: each unknown turned out worst, or best.
 */
import type { Rule } from '../../src/decision/rule.ts';
import { isUnknown as isNotKnown, unless } from '../../src/decision/rule.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import { valueAt } from '../../src/reading/shape-issues.ts';
import { type Fact, factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { withParts } from '../../src/testing/arbitraries/rule.ts';
import { isUnknown } from './turns.ts';

/** How an unknown turns out. */
export type Turn = 'worst' | 'best';

/** A party that has no part in any agreement, for judges who are independent of all. */
export const OUTSIDER = 'icj';

/** A rule that nobody can pass. */
const NEVER: Rule = unless('automatic');

/** The rule with something else in place of every unknown part; behind `unless` it is the opposite that counts. */
const settledRule = (rule: Rule, worst: Rule, best: Rule): Rule => {
  if (isNotKnown(rule)) return best;
  if (typeof rule === 'string' || 'votes' in rule) return rule;
  return 'unless' in rule
    ? unless(settledRule(rule.unless, best, worst))
    : withParts(rule, (parts) => parts.map((part) => settledRule(part, worst, best)));
};

/** Values that an unknown fact has where it turned out so; several where it depends on the rest which it is. */
const settledValues = (agreement: Agreement, fact: Fact, turn: Turn): readonly unknown[] => {
  const pick = (worst: unknown, best: unknown) => [turn === 'worst' ? worst : best];
  switch (fact.kind) {
    case 'ladder': {
      const levels = levelsOf(fact.ladder);
      const highest = fact.ladder === 'instrument' ? 'ratified-treaty' : levels.at(-1);
      const [lowest] = levels;
      const isRival =
        fact.ladder === 'role' &&
        !agreement.protects.includes(String(fact.path.at(-1))) &&
        agreement.constrains.includes(String(fact.path.at(-1)));
      return isRival ? pick(highest, lowest) : pick(lowest, highest);
    }
    case 'rule': {
      const rule = valueAt(agreement, fact.path) as Rule;
      if (turn === 'worst') return [settledRule(rule, 'automatic', NEVER)];
      const automatic = settledRule(rule, NEVER, 'automatic');
      return fact.use === 'adjudicator'
        ? [automatic, settledRule(rule, OUTSIDER, OUTSIDER)]
        : [automatic];
    }
    case 'wait':
      // A promise counted from the breach covers silence before it, and no figure.
      return pick('P999999Y', 'PT0S');
    case 'term':
      return pick('PT0S', 'indefinite');
    case 'notice':
      return pick('at-will', 'no-exit');
    case 'responses':
      return pick([], [...RESPONSES]);
    case 'absorbed':
      return pick(true, false);
    case 'controllers':
      return pick(agreement.constrains, []);
    case 'established':
      return [
        'unspecified',
        'responders',
        ...agreement.verification.map(({ id }) => ({ verifier: id })),
      ];
  }
};

/** All ways to take one of the values of each fact. */
const choicesOf = (
  agreement: Agreement,
  facts: readonly Fact[],
  turn: Turn,
): readonly (readonly (readonly [Fact, unknown])[])[] =>
  facts.reduce<readonly (readonly (readonly [Fact, unknown])[])[]>(
    (ways, fact) =>
      ways.flatMap((way) =>
        settledValues(agreement, fact, turn).map((value) => [...way, [fact, value] as const]),
      ),
    [[]],
  );

/** The place of the element that a fact belongs to, such as one guarantee. */
const elementOf = ({ path: [collection, place] }: Fact): string => `${collection}.${place}`;

/**
 * Settles every unknown fact the same way. Where it depends on the rest which value is worst or best, all ways to
 * settle one guarantee are tried with that guarantee alone, as a better one would hide the difference, and the way is
 * kept for which `worth` is least or greatest.
 */
export const settled = (
  agreement: Agreement,
  turn: Turn,
  worth: (agreement: Agreement) => number,
): Agreement => {
  const sign = turn === 'worst' ? -1 : 1;
  const filledIn = (one: Agreement, values: readonly (readonly [Fact, unknown])[]) =>
    values.reduce((changed, [fact, value]) => withFact(changed, fact, value), one);
  const unknown = factsOf(agreement).filter((fact) => isUnknown(agreement, fact));
  const undecided = unknown.filter((fact) => settledValues(agreement, fact, turn).length > 1);
  const start = filledIn(
    agreement,
    unknown.map((fact) => [fact, settledValues(agreement, fact, turn)[0]]),
  );
  return [...new Set(undecided.map(elementOf))].reduce((one, element) => {
    const facts = undecided.filter((fact) => elementOf(fact) === element);
    const tried = choicesOf(agreement, facts, turn).map((way) => {
      const changed = filledIn(one, way);
      const alone = changed.guarantees.filter((_, index) => `guarantees.${index}` === element);
      const judged = alone.length > 0 ? { ...changed, guarantees: alone } : changed;
      return { changed, value: sign * worth(judged) };
    });
    return tried.reduce((kept, other) => (other.value > kept.value ? other : kept)).changed;
  }, start);
};
