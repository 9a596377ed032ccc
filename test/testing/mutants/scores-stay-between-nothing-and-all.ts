/**
 * Breaks `scores-stay-between-nothing-and-all`: no model can, as whatever it returns is scored by the library, so the
 * scoring is broken: it takes a penalty for secrecy off, with no floor under it.
 */
import { MIAMI_2025 } from '../../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../../src/standard/score-agreement.ts';
import type { Scorer } from '../../../src/testing/trial.ts';

const PENALTY = 0.1;

export const penaltyWithoutFloor: Scorer = (agreement) => {
  const card = scoreAgreement(agreement, MIAMI_2025, []);
  const { range } = card.overall;
  const isSecret = (agreement.undisclosed ?? []).length > 0;
  return isSecret
    ? { ...card, overall: { ...card.overall, range: { ...range, low: range.low - PENALTY } } }
    : card;
};
