import { parseDuration } from '../../time/duration.ts';
import { KEPT, type Law, NOT_APPLICABLE, ROUNDING } from '../law.ts';
import { allLeftOpen } from '../left-open.ts';
import { placesIn } from '../places.ts';
import { aloneAtBest, ready } from '../subject.ts';

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseDuration(value) !== undefined);

/**
 * Words alone, with no figure and everything left open, never reach the upper gate of guarantees.
 *
 * Words for a time are worth something under version 2, and the law fills silence about term and notice; what is left
 * open of trigger, responder and time still keeps a guarantee below the gate from which it stands.
 */
export const wordsAloneAreNoArchitecture: Law = {
  id: 'words-alone-are-no-architecture',
  says: 'With everything left open that may be, and no figure left, a guarantee never reaches the upper gate.',
  means: 'The name of a strong kind of guarantee is not itself a guarantee.',
  judge: (trial) => {
    const parameters = allLeftOpen(trial);
    // Where the form wants a figure there is more than words, and where nothing may be left open there is no silence.
    const isStated = placesIn(parameters).some(({ value }) => isFigure(value));
    const isOpened = placesIn(parameters).some(({ value }) => value === 'unspecified');
    const open = isStated || !isOpened ? undefined : ready(trial, parameters);
    if (open === undefined) return NOT_APPLICABLE;
    return aloneAtBest(trial, open.rungs) < trial.bench.rubric.gates.guarantees.upper - ROUNDING
      ? KEPT
      : {
          is: 'broken',
          says: 'everything was left open, and it still reaches the upper gate',
          after: open.card,
        };
  },
};
