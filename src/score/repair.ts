/**
 * A repair: one fact of a draft raised by one rung, and what that would win; and what many of them, ranked, leave untried.
 */
import type { LadderName } from '../model/ladders.ts';
import type { Range } from './range.ts';

/** One fact raised by one rung, and what that would win. */
export interface Repair {
  /** Where the fact stands in the document. */
  readonly path: readonly (string | number)[];
  readonly ladder: LadderName;
  readonly from: string;
  readonly to: string;
  /** The id of the element that it is a fact of, where it is one's. */
  readonly element?: string;
  /** The id of the responder that it is a fact of, where it is one's. */
  readonly party?: string;
  /** The overall score that the draft would then have. */
  readonly overall: Range;
  /** How far the overall score rises, summed over both ends. */
  readonly gain: number;
}

/** What single changes would win, ranked, and how far they were looked for. */
export interface Repairs {
  /** The changes that raise the overall score, the one that raises it most first. */
  readonly ranked: readonly Repair[];
  /** How many facts were left untried because all of them would take too long; of most drafts none. */
  readonly untried: number;
}
