/**
 * The board: an agreement opened for whatever an adversary or an ally would ask of it.
 *
 * Words for a time are read by what is assumed of them. Breach kinds, windows and what counts as an answer come from the
 * rubric, so that whoever judges otherwise asks with another one.
 */
import { type CaseFile, openCase } from '../analysis/case-file.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { onceEach } from '../score/later.ts';
import { breachesInScope, type JudgedBreach } from '../score/rubric.ts';
import { type AssumedTimes, withoutForces } from './assumed-times.ts';
import type { End } from './open-consents.ts';
import type { Passed } from './passed.ts';

/** An agreement, the rubric, and what was assumed. */
export interface Board {
  readonly file: CaseFile;
  readonly rubric: Rubric;
  readonly times: AssumedTimes;
  /** The breach kinds in scope. */
  readonly breaches: readonly JudgedBreach[];
  /** Whoever could be the violator; nobody in particular where none is named. */
  readonly violators: readonly (string | undefined)[];
  /** Whether guarantees that are not public may answer, at best. */
  readonly mayHideAnswers: boolean;
  /** A guarantee of the agreement as it runs without a force that stands ready. */
  readonly unready: (guarantee: Guarantee) => Guarantee;
  /** When each rung of a ladder is spent, as far as worked out. */
  readonly rungEnds: Readonly<Record<End, Map<string, Passed>>>;
}

/** What is made of guarantees that are not public: at best they answer anything, or they are left out of the question. */
export type Undisclosed = 'may-answer' | 'left-out';

/** Opens a board. */
export const openBoard = (
  agreement: Agreement,
  rubric: Rubric,
  times: AssumedTimes,
  undisclosed: Undisclosed = 'may-answer',
): Board => {
  const { constrains } = agreement;
  const file = openCase(agreement);
  return {
    file,
    rubric,
    times,
    breaches: breachesInScope(agreement, rubric),
    violators: constrains.length > 0 ? constrains : [undefined],
    mayHideAnswers: undisclosed === 'may-answer' && file.isUndisclosed('guarantees'),
    unready: onceEach(withoutForces),
    rungEnds: { worst: new Map(), best: new Map() },
  };
};
