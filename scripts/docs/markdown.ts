/**
 * Markdown as GitHub reads it: headings that can be linked to, tables, a table of contents.
 */

/** Turns a heading into the anchor that GitHub gives it. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Links to a heading of the same page. */
export const link = (text: string, heading = text): string => `[${text}](#${slug(heading)})`;

/** Sets something in code type. */
export const code = (text: string): string => `\`${text}\``;

/** Joins words as people do: `a`, `a or b`, `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** The same with `and`. */
export const both = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Sets texts as neighbouring cells of a row; none may hold a line break. */
export const cells = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/(?<!\\)\|/g, '\\|')).join(' | ');

/** Sets rows below one another. */
export const rows = (all: readonly (readonly string[])[]): string =>
  all.map((row) => `| ${cells(row)} |`).join('\n');

/** Lays rows out as a table. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  rows([head, head.map(() => '---'), ...body]);

/** Lists items, one a line. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** Sets a block of code. */
export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Sets blocks below one another. */
export const blocks = (...texts: readonly string[]): string => texts.join('\n\n');

/** A block between empty lines; one of code may hold empty lines, and runs to the end where nothing closes it. */
const BLOCK = /^```[\s\S]*?(?:^```$|(?![\s\S]))|(?:^(?!```).+\n?)+/gm;

const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(BLOCK)].map(([block]) => block.trimEnd());

const HEADING = /^(?<marks>###?) (?<heading>.*)/;

/** Lists the sections of a text, each with its parts. */
export const contents = (text: string): string => {
  const sections: { readonly heading: string; readonly parts: string[] }[] = [];
  for (const block of blocksOf(text)) {
    const { marks, heading = '' } = HEADING.exec(block)?.groups ?? {};
    if (marks === '##') sections.push({ heading, parts: [] });
    if (marks === '###') sections.at(-1)?.parts.push(link(heading));
  }
  return sections
    .flatMap(({ heading, parts }) => [
      `- ${link(heading)}`,
      ...(parts.length === 0 ? [] : [`  - ${parts.join(' · ')}`]),
    ])
    .join('\n');
};

const WIDTH = 120;

/** Words, with code kept whole: a line break inside it could be read as the start of a list. */
const WORDS = /(?:`[^`]*`|\S)+/g;
/** What would be read as something else at the start of a line. */
const UNSAFE_FIRST = /^(?:[-+*#>|]|\d+[.)])/;

/** Breaks a line between words; what follows the first line stands under its text. */
const wrapLine = (line: string): string => {
  const marker = /^ *(?:- |\d+\. )?/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = marker;
  for (const word of line.slice(marker.length).match(WORDS) ?? []) {
    const gap = current.trim() === marker.trim() ? '' : ' ';
    if (gap !== '' && current.length + 1 + word.length > WIDTH && !UNSAFE_FIRST.test(word)) {
      lines.push(current);
      current = ' '.repeat(marker.length) + word;
    } else current += gap + word;
  }
  return [...lines, current].join('\n');
};

/** The break before a line that goes on with the item or the paragraph above it. */
const SOFT_BREAK = /\n\s*(?!\s|- |\d+\. )/g;

/** Wraps running text and lists; tables, headings and code keep their lines. */
const wrapBlock = (block: string): string =>
  /^(?:\||#|```|<)/.test(block)
    ? block
    : block.replace(SOFT_BREAK, ' ').split('\n').map(wrapLine).join('\n');

/** Breaks the lines of a text anew, one empty line between its blocks. */
export const wrapped = (text: string): string => `${blocksOf(text).map(wrapBlock).join('\n\n')}\n`;
