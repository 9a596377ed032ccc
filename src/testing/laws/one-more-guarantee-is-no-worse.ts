import { type Law, neverLower } from '../law.ts';
import { comparing, ready } from '../subject.ts';

/**
 * Adding the guarantee to an agreement never lowers baselines or guarantees.
 *
 * No outsiders are constrained in trials. If `anyone` were, each party with a vote would be judged as a violator too, and
 * a guarantee whose rule names further voters could rightly lower a score.
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
