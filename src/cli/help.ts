/**
 * Help that fits a screen of 24 rows and 80 columns, for the whole program and for each command.
 */
import { type Command, operandText, optionsOf } from './command.ts';
import { OPTIONS, type OptionName } from './settings.ts';

const WIDTH = 80;

const EXIT_CODES = 'Exit codes: 0 fine, 1 findings or --fail-on, 2 bad input, 3 internal fault.';

const wrapped = (text: string): string => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
};

const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `  ${name.padEnd(widest)}  ${says}`.trimEnd());
};

const usageOf = (command: Command): string =>
  [command.name, ...command.operands.map(operandText)].join(' ');

/** The help of the whole program. */
export const mainHelp = (commands: readonly Command[]): string =>
  [
    'Usage: casus-foederis COMMAND [OPTIONS]',
    'Scores a peace agreement on its enforcement architecture.',
    '',
    ...table(commands.map((command) => [usageOf(command), command.summary])),
    '',
    '  -h, --help, or `help COMMAND`, explains a command; -V, --version',
    EXIT_CODES,
    '',
    'Example: casus-foederis score draft.yaml --format html --output draft.html',
    '',
  ].join('\n');

const optionRow = (
  { formats, meanings = {} }: Command,
  name: OptionName,
): readonly [string, string] => {
  const { shown, says } = OPTIONS[name];
  const [first, ...others] = formats;
  const meaning = meanings[name] ?? says;
  return [shown, name === 'format' ? [`${first} (default)`, ...others].join(', ') : meaning];
};

/** The help of one command. */
export const commandHelp = (command: Command): string =>
  [
    `Usage: casus-foederis ${command.name} ${['[OPTIONS]', ...command.operands.map(operandText)].join(' ')}`,
    '',
    wrapped(command.says),
    '',
    'Options:',
    ...table([
      ...optionsOf(command).map((name) => optionRow(command, name)),
      ['-h, --help', 'this page'],
    ]),
    '',
    EXIT_CODES,
    '',
    'Examples:',
    ...command.examples.map((example) => `  casus-foederis ${example}`),
    '',
  ].join('\n');
