/**
 * A remark as a line that editors and terminals make a link of: `file:line:column: what is wrong`.
 */
import { harmless } from '../issue/show.ts';
import type { Severity } from '../model/scorecard-words.ts';
import type { Diagnostic } from '../report/diagnostics.ts';

/** What a finding does to the text, as the card says it. */
const WEIGHED: Readonly<Record<Severity, string>> = {
  defeats: 'fatal',
  weakens: 'weakens it',
  clouds: 'clouds it',
};

const wordOf = ({ kind, severity }: Diagnostic): string =>
  severity === undefined ? kind : WEIGHED[severity];

/** Sets a remark as one line. */
export const diagnosticLine = (file: string, diagnostic: Diagnostic): string => {
  const { position, message, kind, rule } = diagnostic;
  const at = position === undefined ? '' : `:${position.line}:${position.column}`;
  const by = kind === 'finding' ? ` [${rule}]` : '';
  return harmless(`${file}${at}: ${wordOf(diagnostic)}: ${message}${by}`);
};
