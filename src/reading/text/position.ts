/**
 * Places in a text: what a person calls a line and a column, and what an editor underlines.
 *
 * Lines and columns count from one, lengths and offsets in UTF-16 units, as JavaScript and editors count them. A line
 * ends at a line feed, a carriage return, or the two together.
 */

/** A stretch of text: where it begins, and how long it is. */
export interface Position {
  /** Counted from one. */
  readonly line: number;
  /** Counted from one, in UTF-16 units. */
  readonly column: number;
  /** In UTF-16 units; a place between two characters has none. */
  readonly length: number;
  /** From the start of the text, counted from zero, in UTF-16 units. */
  readonly offset: number;
}

/** Finds the line and column of any stretch of one text. */
export type Positions = (start: number, end: number) => Position;

const startsOfLines = (text: string): readonly number[] => {
  const starts = [0];
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + ending.length);
  return starts;
};

/** The last of the ascending starts that is not beyond an offset. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let [from, to] = [0, starts.length - 1];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
};

/** Opens a text for finding positions in it; the lines are counted when the first is asked for. */
export const positionsIn = (text: string): Positions => {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= startsOfLines(text);
    const offset = Math.max(0, Math.min(start, text.length));
    const line = lineOf(starts, offset);
    return {
      line: line + 1,
      column: offset - (starts[line] ?? 0) + 1,
      length: Math.max(0, Math.min(end, text.length) - offset),
      offset,
    };
  };
};
