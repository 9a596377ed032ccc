/**
 * Pages written by hand: what they claim to print, the scripts they name and the places they link to.
 */
import { slug } from '../../scripts/docs/markdown.ts';

/** Pages whose code is run and whose outputs are compared. */
export const PAGES_WITH_CODE: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/adversary.md',
  'docs/new-guarantee-model.md',
  'docs/report.md',
  'docs/moving-to-0.2.md',
  'docs/moving-to-0.3.md',
];

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The example whose output it shows, with its arguments: from `<!-- output: examples/miami.ts -->` above it. */
  readonly outputOf: readonly string[] | undefined;
}

const FENCE =
  /(?:<!-- output: (?<command>[^\n]*?) -->\s*\n)?^```(?<language>[\w-]*)\n(?<text>[\s\S]*?)^```$/gm;

/** Lists the fenced blocks of a page. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(FENCE)].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    text: groups?.['text'] ?? '',
    outputOf: groups?.['command']?.trim().split(/\s+/),
  }));

/** A line that stands for any number of lines that are left out. */
const LEFT_OUT = '…';

const linesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

const escaped = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a block shows an output, with what it leaves out left out. */
export const shows = (block: string, output: string): boolean =>
  new RegExp(
    `^${linesOf(block)
      .map((line) => (line === LEFT_OUT ? '(?:.*\\n)*' : `${escaped(line)}\\n`))
      .join('')}$`,
  ).test(`${linesOf(output).join('\n')}\n`);

/** Says what is wrong with the blocks of a page: a language that nothing checks, an output of nobody knows what. */
export const blockComplaints = (page: string): readonly string[] =>
  blocksOf(page).flatMap(({ language, text, outputOf }) => {
    const head = `\`\`\`${language} "${text.split('\n')[0]}"`;
    if (outputOf !== undefined || ['ts', 'sh', 'yaml', 'json'].includes(language)) return [];
    return [
      `${head} is neither ts, sh, yaml nor json, and no \`<!-- output: … -->\` stands above it`,
    ];
  });

/** The npm scripts that a page names. */
export const scriptsNamed = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/\bnpm (?:run (?:--\S+ )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    ),
  ),
];

/** The anchors of a page: of its headings, and those set by hand. */
export const anchorsOf = (page: string): readonly string[] => [
  ...[...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slug(heading)),
  ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
];

/** The places that a page links to, those on the web left out. */
export const linksOf = (page: string): readonly string[] =>
  [...page.replace(FENCE, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
