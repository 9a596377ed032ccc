import { type Law, neverLower } from '../law.ts';
import { comparing, ready } from '../subject.ts';

/**
 * The guarantee, added to an agreement, lowers neither of the first two indicators.
 *
 * It is asked where all who are constrained are named. An outsider, `anyone`, is judged as each holder of a vote too, so
 * a guarantee whose rule names further voters brings further violators to be judged, and may rightly lower a score.
 */
export const oneMoreGuaranteeIsNoWorse: Law = {
  id: 'one-more-guarantee-is-no-worse',
  says: 'Adding the guarantee to an agreement never lowers baselines or guarantees.',
  means: 'A further promise does not weaken those already made.',
  judge: (trial) =>
    comparing(trial, ready(trial), (own) =>
      neverLower('the guarantee was added', trial.bench.score(trial.context), own.card),
    ),
};
