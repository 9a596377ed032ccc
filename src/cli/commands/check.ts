/**
 * `check`: problems, warnings and findings of each document at their lines, for editors and build servers.
 */
import * as E from 'fp-ts/Either';
import type { CheckedFile, Diagnostic } from '../../report/diagnostics.ts';
import { checkedDocument } from '../checked.ts';
import type { Call, Command } from '../command.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { toGithub } from '../github.ts';
import { toJson } from '../json.ts';
import { type Judged, judge } from '../judged.ts';
import { EXIT, type ExitCode, type Outcome, refused } from '../outcome.ts';
import { checkedUnread } from '../read.ts';
import { versionOf } from '../version.ts';

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const summary = (checked: readonly CheckedFile[]): string => {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const count = (kind: Diagnostic['kind']) => all.filter((one) => one.kind === kind).length;
  return `${counted(checked.length, 'document')}: ${counted(count('problem'), 'problem')}, ${counted(count('warning'), 'warning')}, ${counted(count('finding'), 'finding')}`;
};

const remark = (file: string, one: Diagnostic): readonly string[] => [
  diagnosticLine(file, one),
  ...(one.repair === undefined ? [] : [`    Repair: ${one.repair}.`]),
];

const asText = (checked: readonly CheckedFile[]): string =>
  [
    ...checked.flatMap(({ file, diagnostics }) => diagnostics.flatMap((one) => remark(file, one))),
    summary(checked),
  ].join('\n');

const written = async (
  checked: readonly CheckedFile[],
  findings: Judged['catalogue'],
  call: Call,
): Promise<string> => {
  switch (call.settings.format) {
    case 'json':
      return toJson(checked.map(({ file, diagnostics }) => ({ file, diagnostics })));
    case 'sarif': {
      const { toSarif } = await import('../../report.ts');
      return toSarif(checked, { version: await versionOf(call.outside), findings });
    }
    case 'github':
      return toGithub(checked);
    default:
      return asText(checked);
  }
};

const onlyProblems = (checked: readonly CheckedFile[]): string =>
  checked
    .flatMap(({ file, diagnostics }) =>
      diagnostics
        .filter(({ kind }) => kind === 'problem')
        .map((problem) => diagnosticLine(file, problem)),
    )
    .join('\n');

const run = async (call: Call): Promise<Outcome> => {
  const judged = await judge(call, { cases: false });
  if (E.isLeft(judged)) return refused(...judged.left);
  const { scored, unread, complaints, failures, catalogue } = judged.right;
  const checked = [
    ...unread.map(checkedUnread),
    ...scored.map(({ document, card }) => checkedDocument(document, card)),
  ];
  const findings = scored.some(({ card }) => card.findings.length > 0);
  const isFailing = call.settings.failOn.length > 0 ? failures.length > 0 : findings;
  const isUnread = unread.length > 0 || complaints.length > 0;
  const code: ExitCode = isUnread ? EXIT.input : isFailing ? EXIT.findings : EXIT.fine;
  return {
    output: call.settings.quiet ? onlyProblems(checked) : await written(checked, catalogue, call),
    complaints: [...complaints, ...failures.map((failure) => `fails: ${failure}`)],
    code,
  };
};

export const check: Command = {
  name: 'check',
  summary: 'problems, warnings and findings at their lines',
  says: 'Checks documents for editors and build servers: problems, warnings and findings, each at its line. Exits with 1 on any finding, or with --fail-on on that only.',
  operands: [{ name: 'FILE', isSeveral: true }],
  formats: ['text', 'json', 'sarif', 'github'],
  options: ['failOn', 'adversary', 'rubric', 'quiet', 'watch'],
  examples: ['check draft.yaml', 'check "drafts/**/*.yaml" --format sarif -o findings.sarif'],
  run,
};
