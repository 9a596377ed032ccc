import { KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { ready } from '../subject.ts';
import { place } from '../trial.ts';

/** The model makes a guarantee of every set of parameters that the schema allows. */
export const everyPledgeHasAMeaning: Law = {
  id: 'every-pledge-has-a-meaning',
  says: 'The model makes a guarantee of all parameters that the schema allows, and it can be read and scored.',
  means: 'No wording that the form allows leaves the parties without a guarantee.',
  judge: (trial) => {
    const own = ready(trial);
    if (own !== undefined) return KEPT;
    const placed = place(trial, trial.parameters);
    if (placed.is === 'failed')
      return { is: 'broken', says: `the model returns no guarantee: ${placed.says}` };
    return placed.is === 'refused'
      ? {
          is: 'broken',
          says: `none of the random agreements could hold the guarantee that it returns: ${placed.says}`,
        }
      : NOT_APPLICABLE;
  },
};
