/**
 * Remarks as the annotations of a GitHub runner, which shows them beside the lines of a pull request.
 *
 * A runner reads each line of standard output that begins with `::error`, `::warning` or `::notice`. It wants per cent
 * signs and line ends escaped, and in properties colons and commas as well.
 */
import { harmless } from '../issue/show.ts';
import type { CheckedFile, Diagnostic, DiagnosticLevel } from '../report/diagnostics.ts';

const COMMANDS: Readonly<Record<DiagnosticLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const escapedText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string =>
  escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = (file: string, diagnostic: Diagnostic): string => {
  const { level, message, repair, rule, position } = diagnostic;
  const properties = {
    file,
    ...(position === undefined
      ? {}
      : {
          line: String(position.line),
          col: String(position.column),
          endColumn: String(position.column + position.length),
        }),
    title: rule,
  };
  const shown = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapedProperty(harmless(value))}`)
    .join(',');
  const text = harmless(message) + (repair === undefined ? '' : `\nRepair: ${harmless(repair)}`);
  return `::${COMMANDS[level]} ${shown}::${escapedText(text)}`;
};

/** Writes one annotation a line. */
export const toGithub = (checked: readonly CheckedFile[]): string =>
  checked
    .flatMap(({ file, diagnostics }) => diagnostics.map((one) => annotation(file, one)))
    .join('\n');
