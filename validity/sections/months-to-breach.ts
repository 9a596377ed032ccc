/**
 * Does a higher score go with more time to the first major breach?
 */
import { table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
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

/** Fills in the test of months. */
export const monthsToBreach = (): Slots => ({
  'table-of-months': table(
    ['measure', "Harrell's C", "Somers' D", '95 % interval of D', 'cases', 'pairs', 'not asked'],
    ALL_RESULTS.map(row),
  ),
});
