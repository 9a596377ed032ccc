/**
 * Figures on the page: two decimals, so that no engine's last bits show, and never minus nothing.
 */
import { code } from '../scripts/docs/markdown.ts';
import type { Range } from '../src/score/range.ts';

/** A figure, or a word where there is none. */
export const figure = (value: number | undefined): string => {
  if (value === undefined) return 'none';
  const shown = value.toFixed(2);
  return Number(shown) === 0 ? '0.00' : shown;
};

/** Two ends, or one where they look the same. */
export const span = (range: Range | undefined, absent = 'none'): string => {
  if (range === undefined) return absent;
  const [low, high] = [figure(range.low), figure(range.high)];
  return low === high ? low : `${low} to ${high}`;
};

/** A share in whole per cent. */
export const percent = (share: number | undefined): string =>
  share === undefined ? 'none' : `${Math.round(share * 100)} %`;

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count, small ones in words. */
export const numeral = (count: number): string => SMALL[count] ?? String(count);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** The place of something in a row, from 0 on, in a word. */
export const ordinal = (index: number): string => ORDINALS[index] ?? `${index + 1}th`;

/** A count with the noun that it counts. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : several}`;

/** Ids in code type, one behind the other. */
export const codes = (ids: readonly string[]): string => ids.map(code).join(', ') || 'none';

/** A sentence that starts as sentences do. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
