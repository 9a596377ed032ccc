/**
 * Growth: what one more guarantee costs, in small agreements and in large ones.
 *
 * The cost of one more is the difference between two sizes, divided by the guarantees between them, so that what an
 * agreement costs without any guarantee plays no part. A flat cost means that scoring is linear.
 */
import { decidingFacts, scoreAgreement } from 'casus-foederis';
import { withGuarantees } from './documents.ts';
import { atMost, type Effort } from './effort.ts';
import { race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';

/** One more guarantee may cost this much more in a large agreement: memory is slower when there is more of it. */
const FLAT = 1.5;

const SIZES = ['small', 'middle', 'large'] as const;
type Size = (typeof SIZES)[number];

export const growth = async (effort: Effort): Promise<Section> => {
  const count = {
    small: effort.guarantees[0],
    middle: effort.guarantees[1],
    large: effort.guarantees[2],
  };
  const [small, middle, large] = [
    withGuarantees(count.small),
    withGuarantees(count.middle),
    withGuarantees(count.large),
  ];
  const double = withGuarantees(2 * count.large);
  const scoring = await race(
    {
      small: () => scoreAgreement(small),
      middle: () => scoreAgreement(middle),
      large: () => scoreAgreement(large),
      double: () => scoreAgreement(double),
    },
    atMost(15, effort),
  );
  const cards = {
    small: scoreAgreement(small),
    middle: scoreAgreement(middle),
    large: scoreAgreement(large),
  };
  const deciding = await race(
    {
      small: () => decidingFacts(scoreAgreement(small)),
      middle: () => decidingFacts(scoreAgreement(middle)),
      large: () => decidingFacts(scoreAgreement(large)),
    },
    atMost(5, effort),
  );
  const row = (what: string, size: Size, micros: number): Row => ({
    what: `${what}, ${count[size]} guarantees, ${cards[size].findings.length} findings`,
    figure: time(micros),
  });
  const more = (from: readonly [number, number], to: readonly [number, number]): number =>
    (to[1] - from[1]) / (to[0] - from[0]);
  const between = ({ micros }: Pick<typeof deciding, 'micros'>, from: Size, to: Size): number =>
    more([count[from], micros(from)], [count[to], micros(to)]);
  const late = between(scoring, 'middle', 'large');
  const lateRatio = late / between(scoring, 'small', 'middle');
  const beyond = more(
    [count.large, scoring.micros('large')],
    [2 * count.large, scoring.micros('double')],
  );
  const lateDeciding = between(deciding, 'middle', 'large');
  const wanted = (ratio: number) => ({ text: `at most ${FLAT} ×`, met: ratio <= FLAT });
  return {
    title: 'Growth with the number of guarantees',
    notes: [
      'The guarantees of the 20-point framework, over and over. The ratio is what one more costs, in units of what it ' +
        `costs in smaller agreements: between ${count.middle} and ${count.large} guarantees against between ${count.small} ` +
        `and ${count.middle}, and between ${count.large} and ${2 * count.large} against between ${count.middle} and ` +
        `${count.large}. Linear is 1.`,
    ],
    rows: [
      ...SIZES.map((size) => row('scoreAgreement', size, scoring.micros(size))),
      {
        what: `one more guarantee, up to ${count.large}`,
        figure: time(late),
        ratio: times(lateRatio),
        wanted: wanted(lateRatio),
      },
      {
        what: `one more guarantee, up to ${2 * count.large}`,
        figure: time(beyond),
        ratio: times(beyond / late),
        wanted: wanted(beyond / late),
      },
      ...SIZES.map((size) => row('with what decides the verdict', size, deciding.micros(size))),
      {
        what: `one more with what decides, up to ${count.large}`,
        figure: time(lateDeciding),
        ratio: times(lateDeciding / between(deciding, 'small', 'middle')),
      },
    ],
  };
};
