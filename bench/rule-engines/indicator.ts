/**
 * The guarantees indicator alone, as `scoreAgreement` computes it, with its whole trace.
 *
 * The package has no entry point for one indicator. This file, and with it the sources it draws on, is therefore
 * bundled in the way the package is, and what it gives is compared with what the built package gives.
 */
import { openCase } from '../../src/analysis/case-file.ts';
import { verifierScores } from '../../src/analysis/verification.ts';
import { answersTo, guaranteesIndicator } from '../../src/indicators/guarantees.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import type { Score } from '../../src/score/score.ts';

/** Scores the guarantees of an agreement against one violator. */
export const guaranteesOf = (
  agreement: Agreement,
  rubric: Rubric,
  violator: string | undefined,
): Score => {
  const { scope } = agreement;
  const breaches = breachesOf(rubric).filter(
    ({ id }) => scope === undefined || scope.breaches.includes(id),
  );
  const scoreOf = verifierScores(rubric, violator);
  return guaranteesIndicator(answersTo(openCase(agreement), rubric, scoreOf, breaches, violator));
};
