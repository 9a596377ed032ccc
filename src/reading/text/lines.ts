/**
 * Lines of YAML as a person writes them: indentation, dashes, the name of a field, its value, a comment.
 */
import type { Stretch } from './passage.ts';

/** One line, by offsets into its text. */
export interface Line extends Stretch {
  /** Without its line ending. */
  readonly text: string;
  /** What stands before the first character that is no white space. */
  readonly indent: string;
}

/** The lines of a stretch of text. */
export const linesIn = (text: string, from = 0, to = text.length): readonly Line[] => {
  const lines: Line[] = [];
  let start = from;
  for (const { 0: ending, index } of text.slice(from, to).matchAll(/\r\n|\r|\n|$/g)) {
    const end = from + index;
    const line = text.slice(start, end);
    lines.push({ start, end, text: line, indent: /^[\s\u00a0]*/.exec(line)?.[0] ?? '' });
    start = end + ending.length;
  }
  return lines;
};

/** Whether a line holds nothing but a comment, or nothing. */
export const isBlank = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text);

/** A field on a line: `- name: value # comment`. */
export interface FieldOnLine {
  readonly name: string;
  readonly value: Stretch & { readonly text: string };
}

/** The first field on a line that has a name of one word and a value; the comment is no part of the value. */
export const fieldOn = ({ start, text }: Line): FieldOnLine | undefined => {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)\s*:\s+(?=\S)/.exec(text);
  if (match === null) return undefined;
  const [before, , name = ''] = match;
  const value = withoutComment(text.slice(before.length));
  const from = start + before.length;
  return { name, value: { start: from, end: from + value.length, text: value } };
};

/** What stands before a comment, or before the white space at the end. */
export const withoutComment = (text: string): string => {
  const comment = text.search(/\s#/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
};

/** A text in quotes, as YAML and JSON both read it; in single ones where that saves the marks inside. */
export const quoted = (text: string): string =>
  text.includes('"') && !/['\\\p{Cc}]/u.test(text) ? `'${text}'` : JSON.stringify(text);
