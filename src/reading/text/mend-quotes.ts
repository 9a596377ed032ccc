/**
 * Texts that lack quotes, and quotation marks and brackets that are not closed.
 */
import { ticked } from '../../issue/show.ts';
import { type FieldOnLine, fieldOn, type Line, quoted, withoutComment } from './lines.ts';
import { type Mend, syntax } from './mend.ts';
import type { Stretch } from './passage.ts';

/** Why a text cannot stand without quotes. */
const reasonFor = (text: string): string => {
  if (/^["'].*["']/.test(text)) return 'a text that goes on after its quotation marks';
  if (/^[[{]/.test(text)) return 'a text that begins with a bracket';
  if (/^[^\p{L}\p{N}]/u.test(text)) return `a text that begins with \`${text.charAt(0)}\``;
  if (/\s#/.test(text)) return 'a text with `#` in it';
  return /:(?:\s|$)/.test(text) ? 'a text with a colon' : 'this text';
};

/** The most characters of a line that are shown. */
const LONGEST_SHOWN = 160;

const shown = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;

/** A text in quotes, and what to say of them; an item of a list has a number for a name. */
export const writtenQuoted = (name: string | number | undefined, written: string) => {
  const text = quoted(written);
  const field = typeof name === 'string' ? `${name}: ` : '';
  return { text, title: 'Put quotes round the text', write: `write \`${field}${shown(text)}\`` };
};

/** Puts quotes round the value of a field. */
export const quoting = (name: string, at: Stretch, written: string): Mend => {
  const { text, title, write } = writtenQuoted(name, written);
  return {
    at,
    shown: at,
    text,
    title,
    code: 'needs-quotes',
    found: ticked(written),
    expected: `quotes round ${reasonFor(written)}`,
    suggestion: write,
  };
};

/** Where the value of a field inside braces ends: before the next field or the brace that closes them. */
const VALUE_END = /,\s*[A-Za-z][\w-]*:\s|\}/g;

/** The most fields of one line that are looked at, more than changes are tried. */
const MOST_FIELDS = 40;

/** Fields inside braces: `{ source: text, says: Art. 1: the line }`. */
const inBraces = ({ start, text }: Line): readonly FieldOnLine[] => {
  const fields: FieldOnLine[] = [];
  for (const match of text.matchAll(/[{,]\s*([A-Za-z][\w-]*):\s+(?=[^\s{["'])/g)) {
    if (fields.length >= MOST_FIELDS) break;
    const from = match.index + match[0].length;
    VALUE_END.lastIndex = from;
    const value = text.slice(from, VALUE_END.exec(text)?.index).trimEnd();
    const at = { start: start + from, end: start + from + value.length };
    fields.push({ name: match[1] ?? '', value: { ...at, text: value } });
  }
  return fields;
};

/** A list or an object that is closed where its text ends is none that lacks quotes. */
const isBracketed = (text: string): boolean => /^(?:\[.*\]|\{.*\})$/.test(text);

/** Puts quotes round the values of fields on a line, one at a time. */
export const quotings = (line: Line): readonly Mend[] => {
  const field = fieldOn(line);
  return [...(field === undefined ? [] : [field]), ...inBraces(line)]
    .filter(({ value }) => value.text.length > 0 && !isBracketed(value.text))
    .map(({ name, value }) => quoting(name, value, value.text));
};

/** Puts quotes round texts between braces that hold a sign of comments: it hides the brace that closes them. */
export const hiddenBraces = (line: Line): readonly Mend[] =>
  inBraces(line)
    .filter(({ value }) => /\s#[^\s#]/.test(value.text))
    .map(({ name, value }) => quoting(name, value, value.text));

/** A text without the brackets at its end; a loop, as there may be many. */
const withoutClosing = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\]}]/.test(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end).trimEnd();
};

/** A text that begins with a quotation mark and does not end on its line. */
export const openQuote = ({ start, text }: Line): readonly Mend[] => {
  const match = /(?:^\s*|[:,-]\s+|[[{]\s*)(["'])(?:(?!\1).)*$/.exec(text);
  if (match === null) return [];
  const [whole, mark = ''] = match;
  const from = match.index + whole.indexOf(mark);
  const written = withoutComment(text.slice(from));
  // Inside of brackets the text ends before them.
  const bare = withoutClosing(written);
  return [...new Set([written, bare])].map((quote) => {
    const end = start + from + quote.length;
    return syntax({
      at: { start: end, end },
      text: mark,
      title: 'Close the quotation marks',
      shown: { start: start + from, end },
      found: ticked(quote),
      expected: `${mark === '"' ? 'a double' : 'a single'} quotation mark at its end`,
    });
  });
};

/** Quotation marks with many backslashes after them could be read from each of them to the end. */
const QUOTED_OR_BRACKET = /"(?:[^"\\]|\\.){0,500}"|[[\]{}]/g;

/** A bracket that is not closed on its line. */
export const openBracket = ({ start, text }: Line): readonly Mend[] => {
  const bare = withoutComment(text);
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const { 0: mark, index } of bare.matchAll(QUOTED_OR_BRACKET)) {
    if (mark === '[' || mark === '{') open.push({ at: index, closing: mark === '[' ? ']' : '}' });
    else if (mark === ']' || mark === '}') open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return [];
  const end = start + bare.length;
  return [
    syntax({
      at: { start: end, end },
      text: open
        .map(({ closing }) => closing)
        .reverse()
        .join(''),
      title: 'Close the bracket',
      shown: { start: start + last.at, end },
      found: ticked(bare.slice(last.at)),
      expected: `a closing \`${last.closing}\``,
    }),
  ];
};
