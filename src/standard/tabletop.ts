/**
 * Replaying a breach on an agreement by the standard rubric.
 */
import { isNonEmpty } from 'fp-ts/Array';
import { type Either, left, right } from 'fp-ts/Either';
import { beginningOf, type Scenario } from '../adversary/scenario.ts';
import { replay, type Tabletop } from '../adversary/tabletop.ts';
import type { Issue, Issues } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { parseDuration } from '../time/duration.ts';
import { type AdversaryOptions, boardOf, judgedBreach } from './coalitions.ts';

const notATime = (path: Issue['path'], found: string, expected: string): Issue => ({
  code: 'bad-format',
  path,
  found: JSON.stringify(found),
  expected,
});

const DURATION = 'a duration in ISO 8601, such as PT24H';
const LOCAL_TIME = 'a local time, such as 2026-03-14T02:00';

/** Everything in a scenario that should be a time and is none. */
const timesAmiss = ({ begins, sizes = [], delays = [] }: Scenario): Issue[] => [
  ...(begins !== undefined && beginningOf(begins) === undefined
    ? [notATime(['begins'], begins, LOCAL_TIME)]
    : []),
  ...sizes.flatMap((size, index) =>
    size.quantity === 'duration' && parseDuration(size.atLeast) === undefined
      ? [notATime(['sizes', index, 'atLeast'], size.atLeast, DURATION)]
      : [],
  ),
  ...delays.flatMap(({ by }, index) =>
    parseDuration(by) === undefined ? [notATime(['delays', index, 'by'], by, DURATION)] : [],
  ),
];

/**
 * Replays a breach on a draft, hour by hour: who sees it, who finds it, what is decided and who responds, each by its
 * clause, or what stops it.
 *
 * The same scenario can be replayed on two drafts side by side; parties that a draft does not name do nothing there. The
 * violator refuses whatever it is asked for. Where the text leaves something open, or nobody outside can tell, `worst`
 * and `best` are two logs. The error side names a breach that the rubric does not know, and
 * whatever should be a time and is none.
 *
 * @example
 * const played = tabletop(agreement, { ...SCENARIOS['night-probe'], violatorConsents: true });
 * played._tag === 'Right' && played.right.worst.log.map(({ at = 0, event }) => `${at / 3600} h ${event.what}`);
 * // => ['0 h breach', '6 h seen', '6 h asked', '24 h found', '24 h activated', '96 h responds']
 */
export const tabletop = (
  agreement: Agreement,
  scenario: Scenario,
  options: Omit<AdversaryOptions, 'violator'> = {},
): Either<Issues, Tabletop> => {
  const board = boardOf(agreement, options);
  const breach = judgedBreach(board, scenario.breach);
  const issues = timesAmiss(scenario);
  if (breach === undefined)
    issues.push({
      code: 'unknown-breach',
      path: ['breach'],
      found: JSON.stringify(scenario.breach),
      expected: 'a breach kind of the rubric',
    });
  return isNonEmpty(issues) || breach === undefined
    ? left(issues as Issues)
    : right(replay(board, breach, scenario));
};
