/**
 * Growth: what one more guarantee costs, in small agreements and in large ones.
 *
 * The cost of one more is the difference between two sizes, divided by the guarantees between them, so that what an
 * agreement costs without any guarantee plays no part. A flat cost means that scoring is linear.
 */
import { scoreAgreement } from 'casus-foederis';
import { withGuarantees } from './documents.ts';
import { race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';

const [SMALL, MIDDLE, LARGE] = [8, 64, 512] as const;

/** One more guarantee may cost this much more in a large agreement: memory is slower when there is more of it. */
const FLAT = 1.5;

export const growth = async (): Promise<Section> => {
  const [small, middle, large] = [
    withGuarantees(SMALL),
    withGuarantees(MIDDLE),
    withGuarantees(LARGE),
  ];
  const scoring = await race(
    {
      small: () => scoreAgreement(small),
      middle: () => scoreAgreement(middle),
      large: () => scoreAgreement(large),
    },
    15,
  );
  const cards = {
    small: scoreAgreement(small),
    middle: scoreAgreement(middle),
    large: scoreAgreement(large),
  };
  const deciding = await race(
    {
      small: () => scoreAgreement(small).verdict.deciding,
      middle: () => scoreAgreement(middle).verdict.deciding,
      large: () => scoreAgreement(large).verdict.deciding,
    },
    5,
  );
  const row = (what: string, size: 'small' | 'middle' | 'large', micros: number): Row => ({
    what: `${what}, ${{ small: SMALL, middle: MIDDLE, large: LARGE }[size]} guarantees, ${cards[size].findings.length} findings`,
    figure: time(micros),
  });
  const sizes = ['small', 'middle', 'large'] as const;
  const more = (measured: typeof scoring) => {
    const early = (measured.micros('middle') - measured.micros('small')) / (MIDDLE - SMALL);
    const late = (measured.micros('large') - measured.micros('middle')) / (LARGE - MIDDLE);
    return { late, ratio: late / early };
  };
  const [oneMore, oneMoreDeciding] = [more(scoring), more(deciding)];
  return {
    title: 'Growth with the number of guarantees',
    notes: [
      `The guarantees of the 20-point framework, over and over. The ratio is what one more costs between ${MIDDLE} and ` +
        `${LARGE} guarantees, in units of what it costs between ${SMALL} and ${MIDDLE}; linear is 1.`,
    ],
    rows: [
      ...sizes.map((size) => row('scoreAgreement', size, scoring.micros(size))),
      {
        what: 'one more guarantee, findings included',
        figure: time(oneMore.late),
        ratio: times(oneMore.ratio),
        wanted: { text: `at most ${FLAT} ×`, met: oneMore.ratio <= FLAT },
      },
      ...sizes.map((size) => row('with what decides the verdict', size, deciding.micros(size))),
      {
        what: 'one more, with what decides',
        figure: time(oneMoreDeciding.late),
        ratio: times(oneMoreDeciding.ratio),
      },
    ],
  };
};
