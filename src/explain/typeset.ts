/**
 * Setting plain text: lines, columns and bars.
 */
import { harmless } from '../issue/show.ts';
import type { Range } from '../score/range.ts';

/** Breaks a text into lines of at most a given number of columns, harmless in a terminal; lines after the first are indented. */
export const wrap = (raw: string, width: number, indent: number): string[] => {
  const text = harmless(raw);
  const lines: string[] = [];
  let line = text.slice(0, text.length - text.trimStart().length);
  for (const word of text.trimStart().split(/\s+/)) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
};

/** Sets rows in columns, two spaces apart, harmless in a terminal. */
export const columns = (raw: readonly (readonly string[])[]): string[] => {
  const rows = raw.map((row) => row.map(harmless));
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd(),
  );
};

const CELLS = 40;

/** Draws a range on a scale from 0 to 1: full up to the low end, shaded up to the high end, gates as bars. */
export const bar = ({ low, high }: Range, gates: readonly number[]): string => {
  const marks = new Set(gates.map((gate) => Math.round(gate * CELLS)));
  return Array.from({ length: CELLS }, (_, i) => {
    const here = (i + 0.5) / CELLS;
    const cell = here < low ? '█' : here < high ? '░' : '·';
    return marks.has(i) ? `|${cell}` : cell;
  }).join('');
};

/** Room for a number of characters on a page, and what has been set of it. */
export interface Room {
  left: number;
}

/** Sets things one by one while there is room, and then says how many are left out and where to find them. */
export const setWithin = <T>(
  room: Room,
  things: readonly T[],
  setOne: (thing: T) => readonly string[],
  leftOut: (count: number) => string,
): string[] => {
  const lines: string[] = [];
  for (const [index, thing] of things.entries()) {
    if (room.left <= 0) return [...lines, leftOut(things.length - index)];
    for (const line of setOne(thing)) {
      lines.push(line);
      room.left -= line.length + 1;
    }
  }
  return lines;
};
