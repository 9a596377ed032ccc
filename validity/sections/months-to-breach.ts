/**
 * Does a higher score go with more time to the first major breach?
 */
import { type Section, table } from '../../scripts/docs/markdown.ts';
import { figure, span } from '../figures.ts';
import { ALL_RESULTS, type Result } from '../results.ts';

const row = ({ measure, endurance }: Result): readonly string[] => [
  measure.label,
  figure(endurance.found?.c),
  figure(endurance.found?.d),
  span(endurance.interval),
  `${endurance.cases}, ${endurance.breaches} broken`,
  String(endurance.found?.pairs ?? 0),
  String(endurance.notAsked.length),
];

/** Sets the test of months. */
export const monthsToBreach = (): Section => ({
  heading: 'Months to the first major breach',
  blocks: [
    "Take two cases of which it is known which was broken first: how often does the other one have the higher score? That is Harrell's C, with 0.50 for a coin. Somers' D is the same on a scale from -1 to 1, with 0 for a coin. A case that has not been broken is compared only with those that were broken before the end of its watching. Two that were broken after the same time are not compared. The interval is that of D, from draws over all cases.",
    table(
      ['measure', "Harrell's C", "Somers' D", '95 % interval of D', 'cases', 'pairs', 'not asked'],
      ALL_RESULTS.map(row),
    ),
  ],
});
