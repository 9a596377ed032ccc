import { RuleSchema } from '../../model/rule-schema.ts';
import { type Judgement, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { changedPlaces, isFields } from '../places.ts';
import { comparingEach, turnedAround } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** A list with one more item that names the violator: its id, or the last item with its id for that of a party. */
const withItsItem = (
  list: readonly unknown[],
  violator: string,
  parties: ReadonlySet<string>,
): readonly unknown[] => {
  if (list.every((item) => typeof item === 'string'))
    return list.includes(violator) ? [] : [[...list, violator]];
  const last = list.at(-1);
  if (!isFields(last) || !Object.values(last).some((item) => parties.has(item as string)))
    return [];
  const its = Object.entries(last).map(([key, item]) => [
    key,
    parties.has(item as string) ? violator : item,
  ]);
  return [[...list, Object.fromEntries(its)]];
};

/**
 * The violator's consent, asked for anywhere, never raises a score.
 *
 * In a body that decides apart from the violator its say counts for nothing, and so changes nothing; elsewhere one more
 * member never lowers how many of the others a share asks for.
 */
export const theViolatorsConsentNeverHelps: Law = {
  id: 'the-violators-consent-never-helps',
  says: 'Giving the violator a say, wherever somebody has one, never raises a score.',
  means: 'A guarantee is not made better by asking the one it is against.',
  judge: (trial) => {
    const { model, context, others, lot } = trial;
    const [violator] = context.constrains;
    if (violator === undefined) return NOT_APPLICABLE;
    const parties = new Set(context.parties.map(({ id }) => id));
    const withItsSay = (value: unknown) => {
      if (Array.isArray(value)) return withItsItem(value, violator, parties);
      if (!RuleSchema.safeParse(value).success) return [];
      return [{ allOf: [value, violator] }, { anyOf: [value, violator] }];
    };
    const judgedOn = (one: Trial): Judgement =>
      comparingEach(one, changedPlaces(model, one.parameters, withItsSay, lot), (own, other) =>
        neverLower(`the say of ${violator} was taken away`, other.card, own.card),
      );
    // Few parameters are such that a say shows in a score, so all that were drawn are asked.
    const own = judgedOn(trial);
    if (own.is === 'broken') return turnedAround(own, trial.parameters);
    const other = judgedOn({ ...trial, parameters: others });
    if (other.is === 'broken') return turnedAround(other, others);
    return own.is === 'kept' ? own : other;
  },
};
