/**
 * `diff`: what moved from one document to another.
 */
import * as E from 'fp-ts/Either';
import type { Agreement, Movement, Rubric } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { failures } from '../fail-on.ts';
import { toJson } from '../json.ts';
import { type Bar, barFor } from '../judged.ts';
import { EXIT, type Outcome, refused } from '../outcome.ts';
import { readDrafts } from '../read-drafts.ts';

const asText = async (moved: Movement, { settings, width }: Call): Promise<string> => {
  const { movementText } = await import('../../index.ts');
  const { facts } = settings;
  return movementText(moved, { width, ...(facts === undefined ? {} : { facts }) });
};

const written = async (
  moved: Movement,
  drafts: readonly [Agreement, Agreement],
  call: Call,
): Promise<string> => {
  switch (call.settings.format) {
    case 'json':
      return toJson(moved);
    case 'html':
      return (await import('../../report.ts')).toHtml(moved, { drafts });
    case 'markdown':
      return (await import('../../report.ts')).toMarkdown(moved, { drafts });
    default:
      return asText(moved, call);
  }
};

/** For which reasons the second draft fails; it is scored only if the command line names any. */
const failuresOf = async (
  after: Agreement,
  rubric: Rubric,
  { failOn, catalogue }: Bar,
): Promise<readonly string[]> => {
  if (failOn.reasons.length === 0) return [];
  const { scoreAgreement } = await import('../../index.ts');
  return failures(failOn, scoreAgreement(after, rubric, catalogue));
};

const run = async (call: Call): Promise<Outcome> => {
  const bar = await barFor(call.settings);
  if (E.isLeft(bar)) return refused(...bar.left);
  const drafts = await readDrafts(call, 'nothing was compared');
  if (E.isLeft(drafts)) return refused(...drafts.left);
  const { documents, rubric } = drafts.right;
  const [before, after, ...others] = documents.map(({ agreement }) => agreement);
  if (before === undefined || after === undefined || others.length > 0)
    return refused(
      `diff: two documents are compared, and ${documents.length} were named; \`track\` takes more`,
    );
  const { movement } = await import('../../index.ts');
  const failed = await failuresOf(after, rubric, bar.right);
  return {
    output: await written(movement(before, after, { rubric }), [before, after], call),
    complaints: failed.map((failure) => `fails: ${failure}`),
    code: failed.length > 0 ? EXIT.findings : EXIT.fine,
  };
};

export const diff: Command = {
  name: 'diff',
  summary: 'what moved between two documents, and by what',
  says: 'Says what moved between two documents: how each score moved, which changed facts moved it most, and what got worse. BEFORE and AFTER are documents or library cases. With --fail-on it judges AFTER as `score` does.',
  operands: [{ name: 'BEFORE' }, { name: 'AFTER' }],
  formats: ['text', 'json', 'markdown', 'html'],
  options: ['facts', 'failOn', 'rubric', 'width', 'watch'],
  examples: [
    'diff draft-1.yaml draft-2.yaml',
    'diff us-28-point-plan-2025-11 draft.yaml --facts 10',
  ],
  run,
};
