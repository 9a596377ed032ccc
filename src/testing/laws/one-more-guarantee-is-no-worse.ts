import { type Law, neverLower } from '../law.ts';
import { comparing, ready } from '../subject.ts';

/** The guarantee, added to an agreement, lowers neither of the first two indicators. */
export const oneMoreGuaranteeIsNoWorse: Law = {
  id: 'one-more-guarantee-is-no-worse',
  says: 'Adding the guarantee to an agreement never lowers baselines or guarantees.',
  means: 'A further promise does not weaken those already made.',
  judge: (trial) =>
    comparing(trial, ready(trial), (own) =>
      neverLower('the guarantee was added', trial.bench.score(trial.context), own.card),
    ),
};
