/**
 * How far two coders of the same case agree, and what that does to the scores.
 */

import { bullets, code, type Section, table } from '../../scripts/docs/markdown.ts';
import { LADDERS } from '../../src/model/ladders.ts';
import { both, counted, figure, percent, sentence } from '../figures.ts';
import {
  AGREEMENT,
  agreementOn,
  type Confusion,
  type ItemAgreement,
  PAIRED_FACTS,
  SHARED,
  type Shared,
} from '../reliability.ts';
import { TWICE_CODED } from '../second-codings.ts';
import { coderEffects } from './coder-effects.ts';

const MOST_CONFUSIONS = 3;
/** What Krippendorff asks for, and the least from which he would draw even tentative conclusions. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

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
  one.oneSided === 0 ? '0' : `${one.oneSided} (${one.silences})`,
  one.confusions.slice(0, MOST_CONFUSIONS).map(confusionText).join('; ') || 'none',
  whereText(one),
];

const between = (least: number, most: number): readonly string[] =>
  AGREEMENT.filter(({ alpha }) => alpha !== undefined && alpha >= least && alpha < most).map(
    ({ item }) => item.name,
  );

const bands = (): string => {
  const named = (names: readonly string[]) => both(names) || 'none';
  return `Krippendorff would rely on 0.80 and above, and draw tentative conclusions from 0.667. At 0.80 or above: ${named(between(RELIABLE, Number.POSITIVE_INFINITY))}. Between the two: ${named(between(TENTATIVE, RELIABLE))}. Below: ${named(between(Number.NEGATIVE_INFINITY, TENTATIVE))}.`;
};

/** Whether most of what is wanting in agreement comes from one case. */
const isOneCase = ({ alpha, differing, mostIn }: ItemAgreement): boolean =>
  alpha !== undefined && alpha < RELIABLE && mostIn !== undefined && mostIn.times > differing / 2;

const withoutThatCase = ({ item, alpha, mostIn }: ItemAgreement): string => {
  const others = PAIRED_FACTS.filter(({ caseId }) => caseId !== mostIn?.caseId);
  return `Without ${code(mostIn?.caseId ?? '')}, from which most of its differences come, the alpha of ${item.name} would be ${figure(agreementOn(item, others).alpha)} instead of ${figure(alpha)}.`;
};

const silences = (): string => {
  const total = (of: (one: ItemAgreement) => number) =>
    AGREEMENT.reduce((sum, one) => sum + of(one), 0);
  return `${sentence(
    counted(
      total(({ oneSided }) => oneSided),
      'fact',
    ),
  )} only one coder could tell; alpha leaves them out, the score does not. Of these, ${total((one) => one.silences)} are the question that the codebook asks first: one wrote \`unknown\`, a range over the whole ladder, and the other \`unspecified\`, its lowest rung.`;
};

const sharedRow = ({ list, both: shared, likened, onlyFirst, onlySecond }: Shared) => [
  list,
  String(shared),
  String(likened),
  String(onlyFirst),
  String(onlySecond),
  percent((onlyFirst + onlySecond) / (shared + onlyFirst + onlySecond)),
];

const limits = (): string =>
  bullets([
    'The second coder had read the codebook, as a coder must. Its examples of rungs name several of these very cases and say where they stand, so agreement there is partly the codebook agreeing with itself, and is inflated.',
    'Both coders knew how the cases ended.',
    'Both coders had the same sheets and the same codebook, and so share their blind spots. Coders in different capitals, with sources of their own, would differ more.',
    'Facts within a case hang together: one choice about a treaty with twelve responders counts twelve times. The last column says where the differences are.',
    'Elements are paired by their names, or else by what they bind, forbid, watch and answer. Those paired by likeness are alike by construction, which lifts agreement on what a baseline is about.',
    'Alpha is asked only of what both coders have. What only one has is in the second table, and its effect in the third and fourth.',
    `${sentence(counted(TWICE_CODED.length, 'case'))} cannot say how the others would fare.`,
  ]);

/** Sets the comparison of two coders. */
export const twoCoders = (): Section => {
  return {
    heading: 'Two coders',
    blocks: [
      `${sentence(counted(TWICE_CODED.length, 'case was', 'cases were'))} coded twice, from the fact sheet and the codebook alone, without sight of the other coding or of any score: ${TWICE_CODED.map(({ id }) => code(id)).join(', ')}. The scores use the first coding; nothing is averaged.`,
    ],
    parts: [
      {
        heading: 'Fact by fact',
        blocks: [
          `Krippendorff's alpha is 1 where coders always agree and 0 where chance would do as well. An asterisk marks what is no ladder: who can stop a finding or an activation, who establishes a breach, and what a baseline is about. The column *only one could tell* counts facts that the other coder gave as unknown, and in brackets those of them that the one found to be left open by the text.`,
          table(
            [
              'item',
              'metric',
              'pairs',
              'agreed',
              'alpha',
              'only one could tell',
              'most confused',
              'differences',
            ],
            AGREEMENT.map(agreementRow),
          ),
          [bands(), ...AGREEMENT.filter(isOneCase).map(withoutThatCase)].join(' '),
          silences(),
        ],
      },
      {
        heading: 'Elements of one coder only',
        blocks: [
          table(
            [
              'list',
              'both',
              'of these by likeness',
              'only the first',
              'only the second',
              'share with one only',
            ],
            SHARED.map(sharedRow),
          ),
        ],
      },
      coderEffects(),
      { heading: 'Limits of the comparison', blocks: [limits()] },
    ],
  };
};
