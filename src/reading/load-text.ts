/**
 * How many characters a scorecard has as JSON: every score carries its title and what it is cited to.
 */
import type { Agreement, Cite, Guarantee } from '../model/agreement.ts';
import type { Factor, Product, ProductId } from './product.ts';

/** What a score without title and cites has. */
const SCORE = 230;
/** Scores of a guarantee for each of its answers, and for each responder of those. */
const SCORES_OF_ANSWER = 6;

interface Cited {
  readonly cites?: readonly Cite[] | undefined;
}

const citesIn = ({ cites = [] }: Cited): number => {
  let characters = 0;
  for (const { source, at, says = '' } of cites)
    characters += 40 + source.length + at.length + says.length;
  return characters;
};

const titleOf = ({
  id,
  title = id,
}: {
  readonly id: string;
  readonly title?: string | undefined;
}) => title.length + id.length;

/** The longest cites among some. */
const longest = (some: readonly Cited[]): number => {
  let most = 0;
  for (const one of some) most = Math.max(most, citesIn(one));
  return most;
};

/** What any one score of a guarantee may have. */
const ofGuarantee = (guarantee: Guarantee, longestName: number): number => {
  const { trigger, responders, timeline, conditions } = guarantee;
  let deadlines = 0;
  for (const deadline of timeline) deadlines += citesIn(deadline);
  let event = 0;
  for (const one of conditions) event = Math.max(event, one.event.length);
  const cites = Math.max(
    citesIn(guarantee),
    citesIn(trigger),
    longest(responders),
    longest(conditions),
    deadlines,
  );
  return SCORE + Math.max(titleOf(guarantee), longestName, event) + cites;
};

const unitsOf = (products: readonly Product[], id: ProductId): number =>
  products.find((product) => product.id === id)?.units ?? 0;

const factorsOf = (products: readonly Product[], id: ProductId): readonly Factor[] =>
  products.find((product) => product.id === id)?.factors ?? [];

/** The characters of a scorecard, product by product. */
export const textOf = (agreement: Agreement, products: readonly Product[]): readonly Product[] => {
  const { parties, protects, constrains, verification, guarantees, baselines, drafting } =
    agreement;
  let longestName = 0;
  let names = 0;
  for (const { name } of parties) {
    longestName = Math.max(longestName, name.length);
    names += name.length + 2;
  }
  const most = <T>(list: readonly T[], of: (item: T) => number): number =>
    list.reduce((largest, item) => Math.max(largest, of(item)), 0);
  const ofVerifier = most(verification, (one) => SCORE + titleOf(one) + citesIn(one));
  const ofBaseline = most(baselines, (one) => SCORE + titleOf(one) + citesIn(one));
  const answer = most(guarantees, (one) => ofGuarantee(one, longestName));
  let cited = 0;
  for (const round of drafting) cited += citesIn(round);
  const own = citesIn(agreement.instrument);
  const elements = verification.length + guarantees.length + baselines.length;
  const characters = (count: number): Factor => [
    Math.round(count),
    'character of title and cites',
    'characters of title and cites',
    true,
  ];
  const text = (id: ProductId, size: number, scores: number): Product => ({
    id,
    path: products.find((product) => product.id === id)?.path ?? [],
    factors: [...factorsOf(products, id), characters(size)],
    units: unitsOf(products, id),
    total: unitsOf(products, id) * size * scores,
  });
  const finding = SCORE + names + longest(guarantees) + most(guarantees, titleOf);
  return [
    text('answers', answer, SCORES_OF_ANSWER),
    text('responders', answer, 1),
    text('pledges', answer, 0.2),
    text('seen', ofVerifier, 4),
    text('fixed', ofBaseline, 3),
    text('conditions', answer, 1),
    {
      id: 'compared',
      path: ['drafting'],
      factors: [
        [protects.length, 'protected party', 'protected parties'],
        [constrains.length, 'constrained party', 'constrained parties'],
        characters(cited),
      ],
      units: protects.length * (1 + constrains.length),
      total: (protects.length * (1 + constrains.length) + 2 * parties.length) * cited,
    },
    {
      id: 'signatures',
      path: ['instrument'],
      factors: [...factorsOf(products, 'signatures').slice(0, 1), characters(own)],
      units: 1,
      total:
        (factorsOf(products, 'signatures')[0]?.[0] ?? 0) *
        Math.max(own, longest(guarantees.map(({ instrument = {} }) => instrument))),
    },
    {
      id: 'findings',
      path: ['guarantees'],
      factors: [[elements, 'element', 'elements'], characters(finding)],
      units: elements,
      total: elements * 4 * finding,
    },
    {
      id: 'dependence',
      path: ['guarantees'],
      factors: factorsOf(products, 'dependence'),
      units: unitsOf(products, 'dependence'),
      total:
        unitsOf(products, 'dependence') *
        (40 +
          Math.max(
            most(guarantees, ({ id }) => id.length),
            most(verification, ({ id }) => id.length),
          )),
    },
  ];
};
