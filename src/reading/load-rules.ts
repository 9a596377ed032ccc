/**
 * What reading decision rules comes to: each rule against each party that could break the agreement.
 */

import type { Rule } from '../decision/rule.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import type { Path } from '../issue/issue.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { type Asked, factorsOf, product, sum, varying } from './counting.ts';
import { waysOf } from './load-answering.ts';
import type { Product } from './product.ts';
import { ruleSizes } from './rule-work.ts';

/** What a name in a rule takes at each level of it, in steps of about a microsecond; measured, and on the safe side. */
const NAME = 0.25;

/** The rules that are judged for each violator, and where each stands. */
type PlacedRules = readonly (readonly [Path, Rule])[];

/** All rules of an agreement that are judged for each violator. */
export const rulesOf = ({ verification, guarantees }: Agreement): PlacedRules => [
  ...verification.flatMap(({ finding, renewal }, index) => [
    [['verification', index, 'finding'], finding] as const,
    ...(renewal === undefined ? [] : [[['verification', index, 'renewal'], renewal] as const]),
  ]),
  ...guarantees.flatMap(({ trigger, renewal, conditions }, index) => [
    [['guarantees', index, 'trigger', 'activation'], trigger.activation] as const,
    ...(renewal === undefined ? [] : [[['guarantees', index, 'renewal'], renewal] as const]),
    ...conditions.map(
      ({ adjudicator }, at) =>
        [['guarantees', index, 'conditions', at, 'adjudicator'], adjudicator] as const,
    ),
  ]),
];

/** Those who could break it: those named, and where outsiders could, each who holds a vote. */
export const violatorsOf = (agreement: Agreement, rules: PlacedRules): number => {
  const { constrains, protects, parties } = agreement;
  const named = constrains.filter((party) => party !== ANYONE).length;
  if (named === constrains.length) return Math.max(1, named);
  const others = new Set([...constrains, ...protects]);
  const hasBodies = parties.some(({ decides }) => decides !== undefined);
  const voters = hasBodies
    ? parties.map(({ id }) => id)
    : rules.flatMap(([, rule]) => partiesOf(rule));
  const outside = new Set(voters.filter((party) => !others.has(party)));
  return named + 1 + outside.size + (hasBodies ? 5 : 0);
};

/** The load of rules, and the deepest of them. */
export const ruleLoad = (
  asked: Asked,
  rules: PlacedRules,
): {
  readonly products: readonly Product[];
  readonly deepest: { readonly path: Path; readonly depth: number } | undefined;
} => {
  const { agreement, violators } = asked;
  const { guarantees, parties, verification } = agreement;
  const sizeOf = ruleSizes(parties);
  let deepest: { path: Path; depth: number } | undefined;
  const workOf = new Map<Rule, number>();
  for (const [path, rule] of rules) {
    const { depth, work } = sizeOf(rule);
    if (deepest === undefined || depth > deepest.depth) deepest = { path, depth };
    workOf.set(rule, work);
  }
  const work = (rule: Rule): number => workOf.get(rule) ?? 1;
  const renewing = sum([...verification, ...guarantees], ({ renewal = 'unspecified' }) =>
    work(renewal),
  );
  const finding = sum(verification, (one) => work(one.finding));
  const findingOf = new Map(verification.map((one) => [one.id, work(one.finding)]));
  /** The rules that are asked of a guarantee for one violator: activation and finding once for each way. */
  const ofGuarantee = (guarantee: Guarantee): number => {
    const { activation, established } = guarantee.trigger;
    const ways = waysOf(agreement, guarantee);
    const found =
      ways > 1
        ? finding
        : typeof established === 'object'
          ? (findingOf.get(established.verifier) ?? 1)
          : 1;
    return (
      work(activation) * (3 + ways) +
      2 * found +
      4 * sum(guarantee.conditions, (one) => work(one.adjudicator))
    );
  };
  const factors = [
    [rules.length, 'decision rule', 'decision rules'] as const,
    varying(rules, ([, rule]) => work(rule), 'name in its levels', 'names in their levels'),
    factorsOf(asked).byParty,
  ];
  return {
    deepest,
    products: [
      product(
        { id: 'rules', path: deepest?.path.slice(0, 1) ?? [], factors },
        violators * (4 * finding + sum(guarantees, ofGuarantee)) + 4 * renewing,
        NAME,
      ),
    ],
  };
};
