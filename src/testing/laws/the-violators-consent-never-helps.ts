import { inSentence } from '../../analysis/names.ts';
import { RuleSchema } from '../../model/rule-schema.ts';
import { type Judgement, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { changedPlaces, isFields } from '../places.ts';
import { comparingEach, turnedAround } from '../subject.ts';
import type { Trial } from '../trial.ts';

/**
 * A list with one more item that names the violator: its id, or a copy of the last item with its id in place of a
 * party's.
 */
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
 * Asking for the violator's consent, in any place, never raises a score.
 *
 * In a body that decides apart from the violator, its say counts for nothing and changes nothing. In any other, one more
 * member never lowers the number of others that a share asks for.
 */
export const theViolatorsConsentNeverHelps: Law = {
  id: 'the-violators-consent-never-helps',
  says: 'Giving the violator a say, in any place where some party has one, never raises a score.',
  means: 'A guarantee does not get better by asking the party that it is meant to restrain.',
  judge: (trial) => {
    const { model, context, others, lot } = trial;
    const [violator] = context.constrains;
    if (violator === undefined) return NOT_APPLICABLE;
    const parties = new Set(context.parties.map(({ id }) => id));
    const name = context.parties.find(({ id }) => id === violator)?.name ?? violator;
    const withItsSay = (value: unknown) => {
      if (Array.isArray(value)) return withItsItem(value, violator, parties);
      if (!RuleSchema.safeParse(value).success) return [];
      return [{ allOf: [value, violator] }, { anyOf: [value, violator] }];
    };
    const judgedOn = (one: Trial): Judgement =>
      comparingEach(one, changedPlaces(model, one.parameters, withItsSay, lot), (own, other) =>
        neverLower(
          `${inSentence(name)}, which could break the agreement, lost its say`,
          other.card,
          own.card,
        ),
      );
    // A say shows in the score of few parameters, so both that were drawn are tried.
    const own = judgedOn(trial);
    if (own.is === 'broken') return turnedAround(own, trial.parameters);
    const other = judgedOn({ ...trial, parameters: others });
    if (other.is === 'broken') return turnedAround(other, others);
    return own.is === 'kept' ? own : other;
  },
};
