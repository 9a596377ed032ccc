/**
 * What to take out of a text so that one field is gone and all others stay as they are.
 *
 * Between braces that is the field with the comma before it, elsewhere all of its lines. If something else stands among
 * them, such as an anchor that others refer to, there is no safe answer.
 */
import type { Entry, Stretch } from './passage.ts';

const ANCHOR = /(?:^|[\s,:[{])&\S/;
const LINE_END = /[ \t]*(?:(?<=[ \t])#[^\r\n]*)?(?:\r\n|\r|\n|$)/y;

/** Where a run of skipped characters before an offset begins. */
const behind = (text: string, offset: number, skipped: string): number => {
  let at = offset;
  while (at > 0 && skipped.includes(text.charAt(at - 1))) at--;
  return at;
};

const withComma = (text: string, start: number, end: number): Stretch | undefined => {
  const comma = behind(text, start, ' \t\r\n') - 1;
  return text.charAt(comma) === ',' ? { start: comma, end } : undefined;
};

const withLines = (text: string, start: number, end: number): Stretch | undefined => {
  const line = behind(text, start, ' ');
  const isFirst = line === 0 || /[\r\n]/.test(text.charAt(line - 1));
  LINE_END.lastIndex = behind(text, end, ' \t\r\n');
  const rest = LINE_END.exec(text);
  if (!isFirst || rest === null) return undefined;
  return { start: line, end: rest.index + rest[0].length };
};

/** The stretch of a field that is not the first of its element, with what parts it from the others. */
export const fieldStretch = (
  text: string,
  { name, passage }: Entry,
  isFlow: boolean,
): Stretch | undefined => {
  const { start, end } = passage;
  // What an alias repeats stands elsewhere.
  const isPlain = /^\s*:\s*$/.test(text.slice(name.end, start)) && end > start;
  if (!isPlain || ANCHOR.test(text.slice(start, end))) return undefined;
  return isFlow ? withComma(text, name.start, end) : withLines(text, name.start, end);
};
