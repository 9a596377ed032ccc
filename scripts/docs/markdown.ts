/**
 * Markdown as GitHub reads it: headings that can be linked to, tables, a table of contents.
 */

/** A part of a page: a heading, what stands under it, and the parts below. */
export interface Section {
  readonly heading: string;
  /** Blocks with an empty line between them. */
  readonly blocks: readonly string[];
  readonly parts?: readonly Section[];
}

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

/** Lays rows out as a table; a cell may hold no line break. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`)
    .join('\n');

/** Lists items, one a line. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** Sets a block of code. */
export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const blocksOf = ({ heading, blocks, parts = [] }: Section, depth: number): readonly string[] => [
  `${'#'.repeat(depth)} ${heading}`,
  ...blocks,
  ...parts.flatMap((part) => blocksOf(part, depth + 1)),
];

const contents = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ heading, parts = [] }) => [
      `- ${link(heading)}`,
      ...(parts.length === 0 ? [] : [`  - ${parts.map((part) => link(part.heading)).join(' · ')}`]),
    ])
    .join('\n');

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

/** Wraps running text and lists; tables, headings and code keep their lines. */
const wrap = (block: string): string =>
  /^(?:\||#|```|<)/.test(block) ? block : block.split('\n').map(wrapLine).join('\n');

/** Sets blocks below one another. */
export const setBlocks = (blocks: readonly string[]): string =>
  `${blocks.map(wrap).join('\n\n')}\n`;

/** Sets a page: title, opening, table of contents, sections. */
export const page = (
  title: string,
  opening: readonly string[],
  sections: readonly Section[],
): string =>
  setBlocks([
    `# ${title}`,
    ...opening,
    '## Contents',
    contents(sections),
    ...sections.flatMap((section) => blocksOf(section, 2)),
  ]);
