import { openCase, responseTime, waysToEstablish } from '../../analysis/case-file.ts';
import { isOpen, spanOfCoded } from '../../time/span.ts';
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
    const file = openCase(own.agreement);
    const timed = own.rungs.flatMap((rung) =>
      rung.timeline
        .map(({ stage, within }) => ({ rung, stage, within: spanOfCoded(within) }))
        .filter(({ within }) => !isOpen(within)),
    );
    if (timed.length === 0) return NOT_APPLICABLE;
    const early = timed.find(({ rung, within }) =>
      waysToEstablish(file, rung).some(
        (by) => responseTime(file, rung, by).total.high < within.low,
      ),
    );
    return early === undefined
      ? KEPT
      : {
          is: 'broken',
          says: `the response is promised before the time to ${early.stage} is up`,
          after: own.card,
        };
  },
};
