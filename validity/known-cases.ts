/**
 * The cases whose fate is known, with what the tests ask of each: its scores, two plain counts, and what became of it.
 *
 * Scores are kept to nine decimals: two that differ by less are a tie, on every engine.
 */

import { agreementOf, CASES } from '../src/cases/index.ts';
import type { Agreement, Outcome } from '../src/model/agreement.ts';
import type { ScoreHead } from '../src/model/scores.ts';
import type { Range } from '../src/score/range.ts';
import { applies } from '../src/score/score.ts';
import { scoreAgreement } from '../src/standard/score-agreement.ts';
import type { Verdicts } from './verdicts.ts';
import { type FirstVersion, ofVersion1 } from './version-1.ts';

export const SCORES = ['overall', 'baselines', 'guarantees', 'coDrafting'] as const;

/** One of the three indicators, or their average. */
export type ScoreName = (typeof SCORES)[number];

/** What the scores are called on the page. */
export const SCORE_LABELS: Readonly<Record<ScoreName, string>> = {
  overall: 'overall',
  baselines: 'baselines',
  guarantees: 'guarantees',
  coDrafting: 'co-drafting',
};

/** The ranges of the scores of an agreement; a score that is not asked has none. */
export type Ranges = Readonly<Record<ScoreName, Range | undefined>>;

/** A case that took effect. */
export interface KnownCase {
  readonly id: string;
  readonly outcome: Outcome;
  readonly ranges: Ranges;
  /** Whether it, or any of its guarantees, is a ratified treaty. */
  readonly ratified: boolean;
  /** How many baselines, verifiers and guarantees it has. */
  readonly mechanisms: number;
  readonly verdict: Verdicts;
  /** What version 1 said of it; undefined if it did not know it. */
  readonly before: FirstVersion | undefined;
}

const DECIMALS = 1e9;
const settled = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

const rangeOf = (score: ScoreHead): Range | undefined =>
  applies(score) ? { low: settled(score.range.low), high: settled(score.range.high) } : undefined;

/** Scores an agreement and keeps the ranges. */
export const rangesOf = (agreement: Agreement): Ranges => {
  const { indicators, overall } = scoreAgreement(agreement);
  return {
    overall: rangeOf(overall),
    baselines: rangeOf(indicators.baselines),
    guarantees: rangeOf(indicators.guarantees),
    coDrafting: rangeOf(indicators.coDrafting),
  };
};

/** Judges an agreement at both ends. */
export const verdictOf = (agreement: Agreement): Verdicts => {
  const { worst, best } = scoreAgreement(agreement).verdict;
  return { worst, best };
};

const hasRatifiedTreaty = ({ instrument, guarantees }: Agreement): boolean =>
  [instrument, ...guarantees.map((one) => one.instrument)].some(
    (one) => one?.form === 'ratified-treaty',
  );

const mechanismsOf = ({ baselines, verification, guarantees }: Agreement): number =>
  baselines.length + verification.length + guarantees.length;

/** The cases that took effect, by date. */
export const KNOWN_CASES: readonly KnownCase[] = CASES.flatMap((one) => {
  const agreement = agreementOf(one);
  const { outcome } = agreement;
  if (outcome === undefined) return [];
  return [
    {
      id: one.id,
      outcome,
      ranges: rangesOf(agreement),
      ratified: hasRatifiedTreaty(agreement),
      mechanisms: mechanismsOf(agreement),
      verdict: verdictOf(agreement),
      before: ofVersion1(one.id),
    },
  ];
});

/** Drafts and plans, of which nothing can be learnt here. */
export const DRAFTS: readonly string[] = CASES.filter(
  ({ document }) => document.outcome === undefined,
).map(({ id }) => id);

/** The cases that came out one way. */
export const withResult = (
  result: Outcome['result'],
  cases: readonly KnownCase[] = KNOWN_CASES,
): readonly KnownCase[] => cases.filter(({ outcome }) => outcome.result === result);

/** The ids of cases. */
export const idsOf = (cases: readonly KnownCase[]): readonly string[] => cases.map(({ id }) => id);
