/**
 * How far two coders of the same case agree, and what that does to the scores.
 */

import { both, code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { CASES } from '../../src/cases/index.ts';
import { LADDERS } from '../../src/model/ladders.ts';
import { codes, counted, figure, numeral, ordinal, percent, sentence } from '../figures.ts';
import {
  agreementOn,
  type Confusion,
  type ItemAgreement,
  reliabilityOver,
  type Shared,
  shareOfOne,
} from '../reliability.ts';
import { BY_LAST_WORDING, BY_WORDING, TWICE_CODED } from '../second-codings.ts';
import { FROZEN_SECOND_IDS } from '../version-1.ts';

const MOST_CONFUSIONS = 3;

/** The cases by the wording of the codebook, the earliest first; the last is the one that stands. */
const WORDINGS = BY_WORDING.map((cases, index, { length }) => ({
  name: index === length - 1 ? 'last' : ordinal(index),
  cases,
}));
const MEASURED = reliabilityOver(BY_LAST_WORDING);
/** By the wordings before it, the latest first. */
const BEFORE = WORDINGS.slice(0, -1)
  .reverse()
  .map(({ name, cases }) => ({ heading: `${name} wording`, ...reliabilityOver(cases) }));
const HEADINGS = BEFORE.map(({ heading }) => heading);

/** What Krippendorff asks for, and the least from which he would draw even tentative conclusions. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** From this many pairs on, one case alone seldom decides an alpha. */
const ENOUGH_PAIRS = 10;

const confusionText = ({ rungs: [low, high], times }: Confusion): string =>
  `${code(low)} and ${code(high)} (${times})`;

const whereText = ({ differing, mostIn }: ItemAgreement): string =>
  mostIn === undefined
    ? ''
    : mostIn.times === 1 && differing > 1
      ? 'one in each of several cases'
      : `${mostIn.times} of ${differing} in ${code(mostIn.caseId)}`;

const agreementRow = (one: ItemAgreement): readonly string[] => [
  one.item.name in LADDERS ? one.item.name : `${one.item.name} *`,
  one.item.metric,
  String(one.pairs),
  percent(one.agreed),
  figure(one.alpha),
  ...BEFORE.map(({ items }) => figure(items.find(({ item }) => item === one.item)?.alpha)),
  one.oneSided === 0 ? '0' : `${one.oneSided} (${one.silences})`,
  one.confusions.slice(0, MOST_CONFUSIONS).map(confusionText).join('; ') || 'none',
  whereText(one),
];

const laddersWithEnoughPairs = (): string =>
  both(
    MEASURED.items
      .filter(({ item, pairs }) => item.name in LADDERS && pairs >= ENOUGH_PAIRS)
      .map(({ item, alpha }) => {
        const shown = alpha === undefined ? 'none (all codes the same)' : figure(alpha);
        return `${item.name} ${shown}`;
      }),
  ) || 'none';

/** The items with an alpha from one figure up to another. */
const between = (least: number, most: number): string =>
  both(
    MEASURED.items
      .filter(({ alpha }) => alpha !== undefined && alpha >= least && alpha < most)
      .map(({ item }) => item.name),
  ) || 'none';

/** Whether most of what is wanting in agreement comes from one case. */
const isOneCase = ({ alpha, differing, mostIn }: ItemAgreement): boolean =>
  alpha !== undefined && alpha < RELIABLE && mostIn !== undefined && mostIn.times > differing / 2;

/** What the alpha of each item would be without the one case from which most of its differences come. */
const withoutOneCase = (): string => {
  const items = MEASURED.items.filter(isOneCase);
  const ids = [...new Set(items.flatMap(({ mostIn }) => mostIn?.caseId ?? []))];
  return ids
    .map((id) => {
      const others = MEASURED.facts.filter(({ caseId }) => caseId !== id);
      const alphas = items
        .filter(({ mostIn }) => mostIn?.caseId === id)
        .map(
          ({ item, alpha }) =>
            `${figure(agreementOn(item, others).alpha)} instead of ${figure(alpha)} for ${item.name}`,
        );
      return ` Without ${code(id)}, from which most of what differs there comes, alpha would be ${both(alphas)}.`;
    })
    .join('');
};

const total = (of: (one: ItemAgreement) => number): number =>
  MEASURED.items.reduce((sum, one) => sum + of(one), 0);

const sharedRow = (one: Shared, index: number): readonly string[] => [
  one.list,
  String(one.both),
  String(one.onlyFirst),
  String(one.onlySecond),
  percent(shareOfOne(one)),
  ...BEFORE.map(({ shared }) => {
    const before = shared[index];
    return percent(before && shareOfOne(before));
  }),
];

const silences = (): string => {
  const found = total((one) => one.silences);
  if (found === 0) return 'none is';
  return `${numeral(found)} ${found === 1 ? 'is' : 'are'}`;
};

/** The cases whose second coding of version 1 has no successor. */
const notCodedAgain = (): string => {
  const left = FROZEN_SECOND_IDS.filter((id) => !TWICE_CODED.some((one) => one.id === id));
  return left.length === 0
    ? 'none is'
    : `${both(left.map(code))} ${left.length === 1 ? 'is' : 'are'}`;
};

/** The cases with one coding alone. */
const codedOnce = (): readonly string[] =>
  CASES.map(({ id }) => id).filter((id) => !TWICE_CODED.some((one) => one.id === id));

/** Fills in the comparison of two coders. */
export const twoCoders = (): Slots => ({
  'twice-coded-cases-were': sentence(counted(TWICE_CODED.length, 'case was', 'cases were')),
  'coded-once': codes(codedOnce()),
  'not-coded-again': notCodedAgain(),
  'number-of-wordings': numeral(WORDINGS.length),
  'table-of-wordings': table(
    ['wording', 'cases', 'which'],
    WORDINGS.map(({ name, cases }) => [
      name,
      String(cases.length),
      codes(cases.map(({ id }) => id)),
    ]),
  ),
  'enough-pairs': numeral(ENOUGH_PAIRS),
  'ladders-with-enough-pairs': laddersWithEnoughPairs(),
  'table-of-facts': table(
    [
      'item',
      'metric',
      'pairs',
      'agreed',
      'alpha',
      ...HEADINGS,
      'only one could tell',
      'most confused',
      'differences',
    ],
    MEASURED.items.map(agreementRow),
  ),
  'reliable-from': figure(RELIABLE),
  'tentative-from': String(TENTATIVE),
  'reliable': between(RELIABLE, Number.POSITIVE_INFINITY),
  'tentative': between(TENTATIVE, RELIABLE),
  'unreliable': between(Number.NEGATIVE_INFINITY, TENTATIVE),
  'without-one-case': withoutOneCase(),
  'one-sided-facts': sentence(
    counted(
      total(({ oneSided }) => oneSided),
      'fact',
    ),
  ),
  'silences': silences(),
  'table-of-elements': table(
    ['list', 'both', 'only the first', 'only the second', 'share with one only', ...HEADINGS],
    MEASURED.shared.map(sharedRow),
  ),
});
