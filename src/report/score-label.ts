/**
 * What a score is called on a page: a kind of breach by its name, anything else by its label.
 */
import { breachName, upperFirst } from '../analysis/names.ts';
import type { ScoreNode } from '../model/scores.ts';

/**
 * A kind of breach at the head of a row.
 *
 * @example
 * breachHead('limited-incursion'); // => 'Limited incursion'
 */
export const breachHead = (breach: string): string =>
  upperFirst(breachName(breach).replace(/^(?:an?|the) /, ''));

/** What a score is called: what has no label of its own is a kind of breach. */
export const scoreLabel = ({ id, label }: Pick<ScoreNode, 'id' | 'label'>): string =>
  label === id ? breachHead(id) : label;
