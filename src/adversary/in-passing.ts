/**
 * Questions in passing: what findings ask of an agreement, with nothing assumed of words and little work allowed.
 *
 * Only what holds even at best is reported, as a finding is made of known facts alone.
 */
import type { Inquiry } from '../analysis/finding.ts';
import { outcomeOf } from '../decision/independence.ts';
import { passes } from '../decision/passing.ts';
import { breachesOf, type JudgedBreach } from '../score/rubric.ts';
import { OPEN_TIMES } from './assumed-times.ts';
import { type Board, openBoard } from './board.ts';
import { enforcementRule } from './enforcement.ts';

/** On whom an answer in time hangs. */
export interface Hanging {
  /** In alphabetical order. Each of them, by staying home, leaves the breach unanswered; nobody if it goes unanswered anyway. */
  readonly parties: readonly string[];
  /** Whether they suffice for an answer, so that the help of all others changes nothing. */
  readonly suffice: boolean;
}

/** Breaches by one violator, and the parties of whom something is true for all of them. */
export interface HangingBreaches {
  readonly parties: readonly string[];
  readonly breaches: readonly string[];
  /** The violator; nobody in particular if the text constrains nobody. */
  readonly violator: readonly string[];
}

/** The most holes between thresholds that are followed for one breach: a finding lists a few, and must not wait for more. */
export const MOST_HOLES_IN_PASSING = 1_000;

/** Opens a board for findings. */
export const boardFor = ({ file, rubric }: Inquiry): Board =>
  openBoard(file.agreement, rubric, OPEN_TIMES);

/** The breaches of an inquiry as the rubric judges them. */
export const breachesIn = ({ rubric, breaches }: Inquiry): readonly JudgedBreach[] =>
  breachesOf(rubric).filter(({ id }) => breaches.includes(id));

/** The violators of an inquiry, or nobody in particular. */
export const violatorsIn = ({ violators }: Inquiry): readonly (string | undefined)[] =>
  violators.length > 0 ? violators : [undefined];

/** Asks on whom an answer in time to a breach hangs, at best. */
export const hangingOn = (
  board: Board,
  breach: JudgedBreach,
  violator: string | undefined,
): Hanging => {
  const rule = enforcementRule(board, { breach, violator }, 'best');
  // Whoever turns an answer to which all consent does so by refusing; what nobody answers no refusal turns.
  const parties = [...outcomeOf(rule, () => true).turnedBy].sort();
  return { parties, suffice: passes(rule, parties) };
};

/**
 * Brings together, for each violator, the breaches that hang on the same parties, as far as those are of interest.
 *
 * Breaches that the violator can stop from being answered are left out: that is another fault, and the worse one.
 */
export const hangingBreaches = function* (
  inquiry: Inquiry,
  ofInterest: (hanging: Hanging) => readonly string[],
): Iterable<HangingBreaches> {
  const board = boardFor(inquiry);
  for (const violator of violatorsIn(inquiry)) {
    const groups = new Map<string, HangingBreaches & { readonly breaches: string[] }>();
    for (const breach of breachesIn(inquiry)) {
      const hanging = hangingOn(board, breach, violator);
      if (violator !== undefined && hanging.parties.includes(violator)) continue;
      const parties = ofInterest(hanging);
      if (parties.length === 0) continue;
      const key = parties.join();
      const group = groups.get(key) ?? {
        parties,
        breaches: [],
        violator: violator === undefined ? [] : [violator],
      };
      group.breaches.push(breach.id);
      groups.set(key, group);
    }
    yield* groups.values();
  }
};
