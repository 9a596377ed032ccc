/**
 * Questions in passing: what findings ask of an agreement, with nothing assumed of words and little work allowed.
 *
 * Only what holds even at best is reported, as a finding is made of known facts alone.
 */
import { isLeft } from 'fp-ts/Either';
import type { Inquiry } from '../analysis/finding.ts';
import { setsWithin } from '../decision/blocking-sets.ts';
import { SHORT_STEP_LIMIT } from '../decision/limits.ts';
import { unless } from '../decision/rule.ts';
import { breachesOf, type JudgedBreach } from '../score/rubric.ts';
import { OPEN_TIMES } from './assumed-times.ts';
import { type Board, openBoard } from './board.ts';
import { MOST_PARTS } from './coalitions.ts';
import { enforcementRule } from './enforcement.ts';

/** Groups as far as they are asked for: the first few, and how many there are. */
export interface Groups {
  readonly first: readonly (readonly string[])[];
  readonly count: bigint;
}

/** Opens a board for findings. */
export const boardFor = ({ file, rubric }: Inquiry): Board =>
  openBoard(file.agreement, rubric, OPEN_TIMES);

/** The breaches of an inquiry as the rubric judges them. */
export const breachesIn = ({ rubric, breaches }: Inquiry): readonly JudgedBreach[] =>
  breachesOf(rubric).filter(({ id }) => breaches.includes(id));

/** The violators of an inquiry, or nobody in particular. */
export const violatorsIn = ({ violators }: Inquiry): readonly (string | undefined)[] =>
  violators.length > 0 ? violators : [undefined];

/** How many holes between thresholds are followed for one breach. */
export const MOST_HOLES_IN_PASSING = 1_000;

/** How many groups are looked at, small ones first. */
const MOST_GROUPS = 500;

const groupsFrom = (
  board: Board,
  breach: JudgedBreach,
  violator: string | undefined,
  isBlocking: boolean,
): Groups | undefined => {
  const rule = enforcementRule(board, { breach, violator }, 'best');
  const asked = setsWithin(isBlocking ? unless(rule) : rule, SHORT_STEP_LIMIT, MOST_PARTS);
  if (isLeft(asked)) return undefined;
  const first: (readonly string[])[] = [];
  for (const group of asked.right) {
    first.push(group);
    if (first.length >= MOST_GROUPS) break;
  }
  return { first, count: asked.right.count };
};

/** Who, by refusing, defeats every answer in time; nothing if that takes too long to say. */
export const blockers = (
  board: Board,
  breach: JudgedBreach,
  violator: string | undefined,
): Groups | undefined => groupsFrom(board, breach, violator, true);

/** Who suffices for an answer in time; nothing if that takes too long to say. */
export const enforcers = (
  board: Board,
  breach: JudgedBreach,
  violator: string | undefined,
): Groups | undefined => groupsFrom(board, breach, violator, false);
