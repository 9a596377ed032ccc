/**
 * Breaks `one-more-guarantee-is-no-worse`: no model can, as none sees the other guarantees, so the scoring is broken:
 * it takes the average over all guarantees.
 */
import { MIAMI_2025 } from '../../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../../src/standard/score-agreement.ts';
import type { Scorer } from '../../../src/testing/trial.ts';

export const averageOfGuarantees: Scorer = (agreement) => {
  const card = scoreAgreement(agreement, MIAMI_2025, []);
  const { guarantees } = card.indicators;
  const count = Math.max(1, agreement.guarantees.length);
  const { low, high } = guarantees.range;
  const shared = { ...guarantees, range: { low: low / count, high: high / count } };
  return { ...card, indicators: { ...card.indicators, guarantees: shared } };
};
