/**
 * `diff`: what moved from one document to another.
 */
import * as E from 'fp-ts/Either';
import type { Movement } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { toJson } from '../json.ts';
import { fine, type Outcome, refused } from '../outcome.ts';
import { readAll, unreadLines } from '../read.ts';
import { readRubric } from '../rubric.ts';

const asText = async (moved: Movement, { settings, width }: Call): Promise<string> => {
  const { movementText } = await import('../../index.ts');
  const { facts } = settings;
  return movementText(moved, { width, ...(facts === undefined ? {} : { facts }) });
};

const run = async (call: Call): Promise<Outcome> => {
  const { operands, settings, outside } = call;
  const rubric = await readRubric(settings.rubric, outside);
  if (E.isLeft(rubric)) return refused(...rubric.left);
  const read = await readAll(operands, outside, { cases: true }, rubric.right);
  const problems = unreadLines(read, 'nothing was compared');
  if (problems.length > 0) return refused(...problems);
  const [before, after, ...others] = read.documents.map(({ agreement }) => agreement);
  if (before === undefined || after === undefined || others.length > 0)
    return refused(
      `diff: two documents are compared, and ${read.documents.length} were named; \`track\` takes more`,
    );
  const { movement } = await import('../../index.ts');
  const moved = movement(before, after, rubric.right === undefined ? {} : { rubric: rubric.right });
  if (settings.format === 'json') return fine(toJson(moved));
  if (settings.format === 'text') return fine(await asText(moved, call));
  const { toHtml, toMarkdown } = await import('../../report.ts');
  const write = settings.format === 'html' ? toHtml : toMarkdown;
  return fine(write(moved, { drafts: [before, after] }));
};

export const diff: Command = {
  name: 'diff',
  summary: 'what moved between two documents, and by what',
  says: 'Says what moved between two documents: how each score moved, which changed facts moved it most, and what got worse. BEFORE and AFTER are documents or library cases.',
  operands: [{ name: 'BEFORE' }, { name: 'AFTER' }],
  formats: ['text', 'json', 'markdown', 'html'],
  options: ['facts', 'rubric', 'width', 'watch'],
  examples: [
    'diff draft-1.yaml draft-2.yaml',
    'diff us-28-point-plan-2025-11 draft.yaml --facts 10',
  ],
  run,
};
