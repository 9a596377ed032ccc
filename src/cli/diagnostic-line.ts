/**
 * A remark as a line that editors and terminals make a link of: `file:line:column: what is wrong`.
 */
import { harmless } from '../issue/show.ts';
import type { Diagnostic } from '../report/diagnostics.ts';

/** How bad it is, in one word. */
const wordOf = ({ kind, severity }: Diagnostic): string => severity ?? kind;

/** Sets a remark as one line. */
export const diagnosticLine = (file: string, diagnostic: Diagnostic): string => {
  const { position, message, kind, rule } = diagnostic;
  const at = position === undefined ? '' : `:${position.line}:${position.column}`;
  const by = kind === 'finding' ? ` [${rule}]` : '';
  return harmless(`${file}${at}: ${wordOf(diagnostic)}: ${message}${by}`);
};
