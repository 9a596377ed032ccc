/**
 * Lines that do not begin where they should, by a tab, by a space too many, or by spaces that are none.
 */
import { isBlank, type Line } from './lines.ts';
import { type Mend, spaces, syntax } from './mend.ts';
import { openQuote } from './mend-quotes.ts';

/** Spaces that no keyboard shows, where plain ones belong. */
export const oddSpaces = ({ start, text }: Line): readonly Mend[] => {
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

/** Moves a line to where those beside it begin. */
export const indentations = (lines: readonly Line[], index: number): readonly Mend[] => {
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
