import { isUnknown } from '../../decision/rule.ts';
import { LADDERS } from '../../model/ladders.ts';
import { valueAt } from '../../reading/shape-issues.ts';
import type { Range } from '../../score/range.ts';
import { type Judgement, KEPT, type Law, ROUNDING } from '../law.ts';
import { changedPlaces, type ValueAt } from '../places.ts';
import { comparingEach } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** Values that an unknown fact may turn out to have. */
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

/** The words that samples have in a place. */
const saidBySamples = ({ samples }: Trial, path: ValueAt['path']): readonly unknown[] => {
  const said = new Set(samples.map((sample) => valueAt(sample, path)));
  return [...said].filter((word) => typeof word === 'string' && !isUnknown(word));
};

const isInside = (inner: Range, outer: Range): boolean =>
  inner.low >= outer.low - ROUNDING && inner.high <= outer.high + ROUNDING;

/** Once an unknown fact becomes known, the new range lies inside the old one. */
export const knowingMoreNeverWidens: Law = {
  id: 'knowing-more-never-widens',
  says: 'Once an unknown fact becomes known, the new range lies inside the old one.',
  means: 'A range given before the text was published still holds after it is published.',
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
              says: 'an unknown fact became known, and the new range for guarantees lies partly outside the old one',
              before: own.card,
              after: known.card,
            };
      });
    };
    // Few parameters leave unknown a fact that shows in a score, so both that were drawn are tried.
    const own = judgedOn(trial);
    if (own.is === 'broken') return own;
    const other = judgedOn({ ...trial, parameters: others });
    if (other.is === 'broken') return { ...other, parameters: others };
    return own.is === 'kept' ? own : other;
  },
};
