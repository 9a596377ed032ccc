/**
 * Whether a model fills in a time to the response that the text leaves open.
 *
 * If every time was left open and the response has a deadline all the same, the model filled it in. There are two
 * exceptions: a deadline that belongs to the kind of guarantee, whatever the text says, and one that the text gives in
 * other words or figures, such as `urgent` or a number of hours.
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

/** The deadlines of the responses that a model gives for parameters; an empty list if the model fails. */
const deadlinesOf = ({ model, frame }: Trial, parameters: unknown): readonly string[] => {
  try {
    const made = model.toGuarantee(model.schema.parse(parameters), frame);
    return ('trigger' in made ? [made] : made).map(responseIn);
  } catch {
    return [];
  }
};

/** Words that state a time: all levels of promptness except the one for silence. */
const WORDS: ReadonlySet<string> = new Set(PROMPTNESS.filter((word) => word !== 'unspecified'));

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && (WORDS.has(value) || parseDuration(value) !== undefined);

/** Whether a value is a single word or figure that states no time by itself. */
const isOther = (value: unknown): boolean =>
  !Array.isArray(value) && !isFields(value) && !isTime(value);

/** Whether a word or figure that states no time by itself decides the deadline: another one in its place changes it. */
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

/** Whether the parameters could have stated the time: stating what a sample states there changes the deadline. */
const couldBeSaid = (trial: Trial, open: unknown, deadline: string): boolean =>
  trial.samples.some((sample) =>
    placesIn(sample).some(({ path, value }) => {
      const there = valueAt(open, path);
      if (there !== undefined && there !== 'unspecified') return false;
      const deadlines = deadlinesOf(trial, withPlace(open, path, value));
      return deadlines.length > 0 && !deadlines.includes(deadline);
    }),
  );

/** Judges whether the model fills in the time to the response after every time was left open or left out. */
export const filledIn = (trial: Trial): Judgement | undefined => {
  const parameters = allLeftOpen(trial);
  if (placesIn(parameters).some(({ value }) => isTime(value))) return undefined;
  const open = ready(trial, parameters);
  const filled = open?.rungs.find(({ timeline }) =>
    timeline.some(({ stage, within }) => stage === 'respond' && isTime(within)),
  );
  if (filled === undefined) return undefined;
  const deadline = responseIn(filled);
  // A kind of guarantee, or one form of it, may have a time of its own, whatever else the text says.
  if (!couldBeSaid(trial, parameters, deadline)) return undefined;
  if (isSaidOtherwise(trial, parameters, deadline)) return undefined;
  return {
    is: 'broken',
    says: `every time was left open, and the response is due nevertheless: ${deadline}`,
    after: open?.card,
    parameters,
  };
};
