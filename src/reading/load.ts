/**
 * The products that scoring a document comes to: what is counted, where it stands, and what each unit takes.
 */

import { partiesOf, type Rule } from '../decision/rule.ts';
import type { Path } from '../issue/issue.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { draftingLoad } from './load-drafting.ts';
import type { Factor, Product, ProductId } from './product.ts';
import { ruleSizes } from './rule-work.ts';

/** What one of each takes, in steps of about a microsecond; measured, and on the safe side. */
const PRICES = {
  /** A guarantee whatever it is tested by: its links, its findings. */
  guarantee: 500,
  verifier: 100,
  baseline: 50,
  /** An answer: a guarantee, established in one way, against one breach by one party. */
  answer: 55,
  /** A responder of such an answer. */
  responder: 3,
  /** A responder whoever broke it, and against one breach. */
  pledge: 25,
  fit: 15,
  /** A verifier against one breach by one party. */
  seen: 18,
  /** A baseline against one breach by one party, and somebody who watches it. */
  fixed: 13,
  watched: 0.4,
  /** Whether a verifier watches what the breach would break, baseline by baseline. */
  looked: 0.1,
  condition: 12,
  /** A name in a rule, at each level of it. */
  rule: 0.25,
  /** A guarantee or verifier by one party: what falls away with its consent. */
  dependence: 4,
  rung: 4,
} as const;

/** The ways in which the breach of a guarantee may be established. */
const waysOf = ({ verification, undisclosed = [] }: Agreement, guarantee: Guarantee): number => {
  const { established } = guarantee.trigger;
  return established === 'unknown' || established === 'not-looked-up'
    ? 2 + verification.length + (undisclosed.includes('verification') ? 1 : 0)
    : 1;
};

const sum = <T>(list: readonly T[], of: (item: T) => number): number => {
  let total = 0;
  for (const item of list) total += of(item);
  return total;
};

const most = <T>(list: readonly T[], of: (item: T) => number): number => {
  let largest = 0;
  for (const item of list) largest = Math.max(largest, of(item));
  return largest;
};

/** A factor of which the items have more or less. */
const varying = <T>(
  list: readonly T[],
  of: (item: T) => number,
  one: string,
  several: string,
): Factor => {
  const count = most(list, of);
  return list.every((item) => of(item) === count)
    ? [count, one, several]
    : [count, one, several, true];
};

/** All rules of an agreement that are judged for each violator, and where each stands. */
const rulesOf = ({ verification, guarantees }: Agreement): readonly (readonly [Path, Rule])[] => [
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
const violatorsOf = (agreement: Agreement, rules: readonly (readonly [Path, Rule])[]): number => {
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

/** What scoring a document comes to, and the deepest of its rules. */
export interface Load {
  readonly products: readonly Product[];
  readonly deepest: { readonly path: Path; readonly depth: number } | undefined;
}

/** Works out what scoring a document comes to, given how many kinds of breach can be asked of it. */
export const loadOf = (agreement: Agreement, kindsInUse: number): Load => {
  const { verification, guarantees, baselines, parties, constrains } = agreement;
  const kinds = agreement.scope?.breaches.length ?? kindsInUse;
  const sizeOf = ruleSizes(parties);
  const rules = rulesOf(agreement);
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
  const violators = violatorsOf(agreement, rules);
  const byParty: Factor = [violators, 'party that could break it', 'parties that could break it'];
  const ofKind: Factor = [kinds, 'kind of breach', 'kinds of breach'];
  const ways = (guarantee: Guarantee) => waysOf(agreement, guarantee);
  const against = ({ against: only }: Guarantee): number =>
    only === undefined || only.includes(ANYONE) ? violators : Math.min(violators, only.length);
  const covered = ({ breaches }: Guarantee): number => Math.min(breaches.length, kinds);
  const cases = (guarantee: Guarantee): number =>
    against(guarantee) * covered(guarantee) * ways(guarantee);
  const howMany = (count: number, one: string, several: string): Factor => [count, one, several];
  const ofGuarantees = howMany(guarantees.length, 'guarantee', 'guarantees');
  const ofVerifiers = howMany(verification.length, 'verifier', 'verifiers');
  const ofBaselines = howMany(baselines.length, 'baseline', 'baselines');
  const answers = [
    ofGuarantees,
    varying(guarantees, ways, 'way to establish a breach', 'ways to establish a breach'),
    varying(guarantees, covered, 'kind of breach', 'kinds of breach'),
    byParty,
  ];

  const watchedBy = new Map<string, number>();
  let ofAll = 0;
  for (const { watches } of verification) {
    if (watches === 'all') ofAll++;
    else for (const id of watches) watchedBy.set(id, (watchedBy.get(id) ?? 0) + 1);
  }
  const watchers = ({ id }: { readonly id: string }) => ofAll + (watchedBy.get(id) ?? 0);
  const finding = sum(verification, (one) => work(one.finding));
  const findingOf = new Map(verification.map((one) => [one.id, work(one.finding)]));
  /** The rules that are asked of a guarantee for one violator: activation and finding once for each way. */
  const asked = (guarantee: Guarantee): number => {
    const { activation, established } = guarantee.trigger;
    const found =
      ways(guarantee) > 1
        ? finding
        : typeof established === 'object'
          ? (findingOf.get(established.verifier) ?? 1)
          : 1;
    return (
      work(activation) * (3 + ways(guarantee)) +
      2 * found +
      4 * sum(guarantee.conditions, (one) => work(one.adjudicator))
    );
  };
  const rungs = ({ follows = [] }: Guarantee) => (typeof follows === 'string' ? 1 : follows.length);
  const product = (
    id: ProductId,
    path: Path,
    factors: readonly Factor[],
    units: number,
    price: number,
  ): Product => ({ id, path, factors, units, total: units * price });

  const products = [
    product('guarantees', ['guarantees'], [ofGuarantees], guarantees.length, PRICES.guarantee),
    product('verifiers', ['verification'], [ofVerifiers], verification.length, PRICES.verifier),
    product('baselines', ['baselines'], [ofBaselines], baselines.length, PRICES.baseline),
    product('answers', ['guarantees'], answers, sum(guarantees, cases), PRICES.answer),
    product(
      'responders',
      ['guarantees'],
      [
        ...answers,
        varying(guarantees, ({ responders }) => responders.length, 'responder', 'responders'),
      ],
      sum(guarantees, (one) => cases(one) * one.responders.length),
      PRICES.responder,
    ),
    product(
      'pledges',
      ['guarantees'],
      [
        ofGuarantees,
        varying(guarantees, ({ responders }) => responders.length, 'responder', 'responders'),
        varying(guarantees, covered, 'kind of breach', 'kinds of breach'),
      ],
      sum(guarantees, (one) => one.responders.length * (PRICES.pledge + PRICES.fit * covered(one))),
      1,
    ),
    product(
      'seen',
      ['verification'],
      [ofVerifiers, ofKind, byParty],
      violators * verification.length * kinds,
      PRICES.seen,
    ),
    product(
      'fixed',
      ['baselines'],
      [ofBaselines, ofKind, byParty],
      violators * sum(baselines, ({ forbids }) => Math.min(kinds, forbids.length)),
      PRICES.fixed,
    ),
    product(
      'watched',
      ['baselines'],
      [
        ofBaselines,
        varying(baselines, watchers, 'verifier of it', 'verifiers of each'),
        ofKind,
        byParty,
      ],
      violators * sum(baselines, (one) => watchers(one) * Math.min(kinds, one.forbids.length)),
      PRICES.watched,
    ),
    product(
      'looked',
      ['verification'],
      [ofVerifiers, ofBaselines, ofKind, byParty],
      guarantees.length === 0
        ? 0
        : violators *
            verification.length *
            kinds *
            sum(baselines, ({ binds }) => 1 + binds.length / 20 + baselines.length / 20),
      PRICES.looked,
    ),
    product(
      'conditions',
      ['guarantees'],
      [
        ofGuarantees,
        varying(guarantees, ({ conditions }) => conditions.length, 'condition', 'conditions'),
        byParty,
      ],
      violators * sum(guarantees, ({ conditions }) => conditions.length),
      PRICES.condition,
    ),
    product(
      'rules',
      deepest?.path.slice(0, 1) ?? [],
      [
        howMany(rules.length, 'decision rule', 'decision rules'),
        varying(rules, ([, rule]) => work(rule), 'name in its levels', 'names in their levels'),
        byParty,
      ],
      violators * (4 * finding + sum(guarantees, asked)) + 4 * renewing,
      PRICES.rule,
    ),
    product(
      'dependence',
      ['guarantees'],
      [
        howMany(
          guarantees.length + verification.length,
          'guarantee or verifier',
          'guarantees and verifiers',
        ),
        byParty,
      ],
      violators * (guarantees.length + verification.length + constrains.length),
      PRICES.dependence,
    ),
    product(
      'rungs',
      ['guarantees'],
      [
        ofGuarantees,
        varying(guarantees, ways, 'way to establish a breach', 'ways to establish a breach'),
        varying(guarantees, rungs, 'rung before it', 'rungs before it'),
      ],
      sum(guarantees, (one) => (1 + rungs(one)) * ways(one)),
      PRICES.rung,
    ),
    ...draftingLoad(agreement),
  ];
  return { products, deepest };
};
