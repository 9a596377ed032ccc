/**
 * How unknown facts may turn out, and facts by their sorts.
 */
import { mentionsUnknown } from '../../src/decision/independence.ts';
import { isUnknown as isNotKnown, type Rule } from '../../src/decision/rule.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import { LADDERS, levelsOf } from '../../src/model/ladders.ts';
import { valueAt } from '../../src/reading/shape-issues.ts';
import { type Fact, partyIds, WAITS } from '../../src/testing/arbitraries/facts.ts';
import { everywhere } from '../../src/testing/arbitraries/rule.ts';

/** A sort of facts: one ladder, rules for one use, one kind of anything else. */
export const sortOf = (fact: Fact): string =>
  fact.kind === 'ladder' ? fact.ladder : fact.kind === 'rule' ? fact.use : fact.kind;

/** All sorts of facts that an agreement can hold. */
export const SORTS = [
  ...Object.keys(LADDERS).filter((ladder) => ladder !== 'promptness'),
  'finding',
  'activation',
  'adjudicator',
  'renewal',
  'wait',
  'term',
  'notice',
  'established',
  'responses',
  'absorbed',
  'controllers',
];

/** One of the facts of each sort, drawn at random. */
export const oneOfEachSort = (facts: readonly Fact[], lot: number): readonly Fact[] => {
  const bySort = new Map<string, Fact[]>();
  for (const fact of facts) bySort.set(sortOf(fact), [...(bySort.get(sortOf(fact)) ?? []), fact]);
  return [...bySort.values()].map((alike) => alike[lot % alike.length] as Fact);
};

/** Whether a fact is unknown, wholly or, in a rule, in part. */
export const isUnknown = (agreement: Agreement, { kind, path }: Fact): boolean => {
  const value = valueAt(agreement, path);
  return kind === 'rule' ? mentionsUnknown(value as Rule) : isNotKnown(value);
};

/** Changes one unknown part of a rule, the one with this number, counted round and round. */
const withoutOneUnknown = (rule: Rule, number: number, value: Rule): Rule => {
  const isMarker = (part: Rule) => isNotKnown(part);
  let unknowns = 0;
  everywhere(rule, (part) => {
    if (isMarker(part)) unknowns++;
    return part;
  });
  let at = 0;
  return everywhere(rule, (part) => (isMarker(part) && at++ === number % unknowns ? value : part));
};

/** Lengths of promises and of notices, and one that the text leaves open. */
const LENGTHS = ['PT0S', 'PT24H', 'P1M', 'P30Y', 'unspecified'];

/** Values that an unknown fact may turn out to have; a rule turns out one unknown part after the other. */
export const possibleValues = (
  agreement: Agreement,
  fact: Fact,
  rule: Rule = 'automatic',
  part = 0,
): readonly unknown[] => {
  const parties = partyIds(agreement);
  switch (fact.kind) {
    case 'ladder':
      return [...levelsOf(fact.ladder), 'unspecified'];
    case 'rule':
      return [rule, 'automatic', 'unspecified', ...parties].map((value) =>
        withoutOneUnknown(valueAt(agreement, fact.path) as Rule, part, value),
      );
    case 'wait':
      return WAITS;
    case 'term':
      return [...LENGTHS, 'indefinite'];
    case 'notice':
      return [...LENGTHS, 'at-will', 'no-exit'];
    case 'established':
      return [
        'unspecified',
        'responders',
        ...agreement.verification.map(({ id }) => ({ verifier: id })),
      ];
    case 'responses':
      return ['unspecified', [], ['armed-force'], ['sanctions', 'diplomacy'], [...RESPONSES]];
    case 'absorbed':
      return [true, false, ['armed-force', 'sanctions']];
    case 'controllers':
      return [[], parties, ...parties.map((party) => [party])];
  }
};
