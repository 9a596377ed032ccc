/**
 * Changes that could mend a line of YAML, each for one slip of the pen, the likelier first.
 *
 * None is known to be right here: whoever asks tries them, and believes the one after which the text can be read.
 */
import { isBlank, type Line } from './lines.ts';
import type { Mend } from './mend.ts';
import { indentations, oddSpaces } from './mend-indentation.ts';
import {
  emptyBefore,
  missingColon,
  missingColonAtEnd,
  missingDash,
  spaceAfterColon,
  spaceAfterDash,
} from './mend-marks.ts';
import { hiddenBraces, openBracket, openQuote, quotings } from './mend-quotes.ts';

/** Longer stretches are not tried. */
export const LONGEST_TRIED = 30_000;

const isLong = ({ text }: Line): boolean => text.length > LONGEST_TRIED;

/** Whether a line opens a list, and those that follow stand as fields behind a dash would. */
const isFirstOfItem = (lines: readonly Line[], index: number): boolean => {
  const above = lines.slice(0, index).findLast((line) => !isBlank(line));
  const opens = /^\s*[A-Za-z][\w-]*:\s*(?:#.*)?$/.test(above?.text ?? '');
  return opens && lines[index + 1]?.indent === `${lines[index]?.indent ?? ''}  `;
};

/** What could mend the line at an index, as far as one change to it can. */
export const mendsOf = (lines: readonly Line[], index: number): readonly Mend[] => {
  const line = lines[index];
  if (line === undefined || isLong(line) || isBlank(line)) return [];
  return [
    ...oddSpaces(line),
    ...(isFirstOfItem(lines, index) ? missingDash(line) : []),
    ...openQuote(line),
    ...hiddenBraces(line),
    ...openBracket(line),
    ...emptyBefore(line),
    ...missingColonAtEnd(line),
    ...spaceAfterDash(line),
    ...spaceAfterColon(line),
    ...quotings(line),
    ...indentations(lines, index),
    ...missingColon(line),
    ...missingDash(line),
  ];
};

/** What could mend lines further up, from which an open quotation mark or bracket reaches down. */
export const mendsOfOpen = (line: Line): readonly Mend[] =>
  isLong(line) || isBlank(line) ? [] : [...openQuote(line), ...openBracket(line)];
