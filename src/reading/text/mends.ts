/**
 * Changes that could mend a line of YAML, each for one slip of the pen, the likelier first.
 *
 * None is known to be right here: whoever asks tries them, and believes the one after which the text can be read.
 */
import { ticked } from '../../issue/show.ts';
import { type FieldOnLine, fieldOn, isBlank, type Line, quoted, withoutComment } from './lines.ts';
import type { Stretch } from './passage.ts';

/** A change to a text, and what was wrong if it mends it. */
export interface Mend {
  readonly at: Stretch;
  readonly text: string;
  readonly title: string;
  readonly code: 'bad-syntax' | 'needs-quotes';
  /** What the problem underlines. */
  readonly shown: Stretch;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
  /** By how many spaces a line is moved: of two moves that help, the shorter one was meant. */
  readonly moved?: number;
}

/** Why a text cannot stand without quotes. */
const reasonFor = (text: string): string => {
  if (/^["'].*["']/.test(text)) return 'a text that goes on after its quotation marks';
  if (/^[[{]/.test(text)) return 'a text that begins with a bracket';
  if (/^[^\p{L}\p{N}]/u.test(text)) return `a text that begins with \`${text.charAt(0)}\``;
  return /:(?:\s|$)/.test(text) ? 'a text with a colon' : 'this text';
};

/** At most so much of a line is shown. */
const LONGEST_SHOWN = 160;
const shown = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;

/** Puts quotes round the value of a field. */
export const quoting = (name: string, at: Stretch, written: string): Mend => ({
  at,
  shown: at,
  text: quoted(written),
  title: 'Put quotes round the text',
  code: 'needs-quotes',
  found: ticked(written),
  expected: `quotes round ${reasonFor(written)}`,
  suggestion: `write \`${name}: ${shown(quoted(written))}\``,
});

/** Fields inside braces: `{ source: text, says: Art. 1: the line }`. */
const inBraces = ({ start, text }: Line): readonly FieldOnLine[] => {
  const fields: FieldOnLine[] = [];
  for (const match of text.matchAll(/[{,]\s*([A-Za-z][\w-]*):\s+(?=[^\s{["'])/g)) {
    const from = match.index + match[0].length;
    const [value = ''] = /^.*?(?=\s*(?:,\s*[A-Za-z][\w-]*:\s|\}|$))/.exec(text.slice(from)) ?? [];
    const at = { start: start + from, end: start + from + value.length };
    fields.push({ name: match[1] ?? '', value: { ...at, text: value } });
  }
  return fields;
};

/** A list or an object that is closed where its text ends is none that lacks quotes. */
const isBracketed = (text: string): boolean => /^(?:\[.*\]|\{.*\})$/.test(text);

const quotings = (line: Line): readonly Mend[] => {
  const field = fieldOn(line);
  return [...(field === undefined ? [] : [field]), ...inBraces(line)]
    .filter(({ value }) => value.text.length > 0 && !isBracketed(value.text))
    .map(({ name, value }) => quoting(name, value, value.text));
};

const syntax = (
  mend: Pick<Mend, 'at' | 'text' | 'title' | 'found' | 'expected'> & Partial<Mend>,
): Mend => ({ code: 'bad-syntax', shown: mend.at, ...mend });

/** Spaces that no keyboard shows, where plain ones belong. */
const oddSpaces = ({ start, text }: Line): readonly Mend[] => {
  const match = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/.exec(text);
  if (match === null) return [];
  const at = { start, end: start + text.length };
  const first = start + match.index;
  return [
    syntax({
      at,
      shown: { start: first, end: first + 1 },
      text: text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ').replace(/\u200b/g, ''),
      title: 'Write plain spaces',
      found: `the character U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}, which looks like a space`,
      expected: 'plain spaces',
    }),
  ];
};

/** Indentations that the lines round about have, the nearest first. */
const indentsBeside = (lines: readonly Line[], index: number): readonly string[] => {
  const beside: string[] = [];
  for (let distance = 1; distance <= 8; distance++)
    for (const line of [lines[index - distance], lines[index + distance]]) {
      if (line === undefined || isBlank(line) || /[^ ]/.test(line.indent)) continue;
      beside.push(line.indent);
      // Fields of an item stand behind its dash.
      if (/^ *- /.test(line.text)) beside.push(`${line.indent}  `);
    }
  const above = lines[index - 1];
  // A text in quotation marks goes on further in than the name of its field.
  if (above !== undefined && openQuote(above).length > 0) beside.push(`${above.indent}  `);
  return [...new Set(beside)];
};

/** A line that stands elsewhere altogether was not put there by a slip; a tab may stand for any number of spaces. */
const isNear = (indent: string, written: string): boolean =>
  written.includes('\t') || Math.abs(indent.length - written.length) <= 4;

const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;

const indentations = (lines: readonly Line[], index: number): readonly Mend[] => {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return [];
  const { start, indent } = line;
  const at = { start, end: start + indent.length };
  const hasTab = indent.includes('\t');
  return indentsBeside(lines, index)
    .filter((one) => one !== indent && isNear(one, indent))
    .map((one) =>
      syntax({
        at,
        text: one,
        moved: Math.abs(one.length - indent.length),
        title: `Indent the line by ${spaces(one.length)}`,
        shown: { start, end: Math.max(start + indent.length, start + 1) },
        found: hasTab ? 'a tab' : spaces(indent.length),
        expected: hasTab
          ? `spaces at the start of a line, here ${one.length}`
          : `the line to begin with ${spaces(one.length)}, as those beside it`,
      }),
    );
};

const spaceAfterColon = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?=[^\s:])/.exec(text);
  if (match === null) return [];
  const [whole, before = '', name = ''] = match;
  const colon = start + whole.length;
  return [
    syntax({
      at: { start: colon, end: colon },
      text: ' ',
      title: 'Put a space after the colon',
      shown: { start: start + before.length, end: colon },
      found: ticked(text.trim()),
      expected: `a space after ${ticked(`${name}:`)}`,
    }),
  ];
};

const spaceAfterDash = ({ start, text, indent }: Line): readonly Mend[] => {
  if (!/^\s*-[A-Za-z][\w-]*:/.test(text)) return [];
  const dash = start + indent.length;
  return [
    syntax({
      at: { start: dash + 1, end: dash + 1 },
      text: ' ',
      title: 'Put a space after the dash',
      shown: { start: dash, end: dash + 1 },
      found: ticked(text.trim()),
      expected: 'a space after the dash',
    }),
  ];
};

const missingDash = ({ start, text, indent }: Line): readonly Mend[] => {
  if (!/^\s*[A-Za-z][\w-]*:/.test(text)) return [];
  const at = start + indent.length;
  return [
    syntax({
      at: { start: at, end: at },
      text: '- ',
      title: 'Put a dash before the item',
      shown: { start: at, end: start + withoutComment(text).length },
      found: ticked(text.trim()),
      expected: 'a dash before the first field of an item',
    }),
  ];
};

/** The name of a field alone on its line, with what belongs to it on the lines below. */
const missingColonAtEnd = ({ start, text, indent }: Line): readonly Mend[] => {
  const name = /^\s*([A-Za-z][\w-]*)\s*(?:#.*)?$/.exec(text)?.[1];
  if (name === undefined) return [];
  const end = start + indent.length + name.length;
  return [
    syntax({
      at: { start: end, end },
      text: ':',
      title: 'Put a colon after the name of the field',
      shown: { start: end - name.length, end },
      found: ticked(name),
      expected: `a colon after ${ticked(name)}`,
    }),
  ];
};

/** An empty list, and items on the lines below. */
const emptyBefore = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*[A-Za-z][\w-]*:)(\s*\[\s*\])/.exec(text);
  if (match === null) return [];
  const [, name = '', empty = ''] = match;
  const from = start + name.length;
  return [
    syntax({
      at: { start: from, end: from + empty.length },
      text: '',
      title: 'Take the empty list out',
      shown: { start: from + empty.search(/\S/), end: from + empty.length },
      found: 'an empty list and items below it',
      expected: `nothing after ${ticked(name.trim())} where items follow`,
    }),
  ];
};

const missingColon = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)( *[=;] *| +)(?=[^\s:#])/.exec(text);
  if (match === null) return [];
  const [whole, before = '', name = '', between = ''] = match;
  const from = start + before.length;
  const to = start + whole.length;
  return [
    syntax({
      at: { start: to - between.length, end: to },
      text: ': ',
      title: 'Put a colon after the name of the field',
      shown: { start: from, end: start + withoutComment(text).length },
      found: ticked(text.trim()),
      expected: `a colon after ${ticked(name)}`,
    }),
  ];
};

/** A text that begins with a quotation mark and does not end on its line. */
const openQuote = ({ start, text }: Line): readonly Mend[] => {
  const match = /(?:^\s*|[:,-]\s+|[[{]\s*)(["'])(?:(?!\1).)*$/.exec(text);
  if (match === null) return [];
  const [whole, mark = ''] = match;
  const from = match.index + whole.indexOf(mark);
  const written = withoutComment(text.slice(from));
  // Inside of brackets the text ends before them.
  const bare = written.replace(/\s*[\]}]+$/, '');
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

/** A bracket that is not closed on its line. */
const openBracket = ({ start, text }: Line): readonly Mend[] => {
  const bare = withoutComment(text);
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const { 0: mark, index } of bare.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
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

/** Whether a line opens a list, and those that follow stand as fields behind a dash would. */
const isFirstOfItem = (lines: readonly Line[], index: number): boolean => {
  const above = lines.slice(0, index).findLast((line) => !isBlank(line));
  const opens = /^\s*[A-Za-z][\w-]*:\s*(?:#.*)?$/.test(above?.text ?? '');
  return opens && lines[index + 1]?.indent === `${lines[index]?.indent ?? ''}  `;
};

/** What could mend the line at an index, as far as one change to it can. */
export const mendsOf = (lines: readonly Line[], index: number): readonly Mend[] => {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return [];
  return [
    ...oddSpaces(line),
    ...(isFirstOfItem(lines, index) ? missingDash(line) : []),
    ...openQuote(line),
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
  isBlank(line) ? [] : [...openQuote(line), ...openBracket(line)];
