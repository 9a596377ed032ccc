/**
 * Blocking and enforcing sets of an agreement by the standard rubric.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import { type Board, openBoard, type Undisclosed } from '../adversary/board.ts';
import {
  blockingCoalitions,
  type CoalitionLimits,
  type CoalitionsAgainst,
  enforcingCoalitions,
} from '../adversary/coalitions.ts';
import { type SwingAgainst, swingAgainst } from '../adversary/swing.ts';
import { type Subject, subjectOf } from '../analysis/subject.ts';
import type { Agreement } from '../model/agreement.ts';
import type { BreachId } from '../model/breaches.ts';
import type { Rubric } from '../model/rubric.ts';
import { breachesOf, type JudgedBreach } from '../score/rubric.ts';
import { ASSUMED_TIMES } from './assumed-times.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** What an adversary's question is asked with. */
export interface AdversaryOptions {
  /** Windows, and what counts as an answer; `MIAMI_2025` by default. */
  readonly rubric?: Rubric;
  /** How long words for a time last; `ASSUMED_TIMES` by default. */
  readonly times?: AssumedTimes;
  /** Whether guarantees that are not public may answer at best, as they may by default, or are left out. */
  readonly undisclosed?: Undisclosed;
  /** Who commits the breach; by default, each party that is constrained, one by one. */
  readonly violator?: string;
}

/** The groups that block or suffice, for one breach against each violator, and what was assumed. */
export interface BreachCoalitions {
  readonly agreement: Subject;
  readonly breach: string;
  /** What words for a time were taken to mean. */
  readonly times: AssumedTimes;
  /** One entry for each violator; none where the rubric has no such breach. */
  readonly against: readonly CoalitionsAgainst[];
}

/** Opens a board, with the default of whatever is left out. */
export const boardOf = (
  agreement: Agreement,
  { rubric = MIAMI_2025, times = ASSUMED_TIMES, undisclosed }: AdversaryOptions,
): Board => openBoard(agreement, rubric, times, undisclosed);

/** The violators that are asked about. */
export const violatorsOf = (
  { violators }: Board,
  { violator }: AdversaryOptions,
): Board['violators'] => (violator === undefined ? violators : [violator]);

/** A breach kind as the rubric judges it. */
export const judgedBreach = ({ rubric }: Board, breach: BreachId): JudgedBreach | undefined =>
  breachesOf(rubric).find(({ id }) => id === breach);

const asked =
  (find: typeof blockingCoalitions) =>
  (
    agreement: Agreement,
    breach: BreachId,
    options: AdversaryOptions & CoalitionLimits = {},
  ): BreachCoalitions => {
    const board = boardOf(agreement, options);
    const judged = judgedBreach(board, breach);
    return {
      agreement: subjectOf(agreement),
      breach,
      times: board.times,
      against:
        judged === undefined ? [] : find(board, judged, violatorsOf(board, options), options),
    };
  };

/**
 * Finds who, by staying home, defeats every answer to a breach that comes in time: all minimal groups, small ones first.
 *
 * The whole chain is one function of who cooperates: somebody sees the breach, the finding passes, the response is
 * activated, conditions are upheld, and a responder acts within the window. `best` is the answer if everything that is
 * unknown or left open turns out well, so what blocks there blocks for certain; `worst` is the answer if it turns out
 * badly. Where nobody has to refuse, the only group is the empty one. A question that takes more steps than allowed is
 * given up and says so.
 *
 * @example
 * const [against] = blockingSets(agreement, 'major-offensive').against;
 * against?.best.decided && against.best.listed.map(({ parties }) => parties); // => [['island'], ['north']]
 */
export const blockingSets: (
  agreement: Agreement,
  breach: BreachId,
  options?: AdversaryOptions & CoalitionLimits,
) => BreachCoalitions = asked(blockingCoalitions);

/**
 * Finds the minimal groups that suffice for an answer in time although nobody else cooperates.
 *
 * @example
 * const [against] = enforcingSets(agreement, 'major-offensive').against;
 * against?.best.decided && against.best.listed; // => [{ parties: ['island', 'north'], withViolator: true }]
 */
export const enforcingSets: (
  agreement: Agreement,
  breach: BreachId,
  options?: AdversaryOptions & CoalitionLimits,
) => BreachCoalitions = asked(enforcingCoalitions);

/** Whose word matters for one breach, against each violator, and what was assumed. */
export interface BreachSwing {
  readonly agreement: Subject;
  readonly breach: string;
  /** What words for a time were taken to mean. */
  readonly times: AssumedTimes;
  /** One entry for each violator; none where the rubric has no such breach. */
  readonly against: readonly SwingAgainst[];
}

/**
 * Measures whose word matters most for an answer in time to a breach: the power of each party over the whole chain, from
 * whoever looks to whoever responds.
 *
 * @example
 * const [against] = swing(agreement, 'major-offensive').against;
 * against?.best.decided && against.best.parties.map(({ party, exact }) => `${party} ${exact}`);
 * // => ['island 1/2', 'north 1/2']
 */
export const swing = (
  agreement: Agreement,
  breach: BreachId,
  options: AdversaryOptions & Pick<CoalitionLimits, 'steps'> = {},
): BreachSwing => {
  const board = boardOf(agreement, options);
  const judged = judgedBreach(board, breach);
  return {
    agreement: subjectOf(agreement),
    breach,
    times: board.times,
    against:
      judged === undefined
        ? []
        : swingAgainst(board, judged, violatorsOf(board, options), options.steps),
  };
};
