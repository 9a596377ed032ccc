/**
 * The guarantees indicator alone, as `scoreAgreement` computes it, with its whole trace.
 *
 * The package has no entry point for one indicator. This file, and with it the sources it draws on, is therefore
 * bundled in the way the package is, and what it gives is compared with what the built package gives.
 */
import type { Agreement } from '../../src/model/agreement.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Score } from '../../src/score/score.ts';
import { openScoring } from '../../src/standard/indicators.ts';

/** Scores the guarantees of an agreement; each indicator is worked out when it is asked for, so no other one is. */
export const guaranteesOf = (agreement: Agreement, rubric: Rubric): Score =>
  openScoring(agreement, rubric).indicator('guarantees');
