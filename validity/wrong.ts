/**
 * The cases that the overall score gets wrong, and why.
 *
 * Of the cases that held or collapsed, ordered by the middle of the overall score, those above the median are the upper
 * half and those below it the lower; a case at the median is in neither. Wrong is a case that held from the lower half
 * and one that collapsed from the upper. The rule is fixed and the list is worked out; the reasons are written by hand,
 * from the outcome and the document of each case, and a test holds that every wrong case has one and no other has.
 */
import { KNOWN_CASES, type KnownCase } from './known-cases.ts';
import { type Reading, scoreAt } from './measures.ts';

/** Why a score misled: in a few words, then in full. */
export interface Explanation {
  readonly short: string;
  readonly long: string;
}

/** What is not in the architecture of the text, by the id of the case. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  'jcpoa-2015': {
    short: 'left by a guarantor',
    long: 'The first to break it was not the party it restrains. The United States walked out in May 2018. The text as coded answers a breach by Iran; against one by a guarantor it only lets Iran stop performing in turn, which the model cannot express, and Iran went beyond the limits a year later. The part that is scored worked as written when it was used: the sanctions came back on their clock in September 2025. Only two kinds of breach are asked of this text, where most others are asked about all of them. Its purpose was coded more widely than the words ask, so that limits and inspectors are asked about; the second coder did not.',
  },
  'anglo-polish-1939': {
    short: 'a capability that was not there, and a fast war',
    long: 'Britain kept its word within two days and had nothing that could reach Poland, which was overrun in five weeks. The indicator of guarantees sees that and is low. What lifts the whole is that baselines are not asked of a pure guarantee and that two equals wrote the text together; a mean of two links forgives more than a mean of three.',
  },
  'safe-areas-1993': {
    short: 'force that was allowed and not used',
    long: 'The force stood there, two organisations held the keys to its aircraft, and when Srebrenica was attacked requests came late or were refused while peacekeepers were held hostage. The text owed nobody an act, and the guarantees are low for that; the areas were watched from within, which lifts the baselines, and who sat where in the drafting is largely unknown, so that half of an open range counts in its favour here.',
  },
  'cyprus-1960': {
    short: 'a guarantor became the violator',
    long: 'The coup of 1974 was led from Athens and the landing came from Turkey: two of the three who guaranteed. The score knows that a guarantor can stop the consultation and rates the guarantees low. The co-drafting of the guarantors, who wrote it with each other, and the baselines that a pure guarantee is not asked for lift the whole.',
  },
  'korea-1953': {
    short: 'deterrence from outside the text',
    long: 'American troops behind the line, a combined command and the warning of the sixteen sending states kept the peace; the armistice itself promises no answer, and either side can stop a finding. The treaty of October is coded and answers an attack from the North. But the armistice restrains both sides, so the worse side counts, and nobody answers a breach by the South.',
  },
  'nepal-2006': {
    short: 'the army that could break it was dissolved',
    long: 'Nothing in the text happens to a side that breaks it, so the guarantees are nil and pull the whole down. It held because the Maoists had a way into power and because by April 2012 their army was absorbed or sent home: after that there was nobody left to guarantee against.',
  },
  'bangsamoro-2014': {
    short: 'kept by habit and by politics',
    long: 'A ceasefire that had run since 1997 with local crisis teams, foreign monitors and a law on autonomy that both sides wanted; no response to a breach is promised by anybody. That it held is itself a judgement: Mamasapano, ten months in, is listed as a major breach, and another compiler could have called the case mixed.',
  },
  'colombia-2016': {
    short: 'the army that could break it was dissolved',
    long: 'Of the best fixed and best watched texts in the library, with no promise by anybody to answer a breach. Within seven months of the start of its calendar the FARC-EP had handed over its arms, and it became a party; a guarantee was not needed against an army that had ceased to be. Those who fight on had left the organisation.',
  },
};

const medianOf = (sorted: readonly number[]): number => {
  const [below, above] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2;
};

/** Sorts out the cases that came out against their overall score, read at one place of its range; the highest first. */
export const wronglyScored = (
  cases: readonly KnownCase[],
  reading: Reading = 'middle',
): readonly KnownCase[] => {
  const { of } = scoreAt('overall', reading);
  const overallOf = (one: KnownCase): number => of(one) ?? 0;
  const decided = cases
    .filter(({ outcome }) => outcome.result !== 'mixed')
    .sort((one, other) => overallOf(other) - overallOf(one));
  const median = medianOf(decided.map(overallOf).reverse());
  return decided.filter((one) =>
    one.outcome.result === 'held' ? overallOf(one) < median : overallOf(one) > median,
  );
};

/** The cases that the overall score gets wrong. */
export const WRONG_CASES: readonly KnownCase[] = wronglyScored(KNOWN_CASES);
