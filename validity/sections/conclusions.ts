/**
 * What a reader may conclude, said by rule from the figures, so that no sentence outlives them.
 */
import { both, bullets, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { figure, sentence, span } from '../figures.ts';
import { SCORE_LABELS } from '../known-cases.ts';
import { READINGS } from '../measures.ts';
import {
  type Against,
  ALL_RESULTS,
  PLAIN_RESULTS,
  type Result,
  SCORE_RESULTS,
  type ScoreResult,
} from '../results.ts';
import { comparison, placeOf, type Side } from '../told-from-chance.ts';
import type { Advantage } from '../worth.ts';

const AGAINST_COIN: Readonly<Record<Side, string>> = {
  above: 'better than a coin',
  below: 'worse than a coin',
  around: 'not shown to differ from a coin, which the interval includes',
};

const AREA_OF_COIN = 0.5;
const D_OF_COIN = 0;

type Test = 'apart' | 'endurance';

const placeIn = ({ apart, endurance }: Result, test: Test): Side =>
  test === 'apart' ? placeOf(apart.interval, AREA_OF_COIN) : placeOf(endurance.interval, D_OF_COIN);

/** Says whether it matters where in its range a score is read. */
const acrossReadings = ({ at }: ScoreResult, test: Test): string => {
  const other = READINGS.filter(
    (reading) => placeIn(at[reading], test) !== placeIn(at.middle, test),
  );
  return other.length === 0
    ? 'the same at either end'
    : `but at the ${both(other.map((reading) => `${reading} end`))} ${both([...new Set(other.map((reading) => AGAINST_COIN[placeIn(at[reading], test)]))])}`;
};

const ofScore = (result: ScoreResult): string => {
  const { apart, endurance } = result.at.middle;
  return (
    `**${sentence(SCORE_LABELS[result.name])}**, read in the middle. Held against collapsed, area: ${figure(apart.area)} (${span(apart.interval)}), ${AGAINST_COIN[placeIn(result.at.middle, 'apart')]}; ${acrossReadings(result, 'apart')}. ` +
    `Months, D: ${figure(endurance.found?.d)} (${span(endurance.interval)}), ${AGAINST_COIN[placeIn(result.at.middle, 'endurance')]}; ${acrossReadings(result, 'endurance')}.`
  );
};

const ofPlain = (result: Result): string =>
  `**${sentence(result.measure.label)}**, by itself. Held against collapsed, area: ${figure(result.apart.area)} (${span(result.apart.interval)}), ${AGAINST_COIN[placeIn(result, 'apart')]}. Months, D: ${figure(result.endurance.found?.d)} (${span(result.endurance.interval)}), ${AGAINST_COIN[placeIn(result, 'endurance')]}.`;

const signed = (value: number | undefined): string =>
  value === undefined ? 'none' : `${value > 0 ? '+' : ''}${figure(value)}`;

const advantageCells = (advantage: Advantage): readonly string[] => [
  signed(advantage.by),
  span(advantage.interval),
  comparison(advantage),
];

const againstRow = (name: string, { plain, apart, endurance }: Against): readonly string[] => [
  name,
  plain.label,
  ...advantageCells(apart),
  ...advantageCells(endurance),
];

/** Says of the overall score whether it beats what anyone could use instead. */
const headline = (): string => {
  const against = SCORE_RESULTS.filter(({ name }) => name === 'overall').flatMap(
    (result) => result.against,
  );
  const better = (test: Test) =>
    against.filter((one) => placeOf(one[test].interval, 0) === 'above').map(({ plain }) => plain);
  const said = (test: Test, what: string): string => {
    const won = better(test);
    return won.length === against.length
      ? `${what}, the overall score is better than both plain measures`
      : won.length === 0
        ? `${what}, the overall score is not shown to be better than either plain measure`
        : `${what}, the overall score is better than one plain measure (${won.map(({ label }) => label).join()}) and not shown to be better than the other`;
  };
  const behind = against.filter(({ apart }) => (apart.by ?? 0) < 0).map(({ plain }) => plain.label);
  return `${said('apart', 'At separating held from collapsed')}; ${said('endurance', 'against the months').replace(/^A/, 'a')}.${behind.length === 0 ? '' : ` On these cases the question "${both(behind)}" alone separates held from collapsed more often than the overall score does.`}`;
};

const CHANCE = 0.05;

/** Fills in the conclusions. */
export const conclusions = (): Slots => {
  const intervals = 2 * ALL_RESULTS.length;
  const compared = 2 * SCORE_RESULTS.reduce((sum, { against }) => sum + against.length, 0);
  return {
    'headline': headline(),
    'each-measure': bullets([...SCORE_RESULTS.map(ofScore), ...PLAIN_RESULTS.map(ofPlain)]),
    'table-of-comparisons': table(
      [
        'score, middle',
        'against',
        'area',
        'interval',
        'the score is',
        'D',
        'interval',
        'the score is',
      ],
      SCORE_RESULTS.flatMap(({ name, against }) =>
        against.map((one) => againstRow(SCORE_LABELS[name], one)),
      ),
    ),
    'intervals': String(intervals),
    'intervals-by-chance': (intervals * CHANCE).toFixed(1),
    'comparisons': String(compared),
    'comparisons-by-chance': (compared * CHANCE).toFixed(1),
  };
};
