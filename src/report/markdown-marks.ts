/**
 * The marks of Markdown as GitHub reads it: tables, lists, headings, and texts that none of them can open.
 */

/**
 * Escapes a text for Markdown as GitHub reads it. A backslash keeps no name from being called and no number from being
 * linked, so a character without width stands between.
 */
export const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, '\\$&')
    .replace(/^\\(\d+)/, '$1\\')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replaceAll('@', '@&#8203;')
    .replaceAll('\\#', '\\#&#8203;');

/** Sets rows as a table, the first of them as its head. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...body.map(line), ''];
};

/** Sets lines as a list. */
export const list = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `- ${line}`);

/** Sets lines under a heading; nothing if there are none. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

/** Sets lines where a click unfolds them; nothing if there are none. */
export const folded = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : ['', '<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
