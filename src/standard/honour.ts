/**
 * How often promises have been kept, by those who counted.
 *
 * The counts disagree, as they count other promises, other years and other ways of keeping them; so a stress is asked
 * under several. They are of alliances between states: of observers, commissions and armed groups nobody has counted as
 * much, and they are taken to be as good as states unless a caller knows better.
 */
import type { HonourRates } from '../adversary/honour.ts';
import type { Pace } from '../adversary/pace.ts';

const LEEDS =
  'Leeds, Long and Mitchell 2000, "Reevaluating Alliance Reliability", Journal of Conflict Resolution 44(5)';
const BERKEMEIER =
  'Berkemeier and Fuhrmann 2018, "Reassessing the fulfillment of alliance commitments in war", Research and Politics 5(2)';

/**
 * Rates at which alliance commitments have been honoured when they were called upon.
 *
 * @example
 * HONOUR_RATES.map(({ rate }) => rate); // => [0.745, 0.66, 0.41, 0.22]
 */
export const HONOUR_RATES: readonly HonourRates[] = [
  {
    id: 'leeds-2000',
    title: 'Alliance commitments called upon in war, 1816 to 1944',
    rate: 0.745,
    source: LEEDS,
  },
  {
    id: 'berkemeier-1944',
    title: 'The same counted again, 1816 to 1944',
    rate: 0.66,
    source: BERKEMEIER,
  },
  {
    id: 'berkemeier-defence',
    title: 'Defence pacts alone, 1816 to 2003',
    rate: 0.41,
    source: BERKEMEIER,
  },
  {
    id: 'berkemeier-2003',
    title: 'Alliance commitments called upon in war, 1945 to 2003',
    rate: 0.22,
    source: BERKEMEIER,
  },
];

/**
 * A pace for trying out how much hangs on deadlines that are missed. It is an assumption: nobody has counted how the
 * stages of responses run against their deadlines.
 *
 * @example
 * OFTEN_LATE.rows.map(({ multiple }) => multiple); // => [0.5, 1, 2, 4]
 */
export const OFTEN_LATE: Pace = {
  id: 'often-late',
  rows: [
    { multiple: 0.5, share: 0.25 },
    { multiple: 1, share: 0.35 },
    { multiple: 2, share: 0.25 },
    { multiple: 4, share: 0.15 },
  ],
  why: 'A stage in four is done in half its time and four in ten take twice or four times as long: an assumption, to be replaced by whoever knows better.',
};
