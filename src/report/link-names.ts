/**
 * The links from a breach to its answer, as a page calls them.
 */
import type { Link } from '../model/scorecard-words.ts';

/** What each link asks. */
export const LINK_NAMES: Readonly<Record<Link, string>> = {
  defined: 'Forbidden clearly',
  seen: 'Seen',
  triggered: 'Triggers',
  answered: 'Answered',
  inTime: 'In time',
  bound: 'Binding',
};
