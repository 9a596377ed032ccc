/**
 * Does a higher score go with having held?
 */
import { code, type Section, table } from '../../scripts/docs/markdown.ts';
import { RESAMPLES } from '../bootstrap.ts';
import { figure, span } from '../figures.ts';
import { withResult } from '../known-cases.ts';
import { scoreAt } from '../measures.ts';
import { ALL_RESULTS, type Result, SCORE_RESULTS } from '../results.ts';
import { apart } from '../worth.ts';

const row = ({ measure, apart: found }: Result): readonly string[] => [
  measure.label,
  figure(found.area),
  span(found.interval),
  `${found.held} and ${found.collapsed}`,
  String(found.notAsked.length),
];

const withMixedCounted = (): string => {
  const overall = scoreAt('overall', 'middle');
  const [held, collapsed, mixed] = [
    withResult('held'),
    withResult('collapsed'),
    withResult('mixed'),
  ];
  const asCollapsed = apart(overall, held, [...collapsed, ...mixed]);
  const asHeld = apart(overall, [...held, ...mixed], collapsed);
  return `Where the mixed cases belong is open. Counted as collapsed, they would make the area of the overall score, middle, ${figure(asCollapsed.area)} (${span(asCollapsed.interval)}); counted as held, ${figure(asHeld.area)} (${span(asHeld.interval)}).`;
};

const notAsked = (): string => {
  const ids = SCORE_RESULTS.flatMap(({ at }) => at.middle.apart.notAsked);
  return `The cases of which baselines are not asked are pure guarantees: ${[...new Set(ids)].map(code).join(', ') || 'none'}.`;
};

/** Sets the test of held against collapsed. */
export const heldOrCollapsed = (): Section => ({
  heading: 'Held or collapsed',
  blocks: [
    `Take one case that held and one that collapsed, at random: how often does the one that held have the higher score, with a tie counting half? That is the area under the curve; 1 would be always, and a coin gives 0.50. The interval is the middle 95 % of ${RESAMPLES} draws of the same number of cases, with replacement, from those that held and from those that collapsed.`,
    'A range is no number, so each score is read three times: as if every unknown had turned out worst, as if every unknown had turned out best, and halfway, which is a convention and no estimate.',
    table(
      ['measure', 'area', '95 % interval', 'held and collapsed', 'not asked'],
      ALL_RESULTS.map(row),
    ),
    notAsked(),
    withMixedCounted(),
  ],
});
