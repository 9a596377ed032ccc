/**
 * How far two coders agree over several wordings of the codebook taken together, and what is due to texts that nobody
 * outside has read. One wording has few cases; the latest ones differ little in what they ask.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { LADDERS } from '../../src/model/ladders.ts';
import { counted, figure, numeral, percent } from '../figures.ts';
import {
  type ItemAgreement,
  type Reliability,
  reliabilityOver,
  type Shared,
  shareOfOne,
} from '../reliability.ts';
import { BY_WORDING, type TwiceCoded } from '../second-codings.ts';

/** The wordings from the one on by which the inventory comes first. */
const LATEST = 3;

const CASES: readonly TwiceCoded[] = BY_WORDING.slice(-LATEST).flat();

const isReported = ({ first }: TwiceCoded): boolean => first.status === 'reported';
const REPORTED = CASES.filter(isReported);
const READABLE = CASES.filter((one) => !isReported(one));

const COLUMNS: readonly { readonly heading: string; readonly over: Reliability }[] = [
  { heading: 'all', over: reliabilityOver(CASES) },
  { heading: 'can be read', over: reliabilityOver(READABLE) },
  { heading: 'known by reports', over: reliabilityOver(REPORTED) },
];

const withPairs = ({ alpha, pairs }: ItemAgreement): string =>
  pairs === 0 ? 'no pairs' : `${figure(alpha)} (${pairs})`;

const withCounts = (one: Shared): string => {
  const ofOne = one.onlyFirst + one.onlySecond;
  const listed = one.both + ofOne;
  return listed === 0 ? 'none listed' : `${percent(shareOfOne(one))} (${ofOne} of ${listed})`;
};

const itemRows = (): readonly (readonly string[])[] =>
  (COLUMNS[0]?.over.items ?? []).map(({ item }, index) => [
    item.name in LADDERS ? item.name : `${item.name} *`,
    ...COLUMNS.map(({ over }) => over.items[index]).map((one) => (one ? withPairs(one) : '')),
  ]);

const elementRows = (): readonly (readonly string[])[] =>
  (COLUMNS[0]?.over.shared ?? []).map(({ list }, index) => [
    list,
    ...COLUMNS.map(({ over }) => over.shared[index]).map((one) => (one ? withCounts(one) : '')),
  ]);

/** Fills in what the latest wordings come to together. */
export const wordingsTogether = (): Slots => ({
  'wordings-together': numeral(LATEST),
  'cases-together': String(CASES.length),
  'readable-together': counted(READABLE.length, 'case'),
  'reported-together': counted(REPORTED.length, 'case'),
  'reported-ids-together': REPORTED.map(({ id }) => code(id)).join(', '),
  'table-of-facts-together': table(['item', ...COLUMNS.map(({ heading }) => heading)], itemRows()),
  'table-of-elements-together': table(
    ['list', ...COLUMNS.map(({ heading }) => heading)],
    elementRows(),
  ),
});
