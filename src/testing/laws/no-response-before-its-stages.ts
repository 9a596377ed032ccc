import { isInOrder } from '../../modelling/parameters.ts';
import { elapsedOf, isInFigures } from '../../time/latency.ts';
import { KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { ready } from '../subject.ts';

/** A response is not due before any earlier stage for which the model sets a time. */
export const noResponseBeforeItsStages: Law = {
  id: 'no-response-before-its-stages',
  says: 'The response is not due before any earlier stage for which the model sets a time.',
  means: 'No party is promised a response before the promise allows it to be decided.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const timed = own.rungs.filter(({ timeline }) =>
      timeline.some(({ within }) => isInFigures(elapsedOf(within))),
    );
    if (timed.length === 0) return NOT_APPLICABLE;
    return timed.every(({ timeline }) => isInOrder(timeline))
      ? KEPT
      : {
          is: 'broken',
          says: 'the response is promised before a stage that must come first',
          after: own.card,
        };
  },
};
