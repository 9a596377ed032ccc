/**
 * An issue of a document that was read from text: where in the text it is, and where it is certain, how to mend it.
 */
import type { Issue } from '../../issue/issue.ts';
import type { Position } from './position.ts';

/** A change to the text that mends one issue: what stands at the position is replaced. */
export interface Fix {
  /** What the change does, as an editor offers it: `Put quotes round the text`. */
  readonly title: string;
  readonly position: Position;
  readonly text: string;
}

/** An issue with its place in the text, and with a change that mends it where that is certain. */
export type PlacedIssue = Issue & {
  readonly position?: Position;
  readonly fix?: Fix;
};
