import type { Scorecard } from '../../model/scorecard.ts';
import { isSameRange, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { comparing, ranges, ready } from '../subject.ts';
import { namingFor, type Trial } from '../trial.ts';
import { mayBelie } from '../unkept.ts';

/** So many improvements are tried in one trial; of a model with more, others in the next. */
const IMPROVEMENTS = 4;

/** A list from a place drawn by lot on, round and round. */
const turnedByLot = <T>(items: readonly T[], lot: number): readonly T[] => {
  const from = lot % Math.max(1, items.length);
  return [...items.slice(from), ...items.slice(0, from)];
};

/** Parameters improved with the help of the first of several others that is any help. */
const improvedBy = (trial: Trial, improvement: Trial['model']['improvements'][number]): unknown => {
  const { parameters, others, samples } = trial;
  const improved = improvement.improve(parameters, others);
  if (improved !== undefined) return improved;
  const naming = namingFor(trial);
  for (const sample of samples) {
    // Most are no help, whomever they name.
    if (improvement.improve(parameters, sample) === undefined) continue;
    const better = improvement.improve(parameters, naming(sample));
    if (better !== undefined) return better;
  }
  return undefined;
};

/** Whether any indicator, or the whole, has another range. */
const isMoved = (before: Scorecard, after: Scorecard): boolean => {
  const others = ranges(after);
  return ranges(before).some((range, index) => !isSameRange(range, others[index] ?? range));
};

/**
 * An improvement that the model declares never lowers a score.
 *
 * A shorter time where there was none is an improvement too, save one that shows that a promise counted from the breach
 * cannot be kept: the promise covered the silence, and does not cover the figure.
 */
export const whatTheModelCallsBetterIsNoWorse: Law = {
  id: 'what-the-model-calls-better-is-no-worse',
  says: 'An improvement that the model declares never lowers a score, unless it shows that a promise cannot be kept.',
  means:
    'A concession won at the table, a shorter deadline or a larger bond, is never held against the draft.',
  judge: (trial) => {
    const tried: string[] = [];
    const moved: string[] = [];
    for (const improvement of turnedByLot(trial.model.improvements, trial.lot)) {
      if (tried.length === IMPROVEMENTS) break;
      const improved = improvedBy(trial, improvement);
      if (improved === undefined) continue;
      const judgement = comparing(trial, ready(trial, improved), (own, better) => {
        if (mayBelie(better, own)) return NOT_APPLICABLE;
        if (isMoved(own.card, better.card)) moved.push(improvement.id);
        return neverLower(`an improvement (${improvement.says}) was made`, own.card, better.card);
      });
      if (judgement.is === 'broken') return { ...judgement, others: improved };
      if (judgement.is === 'kept') tried.push(improvement.id);
    }
    return tried.length === 0 ? NOT_APPLICABLE : { is: 'kept', tried, moved };
  },
};
