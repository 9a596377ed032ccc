/**
 * Looking things up in the codebook: a field, a rung, a breach kind, a finding, a guarantee model, or any heading.
 *
 * The page is the generated one that comes with the package, so an answer here is what the page says.
 */
import { nearest } from '../issue/nearest.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const HEADING = /^#{2,4} (.+)$/;

const sectionsOf = (page: string): readonly Section[] => {
  const sections: { title: string; lines: string[] }[] = [];
  for (const line of page.split('\n')) {
    const [, title] = HEADING.exec(line) ?? [];
    if (title === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ title, lines: [line] });
  }
  return sections;
};

/** Links, anchors and bold print say nothing in a terminal. */
const plain = (text: string): string =>
  text
    .replaceAll(/<a id="[^"]*"><\/a>/g, '')
    .replaceAll('**', '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim();

const slugged = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** A table row by its cells. */
const cellsOf = (line: string): readonly string[] =>
  line.startsWith('| ') ? line.slice(2, -2).split(' | ').map(plain) : [];

/** The words in ticks that a row is about. */
const wordsOf = (line: string): readonly string[] =>
  [...(cellsOf(line)[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const isRule = (line: string): boolean => /^\|(?: --- \|)+$/.test(line);

/** Every row of a section, with the names of its columns. */
const rowsOf = ({ lines }: Section): readonly { line: string; heads: readonly string[] }[] => {
  let heads: readonly string[] = [];
  return lines.flatMap((line, index) => {
    if (isRule(lines[index + 1] ?? '')) heads = cellsOf(line);
    return wordsOf(line).length > 0 && !isRule(line) ? [{ line, heads }] : [];
  });
};

/** What a field may hold, if its element lists that. */
const choicesOf = ({ lines }: Section, field: string): readonly string[] => {
  const start = lines.indexOf(`The choices of \`${field}\`:`);
  if (start < 0) return [];
  const items = lines.slice(start + 2);
  const end = items.indexOf('');
  return ['', 'Choices:', ...items.slice(0, end < 0 ? items.length : end).map(plain)];
};

const rowText = (
  section: Section,
  { line, heads }: { readonly line: string; readonly heads: readonly string[] },
  word: string,
): string => {
  const cells = cellsOf(line);
  const named = cells.flatMap((cell, index) =>
    index === 0 || cell === '' ? [] : [`${heads[index] ?? ''}: ${cell}`],
  );
  return [`${section.title}: ${cells[0]}`, ...named, ...choicesOf(section, word)].join('\n');
};

/** A word may say of which element it is: `responder.duty`. */
const isOf = ({ title }: Section, element: string | undefined): boolean =>
  element === undefined || slugged(title) === slugged(element);

const wholeText = ({ lines }: Section): string => {
  const [heading = '', ...rest] = lines;
  return [heading.replace(/^#+ /, ''), ...rest.map(plain)].join('\n').trim();
};

const isNamed = ({ title }: Section, word: string): boolean =>
  slugged(title) === slugged(word) || slugged(title) === `ladder-${slugged(word)}`;

/** Whether a heading has the word among others: “Notice for leaving” has “notice”. */
const hasInTitle = ({ title }: Section, word: string): boolean =>
  slugged(title).split('-').includes(slugged(word));

/** What stands in a section outside its tables and examples: each item and each paragraph, under its heading. */
const proseOf = ({ title, lines: [, ...lines] }: Section): readonly string[] =>
  lines
    .filter((line) => !line.startsWith('|'))
    .join('\n')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split(/\n{2,}|\n(?=- )/)
    .map((block) => plain(block.replaceAll(/\s*\n\s*/g, ' ').replace(/^- /, '')))
    .filter((block) => block !== '')
    .map((block) => `${title}: ${block}`);

const MOST_ENTRIES = 8;

/** Every entry that has the words somewhere, for a word that nothing is called by; the first few of many. */
const mentions = (sections: readonly Section[], wanted: string): readonly string[] => {
  const sought = `-${slugged(wanted)}-`;
  const found = sections
    .flatMap((section) => [
      ...rowsOf(section).map((row) => rowText(section, row, '')),
      ...proseOf(section),
    ])
    .filter((text) => `-${slugged(text)}-`.includes(sought));
  const more = found.length - MOST_ENTRIES;
  if (more <= 0) return found;
  const have = more === 1 ? 'entry has' : 'entries have';
  return [
    ...found.slice(0, MOST_ENTRIES),
    `And ${more} more ${have} the words “${wanted}”; \`codebook\` without a word prints them all.`,
  ];
};

/** Everything that can be looked up. */
const wordsIn = (sections: readonly Section[]): readonly string[] => [
  ...new Set(
    sections.flatMap((section) => [
      slugged(section.title),
      ...rowsOf(section).flatMap(({ line }) => wordsOf(line)),
    ]),
  ),
];

/** Looks a word up in the codebook; a word that is not in it comes back as the one that was probably meant. */
export const lookUp = (
  page: string,
  wanted: string,
): { readonly text: string } | { readonly meant: string | undefined } => {
  const sections = sectionsOf(page);
  const cut = wanted.lastIndexOf('.');
  const [element, word] =
    cut < 0 ? [undefined, wanted] : [wanted.slice(0, cut), wanted.slice(cut + 1)];
  const rows = sections
    .filter((section) => isOf(section, element))
    .flatMap((section) =>
      rowsOf(section)
        .filter(({ line }) => wordsOf(line).includes(word))
        .map((row) => rowText(section, row, word)),
    );
  const whole = element === undefined ? sections.filter((one) => isNamed(one, word)) : [];
  const exact = [...whole.map(wholeText), ...rows];
  const titled = sections.filter((one) => hasInTitle(one, wanted)).map(wholeText);
  const texts = [exact, titled].find(({ length }) => length > 0) ?? mentions(sections, wanted);
  return texts.length > 0
    ? { text: texts.join('\n\n') }
    : { meant: nearest(word, wordsIn(sections)) };
};
