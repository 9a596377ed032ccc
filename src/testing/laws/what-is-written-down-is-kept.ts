import * as E from 'fp-ts/Either';
import { parseAgreement } from '../../reading/parse.ts';
import { type Judgement, KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { place } from '../trial.ts';

/** Parameters survive being written to a file and read again. */
export const whatIsWrittenDownIsKept: Law = {
  id: 'what-is-written-down-is-kept',
  says: 'Parameters that are written to a file and read again make the same guarantee, and so do the same parameters a second time.',
  means: 'The text that is signed is the text that was scored.',
  judge: (trial) => {
    const { parameters, model, context, frame } = trial;
    const before = JSON.stringify(parameters);
    const once = place(trial, parameters);
    if (once.is !== 'placed') return NOT_APPLICABLE;
    const broken = (says: string): Judgement => ({ is: 'broken', says });
    if (JSON.stringify(parameters) !== before)
      return broken('the model changed the parameters that were passed to it');
    const written: unknown = JSON.parse(before);
    const again = place(trial, written);
    if (again.is !== 'placed')
      return broken('the parameters were written to a file and cannot be read again');
    if (JSON.stringify(again.rungs) !== JSON.stringify(once.rungs))
      return broken('the same parameters made a different guarantee the second time');
    const document = {
      ...context,
      guarantees: [{ ...frame, model: model.id, parameters: written }],
    };
    const read = parseAgreement(JSON.parse(JSON.stringify(document)), { models: [model] });
    if (E.isLeft(read)) return NOT_APPLICABLE;
    const reread = parseAgreement(JSON.parse(JSON.stringify(read.right)));
    return E.isRight(reread) && JSON.stringify(reread.right) === JSON.stringify(read.right)
      ? KEPT
      : broken('the agreement was written to a file and cannot be read again');
  },
};
