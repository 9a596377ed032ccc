/**
 * Does a higher score go with having held?
 */
import { table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { RESAMPLES } from '../bootstrap.ts';
import { codes, figure, span } from '../figures.ts';
import { withResult } from '../known-cases.ts';
import { scoreAt } from '../measures.ts';
import { ALL_RESULTS, type Result, SCORE_RESULTS } from '../results.ts';
import { type Apart, apart } from '../worth.ts';

const row = ({ measure, apart: found }: Result): readonly string[] => [
  measure.label,
  figure(found.area),
  span(found.interval),
  `${found.held} and ${found.collapsed}`,
  String(found.notAsked.length),
];

const shown = ({ area, interval }: Apart): string => `${figure(area)} (${span(interval)})`;

/** What the area would be, were the mixed cases counted on either side. */
const withMixedCounted = (): Slots => {
  const overall = scoreAt('overall', 'middle');
  const [held, collapsed, mixed] = [
    withResult('held'),
    withResult('collapsed'),
    withResult('mixed'),
  ];
  return {
    'mixed-as-collapsed': shown(apart(overall, held, [...collapsed, ...mixed])),
    'mixed-as-held': shown(apart(overall, [...held, ...mixed], collapsed)),
  };
};

/** Fills in the test of held against collapsed. */
export const heldOrCollapsed = (): Slots => ({
  'resamples': String(RESAMPLES),
  'table-of-held-or-collapsed': table(
    ['measure', 'area', '95 % interval', 'held and collapsed', 'not asked'],
    ALL_RESULTS.map(row),
  ),
  'pure-guarantee-ids': codes([
    ...new Set(SCORE_RESULTS.flatMap(({ at }) => at.middle.apart.notAsked)),
  ]),
  ...withMixedCounted(),
});
