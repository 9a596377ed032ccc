/**
 * Stress as text: for each breach how often it is answered in time, under each of the rates.
 */

import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { Undecided } from '../adversary/coalitions.ts';
import type { ByTime, Exactly } from '../adversary/exact-stress.ts';
import type { Sampled } from '../adversary/sampled.ts';
import type { StressRow, StressSettings } from '../adversary/stress.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import type { Subject } from '../analysis/subject.ts';
import { harmless } from '../issue/show.ts';
import { showSeconds } from '../time/duration-text.ts';
import { showShare } from './figures.ts';
import { assumedText } from './tabletop-text.ts';
import { wrap } from './typeset.ts';
import { namesFor } from './who.ts';

/** How wide. */
export interface StressTextOptions {
  /** Columns of the terminal; 100 by default. */
  readonly width?: number;
}

type Estimate = Exactly | Sampled | Undecided;

const share = (estimate: Estimate): string => {
  if ('decided' in estimate) return `not decided within ${estimate.within}`;
  const middle = showShare(estimate.answered);
  if (estimate.how === 'exact') return middle;
  const [low, high] = [showShare(estimate.low), showShare(estimate.high)];
  return low === high ? low : `${middle} (${low} to ${high})`;
};

const shares = ({ worst, best }: StressRow): string => {
  const [low, high] = [share(worst), share(best)];
  return low === high ? low : `${low} at worst, ${high} at best`;
};

const halfway = (by: readonly ByTime[]): string | undefined => {
  const half = by.find(({ probability }) => probability >= 0.5);
  return half === undefined
    ? undefined
    : half.within === 0
      ? 'without delay'
      : `within ${showSeconds(half.within)}`;
};

/** When half of all cases are answered, at both ends; empty if half never are. */
const median = ({ worst, best }: StressRow): string => {
  const at = (one: Estimate) => ('decided' in one ? undefined : halfway(one.by));
  const [slow, fast] = [at(worst), at(best)];
  if (slow === undefined && fast === undefined) return '';
  if (slow === fast) return `, half ${slow}`;
  return `, half ${fast} at best${slow === undefined ? '' : `, ${slow} at worst`}`;
};

const settingsText = ({ pace, samples, seed, confidence, commonCause }: StressSettings): string => {
  const common =
    commonCause > 0
      ? ` In ${showShare(commonCause)} of cases something keeps everybody home at once.`
      : '';
  const how =
    pace === undefined
      ? 'Every stage takes all the time it is allowed, and the probabilities are exact.'
      : `Stages run at the pace "${pace.id}"; ${samples.toLocaleString('en-GB')} samples drawn from seed ${seed}, with ${showShare(confidence)} intervals.`;
  return `${how}${common}`;
};

/**
 * Writes how often each breach is answered in time, under each of the rates.
 *
 * @example
 * const asked = stress(agreement, { breaches: ['major-offensive'], own: { island: 0.5, north: 1 } });
 * stressText(asked).split('\n').at(-1);
 * // => '- Alliance commitments called upon in war, 1945 to 2003 (22 %): 50 %, half within 4 days'
 */
export const stressText = (
  {
    agreement,
    times,
    settings,
    rows,
  }: {
    readonly agreement: Subject;
    readonly times: AssumedTimes;
    readonly settings: StressSettings;
    readonly rows: readonly StressRow[];
  },
  { width = 100 }: StressTextOptions = {},
): string => {
  const nameOf = namesFor(agreement);
  const titles = new Map(
    settings.rates.map(({ id, title, rate }) => [
      id,
      `${title} (${Number((100 * rate).toFixed(1))} %)`,
    ]),
  );
  const questions = new Map<string, StressRow[]>();
  for (const row of rows) {
    const by = row.violator === undefined ? '' : ` by ${nameOf(row.violator)}`;
    const key = `${upperFirst(breachName(row.breach))}${by}`;
    questions.set(key, [...(questions.get(key) ?? []), row]);
  }
  const body = [...questions].flatMap(([question, own]) => [
    '',
    question,
    ...own.flatMap((row) =>
      wrap(`- ${titles.get(row.rates) ?? row.rates}: ${shares(row)}${median(row)}`, width, 4),
    ),
  ]);
  return [
    ...wrap(`${agreement.title} (${agreement.date})`, width, 2),
    ...wrap(
      `How often a breach is answered in time, if promises are kept as often as each count says. ${settingsText(settings)} ${assumedText(times)}`,
      width,
      2,
    ),
    ...body,
  ]
    .map(harmless)
    .join('\n');
};
