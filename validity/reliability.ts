/**
 * How far two coders of the same case agree.
 *
 * Agreement is asked only of what both have. What only one has is counted on its own: leaving an element out can move a
 * score more than any rung.
 */
import { MATCHED_LISTS } from '../src/compare/match.ts';
import { krippendorffAlpha, shareAgreed } from './agreement-of-coders.ts';
import { CODED_ITEMS, type CodedItem, rankOf } from './coded-items.ts';
import { type PairedFact, pairedFacts } from './paired-facts.ts';
import type { TwiceCoded } from './second-codings.ts';

/** Two rungs that coders gave to the same thing. */
export interface Confusion {
  /** The lower first. */
  readonly rungs: readonly [string, string];
  readonly times: number;
}

/** How far coders agree on one item. */
export interface ItemAgreement {
  readonly item: CodedItem;
  /** Facts that both coders have and could tell. */
  readonly pairs: number;
  /** Facts of which only one coder could tell. */
  readonly oneSided: number;
  /** Of those, how many the other coder found to be left open by the text. */
  readonly silences: number;
  readonly agreed: number | undefined;
  readonly alpha: number | undefined;
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
  /** How many pairs differ, and the case with most of them. */
  readonly differing: number;
  readonly mostIn: { readonly caseId: string; readonly times: number } | undefined;
}

const bothRanks = (item: CodedItem, { first, second }: PairedFact): readonly number[] =>
  [rankOf(item, first), rankOf(item, second)].filter((rank) => rank !== undefined);

const confusionsOf = (
  item: CodedItem,
  units: readonly (readonly number[])[],
): readonly Confusion[] => {
  const times = new Map<string, number>();
  for (const unit of units) {
    const [low, high] = [...unit].sort((a, b) => a - b);
    if (low !== high) times.set(`${low} ${high}`, (times.get(`${low} ${high}`) ?? 0) + 1);
  }
  return [...times]
    .map(([key, count]) => {
      const [low, high] = key.split(' ').map((rank) => item.levels[Number(rank)] as string);
      return { rungs: [low, high] as [string, string], times: count };
    })
    .sort((a, b) => b.times - a.times || (a.rungs.join() < b.rungs.join() ? -1 : 1));
};

const mostFrequent = (names: readonly string[]): ItemAgreement['mostIn'] => {
  const counts = [...new Set(names)].map((caseId) => ({
    caseId,
    times: names.filter((name) => name === caseId).length,
  }));
  return counts.sort((a, b) => b.times - a.times)[0];
};

/** Compares coders on one item. */
export const agreementOn = (item: CodedItem, all: readonly PairedFact[]): ItemAgreement => {
  const facts = all
    .filter((fact) => fact.item === item.name)
    .map((fact) => ({ ...fact, ranks: bothRanks(item, fact) }));
  const told = facts.filter(({ ranks }) => ranks.length === 2);
  const oneSided = facts.filter(({ ranks }) => ranks.length === 1);
  const differing = told.filter(({ ranks: [one, other] }) => one !== other);
  const units = told.map(({ ranks }) => ranks);
  return {
    item,
    pairs: told.length,
    oneSided: oneSided.length,
    silences: oneSided.filter(({ first, second }) => [first, second].includes('unspecified'))
      .length,
    agreed: shareAgreed(units),
    alpha: krippendorffAlpha(units, item.metric),
    confusions: confusionsOf(item, units),
    differing: differing.length,
    mostIn: mostFrequent(differing.map(({ caseId }) => caseId)),
  };
};

/** Which elements both coders have, by list. */
export interface Shared {
  readonly list: (typeof MATCHED_LISTS)[number];
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** How far coders agree on some cases. */
export interface Reliability {
  /** Every fact that both coders have. */
  readonly facts: readonly PairedFact[];
  readonly items: readonly ItemAgreement[];
  readonly shared: readonly Shared[];
}

const sharedIn = (list: (typeof MATCHED_LISTS)[number], cases: readonly TwiceCoded[]): Shared => {
  const matches = cases.flatMap((one) => one.matches).filter((one) => one.list === list);
  const onlyFirst = matches.filter(({ after }) => after === undefined).length;
  const onlySecond = matches.filter(({ before }) => before === undefined).length;
  return {
    list,
    both: matches.length - onlyFirst - onlySecond,
    onlyFirst,
    onlySecond,
  };
};

/** The share of elements that one coder only has. */
export const shareOfOne = ({ both, onlyFirst, onlySecond }: Shared): number =>
  (onlyFirst + onlySecond) / (both + onlyFirst + onlySecond);

/** Compares coders over some cases, item by item and list by list. */
export const reliabilityOver = (cases: readonly TwiceCoded[]): Reliability => {
  const facts = cases.flatMap(pairedFacts);
  return {
    facts,
    items: CODED_ITEMS.map((item) => agreementOn(item, facts)),
    shared: MATCHED_LISTS.map((list) => sharedIn(list, cases)),
  };
};
