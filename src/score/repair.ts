/**
 * A repair: one fact of a draft raised by one rung, and what that would win.
 */
import type { LadderName } from '../model/ladders.ts';

/** One fact raised by one rung, and what that would win. */
export interface Repair {
  /** Where the fact stands in the document. */
  readonly path: readonly (string | number)[];
  readonly ladder: LadderName;
  readonly from: string;
  readonly to: string;
  /** The id of the element that it is a fact of, where it is one's. */
  readonly element?: string;
  /** How far the overall score rises, summed over both ends. */
  readonly gain: number;
}
