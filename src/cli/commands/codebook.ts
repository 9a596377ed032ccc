/**
 * `codebook`: the coder's handbook, whole or what it says of one word.
 */
import { wrap } from '../../explain/typeset.ts';
import { lookUp } from '../codebook-search.ts';
import type { Call, Command } from '../command.ts';
import { fine, type Outcome, refused } from '../outcome.ts';

/** What begins a line of its own, whatever stands above it. */
const OPENS = /^(?:$|\||```|[-#]|\d+\. |[a-z ]+: |Choices:|\w+: `)/;

/** Lines of prose that belong together, each paragraph and each item on one line. */
const paragraphs = (text: string): readonly string[] => {
  const joined: string[] = [];
  for (const line of text.split('\n')) {
    const before = joined.at(-1);
    if (before === undefined || before === '' || OPENS.test(line)) joined.push(line);
    else joined[joined.length - 1] = `${before} ${line.trim()}`;
  }
  return joined;
};

const isTable = (line: string): boolean => line.startsWith('|');

const setText = (text: string, width: number): string =>
  paragraphs(text)
    .flatMap((line) => (isTable(line) ? [line] : wrap(line, width, line.startsWith('- ') ? 2 : 0)))
    .join('\n');

const run = async ({ operands: [word], outside, width }: Call): Promise<Outcome> => {
  const page = await outside.packaged('docs/codebook.md');
  if (word === undefined) return fine(page.trimEnd());
  const found = lookUp(page, word);
  if ('text' in found) return fine(setText(found.text, width));
  const meant = found.meant === undefined ? '' : `; did you mean ${found.meant}?`;
  return refused(`the codebook says nothing of ${word}${meant}`);
};

export const codebook: Command = {
  name: 'codebook',
  summary: 'the handbook, or what it says of a field or word',
  says: 'Prints the codebook, in Markdown. With a WORD it prints what the codebook says of that: a field (duty, responder.duty), a rung (shall-assist), a kind of breach, a finding, a guarantee model or a heading, or else every entry with that word in it.',
  operands: [{ name: 'WORD', isOptional: true }],
  formats: ['text'],
  options: ['width'],
  examples: ['codebook responder.duty', 'codebook violator-holds-veto'],
  run,
};
