import type { Range } from '../../score/range.ts';
import { KEPT, type Law, NOT_APPLICABLE } from '../law.ts';
import { ranges, ready } from '../subject.ts';

/** Every score lies between 0 and 1, its low end no higher than its high end. */
export const scoresStayBetweenNothingAndAll: Law = {
  id: 'scores-stay-between-nothing-and-all',
  says: 'Every score lies between 0 and 1, and its low end is no higher than its high end.',
  means: 'No guarantee is worth less than none at all, or more than a perfect one.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const isSound = ({ low, high }: Range) => low >= 0 && low <= high && high <= 1;
    return ranges(own.card).every(isSound)
      ? KEPT
      : {
          is: 'broken',
          says: 'a score is below 0, above 1 or has its low end above its high end',
          after: own.card,
        };
  },
};
