import type { Scorecard } from '../../model/scorecard.ts';
import { isSameRange, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { comparing, ranges, ready } from '../subject.ts';
import { namingFor, type Trial } from '../trial.ts';
import { mayBelie } from '../unkept.ts';

/** Improvements tried in one trial; a model with more of them has the others tried in later trials. */
const IMPROVEMENTS = 4;

/** A list that starts at a random item and wraps around. */
const startingAnywhere = <T>(items: readonly T[], lot: number): readonly T[] => {
  const from = lot % Math.max(1, items.length);
  return [...items.slice(from), ...items.slice(0, from)];
};

/** Improves parameters with the help of other parameters, the first that allow it. */
const improvedBy = (trial: Trial, improvement: Trial['model']['improvements'][number]): unknown => {
  const { parameters, others, samples } = trial;
  const improved = improvement.improve(parameters, others);
  if (improved !== undefined) return improved;
  const naming = namingFor(trial);
  for (const sample of samples) {
    // Most samples do not allow it, whatever parties they name.
    if (improvement.improve(parameters, sample) === undefined) continue;
    const better = improvement.improve(parameters, naming(sample));
    if (better !== undefined) return better;
  }
  return undefined;
};

/** Whether any indicator, or the overall score, has another range. */
const isMoved = (before: Scorecard, after: Scorecard): boolean => {
  const others = ranges(after);
  return ranges(before).some((range, index) => !isSameRange(range, others[index] ?? range));
};

/**
 * An improvement that the model declares never lowers a score.
 *
 * A time stated in place of silence is an improvement too, unless it shows that a promise counted from the breach cannot
 * be kept: the promise covered the silence and does not cover the stated time.
 */
export const whatTheModelCallsBetterIsNoWorse: Law = {
  id: 'what-the-model-calls-better-is-no-worse',
  says: 'An improvement that the model declares never lowers a score, unless it shows that a promise cannot be kept.',
  means:
    'A concession won at the table, a shorter deadline or a larger bond, is never held against the draft.',
  judge: (trial) => {
    const tried: string[] = [];
    const moved: string[] = [];
    for (const improvement of startingAnywhere(trial.model.improvements, trial.lot)) {
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
