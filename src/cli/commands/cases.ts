/**
 * `cases`: the coded library, as a list or one document of it.
 */
import type { Case } from '../../cases/index.ts';
import { columns } from '../../explain/typeset.ts';
import type { Call, Command } from '../command.ts';
import { didYouMean, likeIds } from '../inputs.ts';
import { toJson } from '../json.ts';
import { fine, type Outcome, refused } from '../outcome.ts';

const inBrief = ({ id, document: { date, title, status, outcome } }: Case) => ({
  id,
  date,
  title,
  status,
  ...(outcome === undefined ? {} : { result: outcome.result }),
});

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`;

/** Columns between those of a table. */
const BETWEEN = 2;

const list = (cases: readonly Case[], { settings, width }: Call): string => {
  const briefs = cases.map(inBrief);
  if (settings.format === 'json') return toJson(briefs);
  const widest = Math.max(...briefs.map(({ id }) => id.length));
  const resultWidth = 'collapsed'.length;
  const dateWidth = '2025-11-23'.length;
  const room = width - widest - dateWidth - resultWidth - 4 * BETWEEN;
  return columns([
    ['id', 'date', 'became', 'title'],
    ...briefs.map(({ id, date, result = '', title }) => [
      id,
      date,
      result,
      shortened(title, Math.max(room, resultWidth)),
    ]),
  ]).join('\n');
};

const one = async ({ id, document }: Case, { settings, width }: Call): Promise<string> => {
  if (settings.format === 'json') return toJson(document);
  if (settings.format === 'text') {
    const { explainText, scoreAgreement } = await import('../../index.ts');
    const { agreementOf, CASES } = await import('../../cases/index.ts');
    const found = CASES.find((other) => other.id === id);
    return found === undefined ? '' : explainText(scoreAgreement(agreementOf(found)), { width });
  }
  const { documentText } = await import('../../text.ts');
  return documentText(document).trimEnd();
};

const run = async (call: Call): Promise<Outcome> => {
  const { CASES } = await import('../../cases/index.ts');
  const [id] = call.operands;
  if (id === undefined) return fine(list(CASES, call));
  const found = CASES.find((other) => other.id === id);
  if (found !== undefined) return fine(await one(found, call));
  const ids = CASES.map((other) => other.id);
  return refused(`there is no case ${id} in the library${didYouMean(likeIds(id, ids))}`);
};

export const cases: Command = {
  name: 'cases',
  summary: 'the coded library: a list, or one as a document',
  says: 'Lists the coded cases of the library with what became of them. With an ID it prints that case as a document in YAML, to start from or to learn from; as text, its card.',
  operands: [{ name: 'ID', isOptional: true }],
  formats: ['yaml', 'json', 'text'],
  options: ['width'],
  examples: ['cases', 'cases dayton-1995 > dayton.yaml'],
  run,
};
