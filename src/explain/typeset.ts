/**
 * Setting plain text: lines, columns and bars.
 */
import type { Range } from '../score/range.ts';

/** Breaks a text into lines of at most so many columns; lines after the first are indented. */
export const wrap = (text: string, width: number, indent: number): string[] => {
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

/** Sets rows in columns, two spaces apart. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
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
