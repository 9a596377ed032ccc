/**
 * The scores that are compared, and which of them a changed fact can move.
 */
import type { Change } from './plan.ts';

/** The scores that are compared, in the order in which they are reported. */
export const COMPARED = ['baselines', 'guarantees', 'coDrafting', 'overall'] as const;
/** One of the scores that are compared. */
export type Compared = (typeof COMPARED)[number];

/** The scores that are compared, except the overall one. */
export const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;
/** One of the three indicators. */
export type Indicator = (typeof INDICATORS)[number];

/** Which indicators a fact can move, by the list it stands in; what is not here can move all. */
const REACH: Readonly<Record<string, readonly Indicator[]>> = {
  status: [],
  guarantees: ['guarantees', 'coDrafting'],
  date: ['coDrafting'],
  drafting: ['coDrafting'],
};

/**
 * The indicators that a fact can move, by the part of the document in which it stands: one of `guarantees` never moves the
 * baselines.
 */
export const reachedFrom = (part: string): readonly Indicator[] => REACH[part] ?? INDICATORS;

/** The indicators that a change can move. */
export const reachOf = ({ path: [part = ''], isScored }: Change): readonly Indicator[] =>
  isScored ? reachedFrom(part) : [];
