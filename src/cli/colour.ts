/**
 * Colour, on terminals only.
 *
 * It is put on finished lines and carries nothing that the words do not say. `NO_COLOR` turns it off, `FORCE_COLOR` on.
 */
import type { Outside, Stream } from './outside.ts';

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Puts a colour on a text. */
export type Paint = (colour: keyof typeof CODES, text: string) => string;

const plain: Paint = (_, text) => text;
const painted: Paint = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;

/** Chooses how to paint for a stream. */
export const paintFor = (stream: Stream, environment: Outside['environment']): Paint => {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return plain;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
    return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : painted;
  return stream.isTerminal && TERM !== 'dumb' ? painted : plain;
};

/** The words that a line may begin with, and their colours. */
const WORDS: readonly (readonly [RegExp, keyof typeof CODES])[] = [
  [/^(- |.*?:\d+:\d+: )(fatal|problem)(?=:)/i, 'red'],
  [/^(- |.*?:\d+:\d+: )(weakens it|warning)(?=:)/i, 'yellow'],
  [/^(- |.*?:\d+:\d+: )(clouds it)(?=:)/i, 'cyan'],
];

const lineIn = (line: string, paint: Paint): string => {
  for (const [pattern, colour] of WORDS) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const [all, before = '', word = ''] = found;
    return `${before}${paint(colour, word)}${line.slice(all.length)}`;
  }
  return line.replaceAll(/█+/g, (bar) => paint('green', bar));
};

/** Colours a text line by line; the first line, and each after an empty one that no row of a list or table is, stands out. */
export const coloured = (text: string, paint: Paint): string => {
  if (paint === plain) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const isHeading = (before === undefined || before === '') && /^[A-Z][^.]*$/.test(line);
      return isHeading ? paint('bold', line) : lineIn(line, paint);
    })
    .join('\n');
};
