import { parseDuration } from '../../time/duration.ts';
import { KEPT, type Law, NOT_APPLICABLE, ROUNDING } from '../law.ts';
import { allLeftOpen } from '../left-open.ts';
import { placesIn } from '../places.ts';
import { aloneAtBest, ready } from '../subject.ts';

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseDuration(value) !== undefined);

/**
 * A guarantee that states no figure and leaves everything open never reaches the upper gate.
 *
 * Words for a time are worth something, and the law of treaties fills silence about term and notice. But silence about
 * trigger, responder and time keeps a guarantee below the gate.
 */
export const wordsAloneAreNoArchitecture: Law = {
  id: 'words-alone-are-no-architecture',
  says: 'A guarantee that states no figure and leaves open all that may be left open never reaches the upper gate.',
  means: 'The name of a strong kind of guarantee is not itself a guarantee.',
  judge: (trial) => {
    const parameters = allLeftOpen(trial);
    // The law does not apply if the schema demands a figure, or allows nothing to be left open.
    const isStated = placesIn(parameters).some(({ value }) => isFigure(value));
    const isOpened = placesIn(parameters).some(({ value }) => value === 'unspecified');
    const open = isStated || !isOpened ? undefined : ready(trial, parameters);
    if (open === undefined) return NOT_APPLICABLE;
    return aloneAtBest(trial, open.rungs) < trial.bench.rubric.gates.guarantees.upper - ROUNDING
      ? KEPT
      : {
          is: 'broken',
          says: 'everything was left open, and the guarantee still reaches the upper gate',
          after: open.card,
        };
  },
};
