import { isInOrder } from '../../modelling/parameters.ts';
import { elapsedOf, isInFigures } from '../../time/latency.ts';
import { KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { ready } from '../subject.ts';

/** A response of the model's own timing is not due before any stage that it sets a time for. */
export const noResponseBeforeItsStages: Law = {
  id: 'no-response-before-its-stages',
  says: 'A time to the response that the model gives of its own is not shorter than any stage that it sets a time for.',
  means: 'Nobody is promised an answer sooner than the promise itself allows it to be decided.',
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
          says: 'the response is promised before a stage that it waits for is done',
          after: own.card,
        };
  },
};
