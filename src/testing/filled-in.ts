/**
 * Whether a model fills in what the text leaves open: the time to the response.
 *
 * A deadline, in figures or in words, that is there although every time was left open was filled in, unless it stands for the kind of guarantee,
 * whatever the text says, or the text says it in other words or figures: `urgent`, or a number of hours.
 */
import type { CanonicalTerms } from '../modelling/guarantee-model.ts';
import { valueAt } from '../reading/shape-issues.ts';
import { parseDuration } from '../time/duration.ts';
import { PROMPTNESS } from '../time/latency.ts';
import type { Judgement } from './law.ts';
import { allLeftOpen } from './left-open.ts';
import { isFields, placesIn, withPlace } from './places.ts';
import { ready } from './subject.ts';
import { namingFor, type Trial } from './trial.ts';

/** The deadline of the response in what a model returns, written as text. */
const responseIn = (terms: CanonicalTerms): string => {
  const deadline = terms.timeline.find(({ stage }) => stage === 'respond');
  return deadline === undefined ? '' : `${deadline.within} from ${deadline.from}`;
};

/** The deadlines of the responses that a model gives for parameters; none where it gives no guarantee. */
const deadlinesOf = ({ model, frame }: Trial, parameters: unknown): readonly string[] => {
  try {
    const made = model.toGuarantee(model.schema.parse(parameters), frame);
    return ('trigger' in made ? [made] : made).map(responseIn);
  } catch {
    return [];
  }
};

/** Words that say a time: all but the one for silence. */
const WORDS: ReadonlySet<string> = new Set(PROMPTNESS.filter((word) => word !== 'unspecified'));

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && (WORDS.has(value) || parseDuration(value) !== undefined);

/** Whether a single word or figure stands somewhere, and says no time by itself. */
const isOther = (value: unknown): boolean =>
  !Array.isArray(value) && !isFields(value) && !isTime(value);

/** Whether a time is said in other words or figures: another one in their place, and the deadline is another. */
const isSaidOtherwise = (trial: Trial, parameters: unknown, deadline: string): boolean => {
  const samples = trial.samples.map(namingFor(trial));
  return placesIn(parameters)
    .filter(({ value }) => isOther(value) && value !== 'unspecified')
    .some(({ path }) =>
      samples.some((sample) => {
        const other = valueAt(sample, path);
        if (other === undefined || !isOther(other)) return false;
        const deadlines = deadlinesOf(trial, withPlace(parameters, path, other));
        return deadlines.length > 0 && !deadlines.includes(deadline);
      }),
    );
};

/** Whether a time could be said where nothing was: with what a sample says there, the deadline is another. */
const couldBeSaid = (trial: Trial, open: unknown, deadline: string): boolean =>
  trial.samples.some((sample) =>
    placesIn(sample).some(({ path, value }) => {
      const there = valueAt(open, path);
      if (there !== undefined && there !== 'unspecified') return false;
      const deadlines = deadlinesOf(trial, withPlace(open, path, value));
      return deadlines.length > 0 && !deadlines.includes(deadline);
    }),
  );

/** With every time left open or left out, a time to the response is one that the model has filled in. */
export const filledIn = (trial: Trial): Judgement | undefined => {
  const parameters = allLeftOpen(trial);
  if (placesIn(parameters).some(({ value }) => isTime(value))) return undefined;
  const open = ready(trial, parameters);
  const filled = open?.rungs.find(({ timeline }) =>
    timeline.some(({ stage, within }) => stage === 'respond' && isTime(within)),
  );
  if (filled === undefined) return undefined;
  const deadline = responseIn(filled);
  // A kind of guarantee, or one form of it, may have a time of its own, whatever else is said.
  if (!couldBeSaid(trial, parameters, deadline)) return undefined;
  if (isSaidOtherwise(trial, parameters, deadline)) return undefined;
  return {
    is: 'broken',
    says: `every time was left open, and the response is due all the same: ${deadline}`,
    after: open?.card,
    parameters,
  };
};
