import { isUnknown } from '../../decision/rule.ts';
import { LADDERS } from '../../model/ladders.ts';
import { valueAt } from '../../reading/shape-issues.ts';
import type { Range } from '../../score/range.ts';
import { type Judgement, KEPT, type Law, ROUNDING } from '../law.ts';
import { changedPlaces, type ValueAt } from '../places.ts';
import { comparingEach } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** Values that something unknown may turn out to have, in whatever words. */
const ANSWERS: readonly unknown[] = [
  ...new Set(Object.values(LADDERS).flatMap((rungs) => rungs.map(({ level }) => level))),
  ...[
    'unspecified',
    'automatic',
    'responders',
    'indefinite',
    'at-will',
    'no-exit',
    'PT1H',
    'P3D',
    'P1Y',
    'P30Y',
    true,
    false,
  ],
];

/** What samples say at a place, in the model's own words. */
const saidBySamples = ({ samples }: Trial, path: ValueAt['path']): readonly unknown[] => {
  const said = new Set(samples.map((sample) => valueAt(sample, path)));
  return [...said].filter((word) => typeof word === 'string' && !isUnknown(word));
};

const isInside = (inner: Range, outer: Range): boolean =>
  inner.low >= outer.low - ROUNDING && inner.high <= outer.high + ROUNDING;

/** When something unknown turns out, or is looked up at last, the new range lies inside the old one. */
export const knowingMoreNeverWidens: Law = {
  id: 'knowing-more-never-widens',
  says: 'When something unknown turns out, the new range lies inside the old one.',
  means: 'A range given before the text was published holds whatever the text then says.',
  judge: (trial) => {
    const { model, others, lot } = trial;
    const judgedOn = (one: Trial): Judgement => {
      const answers = (value: unknown, path: ValueAt['path']) =>
        isUnknown(value) ? [...saidBySamples(one, path), ...ANSWERS] : [];
      const known = changedPlaces(model, one.parameters, answers, lot);
      return comparingEach(one, known, (own, known) => {
        const kept = isInside(
          known.card.indicators.guarantees.range,
          own.card.indicators.guarantees.range,
        );
        return kept
          ? KEPT
          : {
              is: 'broken',
              says: 'something unknown turned out, and the range went outside',
              before: own.card,
              after: known.card,
            };
      });
    };
    // Few parameters leave unknown what shows in a score, so all that were drawn are asked.
    const own = judgedOn(trial);
    if (own.is === 'broken') return own;
    const other = judgedOn({ ...trial, parameters: others });
    if (other.is === 'broken') return { ...other, parameters: others };
    return own.is === 'kept' ? own : other;
  },
};
