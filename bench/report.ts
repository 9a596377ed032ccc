/**
 * What was measured, as tables: for a terminal, and for the page in the documentation.
 */

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** The absolute figure, which holds for one machine only. */
  readonly figure: string;
  /** The ratio that counts. */
  readonly ratio?: string;
  /** What is wanted of the ratio or the figure, and whether it was reached. */
  readonly wanted?: { readonly text: string; readonly met: boolean };
}

export interface Section {
  readonly title: string;
  /** What is compared, what is given for free, what stands in for what. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** A time with three figures, in the unit that suits it. */
export const time = (micros: number): string =>
  micros < 1_000
    ? `${figures(micros)} µs`
    : micros < 1e6
      ? `${figures(micros / 1_000)} ms`
      : `${figures(micros / 1e6)} s`;

/** Three significant figures, without an exponent. */
export const figures = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

export const times = (ratio: number): string => `${figures(ratio)} ×`;

const HEADINGS = ['measured', 'figure', 'ratio', 'wanted', 'reached'] as const;

const cells = ({ what, figure, ratio = '', wanted }: Row): string[] => [
  what,
  figure,
  ratio,
  wanted?.text ?? '',
  wanted === undefined ? '' : wanted.met ? 'yes' : 'no',
];

/** Lays one section out as a table of aligned columns. */
export const asText = ({ title, rows }: Section): string => {
  const table = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, '', ...table.map(line)].join('\n');
};

/** Writes the sections for the documentation. */
export const asMarkdown = (sections: readonly Section[]): string =>
  sections
    .map(({ title, notes, rows }) =>
      [
        `### ${title}`,
        '',
        ...notes.flatMap((note) => [note, '']),
        `| ${HEADINGS.join(' | ')} |`,
        '|---|--:|--:|--:|---|',
        ...rows.map((row) => `| ${cells(row).join(' | ')} |`),
      ].join('\n'),
    )
    .join('\n\n');
