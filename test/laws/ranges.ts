/**
 * What the laws compare: the ranges of a scorecard, and all of its numbers.
 */
import { expect } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { ScoreHead } from '../../src/model/scores.ts';
import { ANYONE } from '../../src/model/terms.ts';
import { decidingFacts } from '../../src/score/deciding.ts';
import type { Range } from '../../src/score/range.ts';
import { applies } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

/** What a logarithm and its inverse may lose; no law is given more. */
export const ROUNDING = 1e-12;

/** Milliseconds for a law that scores thousands of agreements, on a machine that has other things to do. */
export const SLOW = 120_000;

/** The indicators, and all of them together. */
export const INDICATORS = ['baselines', 'guarantees', 'coDrafting', 'overall'] as const;
export type Indicator = (typeof INDICATORS)[number];

export const scoreOf = ({ indicators, overall }: Scorecard, indicator: Indicator): ScoreHead =>
  indicator === 'overall' ? overall : indicators[indicator];

/** The range of every indicator; none where it does not apply. */
export type Ranges = Readonly<Record<Indicator, Range | undefined>>;

export const rangesOf = (card: Scorecard): Ranges =>
  Object.fromEntries(
    INDICATORS.map((indicator) => {
      const score = scoreOf(card, indicator);
      return [indicator, applies(score) ? score.range : undefined];
    }),
  ) as Ranges;

/** Scores an agreement, for its ranges only: no law of numbers asks for findings. */
export const ranges = (agreement: Agreement): Ranges =>
  rangesOf(scoreAgreement(agreement, MIAMI_2025, []));

/** Expects no end of the indicators to be lower than before. */
export const expectNoLower = (
  after: Ranges,
  before: Ranges,
  indicators: readonly Indicator[] = INDICATORS,
  what = '',
): void => {
  for (const indicator of indicators) {
    const [now, then] = [after[indicator], before[indicator]];
    expect(now === undefined, `${what} ${indicator}`).toBe(then === undefined);
    if (now === undefined || then === undefined) continue;
    expect(now.low, `${what} ${indicator}, at worst`).toBeGreaterThanOrEqual(then.low - ROUNDING);
    expect(now.high, `${what} ${indicator}, at best`).toBeGreaterThanOrEqual(then.high - ROUNDING);
  }
};

/** Expects every range to lie inside the one before. */
export const expectInside = (
  after: Ranges,
  before: Ranges,
  indicators: readonly Indicator[] = INDICATORS,
  what = '',
): void => {
  for (const indicator of indicators) {
    const [now, then] = [after[indicator], before[indicator]];
    expect(now === undefined, `${what} ${indicator}`).toBe(then === undefined);
    if (now === undefined || then === undefined) continue;
    expect(now.low, `${what} ${indicator}, at worst`).toBeGreaterThanOrEqual(then.low - ROUNDING);
    expect(now.high, `${what} ${indicator}, at best`).toBeLessThanOrEqual(then.high + ROUNDING);
  }
};

/** Whether outsiders are among those who could break it: whoever has a vote in the rules is then judged as one of them. */
export const isAgainstAnyone = ({ constrains }: Agreement): boolean => constrains.includes(ANYONE);

/**
 * The agreement with nobody bound to withdraw, no body with a rule of its own and no armed group: who is asked about a
 * withdrawal depends on who else is bound, a body that could be the violator is one party, and the law fills the silence
 * of states alone.
 */
export const withoutOthersInIt = (agreement: Agreement): Agreement => ({
  ...agreement,
  parties: agreement.parties.map(({ decides, kind, ...party }) => ({
    ...party,
    kind: kind === 'armed-group' ? 'state' : kind,
  })),
  baselines: agreement.baselines.map((one) => ({
    ...one,
    forbids: [
      'covert-attack',
      ...one.forbids.filter((id) => id !== 'withdrawal-failure' && id !== 'covert-attack'),
    ],
  })),
});

/** All numbers of a scorecard, and whatever follows from them, without any name that the document chose. */
export const numbersOf = (card: Scorecard) => ({
  ranges: rangesOf(card),
  verdict: card.verdict,
  // Facts that count alike stand in the order of their places, which have names.
  swings: decidingFacts(card)
    .map(({ swing, state, range }) => [swing, range.low, range.high, state].join())
    .sort(),
  matrix: card.matrix.map(({ guarantee, ...row }) => row),
  weakest: card.weakest,
  dependence: card.violatorDependence
    .map(({ stillAnswered, falls, stands }) => [stillAnswered, falls.length, stands.length])
    .sort(),
  reliability: [card.reliability, card.reliabilityBy],
  findings: card.findings.map(({ id, severity }) => `${severity} ${id}`).sort(),
});
