import { KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { ready } from '../subject.ts';
import { place } from '../trial.ts';

/** Whatever the schema lets in, the model makes a guarantee of it. */
export const everyPledgeHasAMeaning: Law = {
  id: 'every-pledge-has-a-meaning',
  says: 'Whatever parameters the schema lets in, the model makes a guarantee of them, and it can be read and scored.',
  means: 'No wording that the form allows leaves the parties without a guarantee.',
  judge: (trial) => {
    const own = ready(trial);
    if (own !== undefined) return KEPT;
    const placed = place(trial, trial.parameters);
    if (placed.is === 'failed') return { is: 'broken', says: `the model gives ${placed.says}` };
    return placed.is === 'refused'
      ? {
          is: 'broken',
          says: `no agreement that was drawn could hold what it gives: ${placed.says}`,
        }
      : NOT_APPLICABLE;
  },
};
