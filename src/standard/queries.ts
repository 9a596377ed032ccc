/**
 * Queries to drafts by the standard rubric.
 */
import { type Answered, implies, isNeverAnswered, type QueryLimits } from '../adversary/queries.ts';
import { STEP_LIMIT } from '../decision/limits.ts';
import type { Agreement } from '../model/agreement.ts';
import type { BreachId } from '../model/breaches.ts';
import { type AdversaryOptions, boardOf, judgedBreach, violatorsOf } from './coalitions.ts';

/** What a query is asked with, and how much work it may be. */
export interface QueryOptions extends AdversaryOptions {
  /** Steps that each comparison may take; four million by default. */
  readonly steps?: number;
  /** How many sizes of one breach may be tried; ten thousand by default. */
  readonly sizes?: number;
}

const MOST_SIZES = 10_000;

const limitsOf = ({ steps = STEP_LIMIT, sizes = MOST_SIZES }: QueryOptions): QueryLimits => ({
  steps,
  sizes,
});

/**
 * Asks whether one draft answers in time whatever another answers in time: every breach, of any size, whoever refuses
 * beside the violator.
 *
 * If not, the scenario is the smallest that shows it: with the fewest who refuse, and of those the smallest breach.
 *
 * @example
 * answersWhatever(agreement, framework); // => { holds: 'yes' }
 */
export const answersWhatever = (
  a: Agreement,
  b: Agreement,
  options: QueryOptions = {},
): Answered => {
  const other = boardOf(b, options);
  return implies(boardOf(a, options), other, violatorsOf(other, options), limitsOf(options));
};

/** Whether two drafts answer the same, and where not, which way it fails. */
export interface Equivalent {
  /** Whether the first answers whatever the second does. */
  readonly first: Answered;
  /** Whether the second answers whatever the first does. */
  readonly second: Answered;
}

/**
 * Asks whether two drafts answer the same breaches in time, both ways.
 *
 * @example
 * equivalentTo(agreement, agreement).first; // => { holds: 'yes' }
 */
export const equivalentTo = (
  a: Agreement,
  b: Agreement,
  options: QueryOptions = {},
): Equivalent => ({
  first: answersWhatever(a, b, options),
  second: answersWhatever(b, a, options),
});

/**
 * Asks whether a breach is never answered in time, whoever cooperates beside the violator.
 *
 * The violator says of every void clause that it applies. If the breach is answered, the scenario shows how.
 *
 * @example
 * neverAnswered(agreement, 'major-offensive'); // => { holds: 'yes' }
 */
export const neverAnswered = (
  agreement: Agreement,
  breach: BreachId,
  options: QueryOptions = {},
): Answered => {
  const board = boardOf(agreement, options);
  const judged = judgedBreach(board, breach);
  const breaches = judged === undefined ? [] : [judged];
  return isNeverAnswered(board, breaches, violatorsOf(board, options), [], limitsOf(options));
};

/**
 * Asks whether nothing at all is answered in time once one party refuses: whether its word is a veto over everything.
 * If something is, the scenario shows it.
 *
 * @example
 * alwaysVetoed(agreement, 'island'); // => { holds: 'yes' }
 */
export const alwaysVetoed = (
  agreement: Agreement,
  by: string,
  options: QueryOptions = {},
): Answered => {
  const board = boardOf(agreement, options);
  const violators = violatorsOf(board, options);
  return isNeverAnswered(board, board.breaches, violators, [by], limitsOf(options));
};
