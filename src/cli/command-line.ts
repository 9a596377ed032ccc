/**
 * A command line, read by commander: which command, with what operands and settings, or what to say instead.
 */
import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import { type Command, operandText, optionsOf } from './command.ts';
import { commandHelp, mainHelp } from './help.ts';
import { OPTIONS, type OptionName, type Settings } from './settings.ts';

/** What a command line asks for. */
export type Asked =
  | { readonly command: Command; readonly operands: readonly string[]; readonly settings: Settings }
  | { readonly help: string }
  | { readonly mistake: string };

/** Commander keeps a value under the long name of its flag. */
const keyOf = (name: OptionName): string => (name === 'reference' ? 'with' : name);

const optionFor = ({ formats }: Command, name: OptionName): Option => {
  const { flags, says, read, isRepeatable } = OPTIONS[name];
  const option = new Option(flags, says);
  if (name === 'format') return option.choices(formats).default(formats[0]);
  if (isRepeatable)
    option.default([]).argParser((value: string, before: readonly string[]) => [...before, value]);
  if (read !== undefined)
    option.argParser((value: string) => {
      const result = read(value);
      if ('refusal' in result) throw new InvalidArgumentError(`${result.refusal}.`);
      return result.value;
    });
  return option;
};

const given = (values: Readonly<Record<string, unknown>>, { formats }: Command): Settings => {
  const named = Object.keys(OPTIONS) as OptionName[];
  const set = named.flatMap((name) => {
    const value = values[keyOf(name)];
    return value === undefined ? [] : [[name, value]];
  });
  const standard = {
    format: formats[0],
    failOn: [],
    quiet: false,
    watch: false,
    whole: false,
    scorecard: false,
    adversary: false,
    refuses: [],
  };
  return { ...standard, ...Object.fromEntries(set) };
};

const operandsOf = (parsed: Parser): readonly string[] => parsed.args;

/** Reads the words behind the name of the program. */
export const readCommandLine = (
  words: readonly string[],
  commands: readonly Command[],
  version: string,
): Asked => {
  let asked: Asked | undefined;
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  const hearing = { writeOut: hear, writeErr: hear, outputError: hear };
  const program = new Parser('casus-foederis')
    .exitOverride()
    .configureOutput(hearing)
    .version(version, '-V, --version')
    .helpCommand('help [command]');
  program.helpInformation = () => mainHelp(commands);
  for (const command of commands) {
    const own = program.command(command.name);
    own.helpInformation = () => commandHelp(command);
    for (const operand of command.operands) {
      const { isOptional, isSeveral, name } = operand;
      const shown = `${name.toLowerCase()}${isSeveral ? '...' : ''}`;
      own.argument(isOptional ? `[${shown}]` : `<${shown}>`, operandText(operand));
    }
    for (const name of optionsOf(command)) own.addOption(optionFor(command, name));
    own.action(() => {
      asked = { command, operands: operandsOf(own), settings: given(own.opts(), command) };
    });
  }
  try {
    program.parse([...words], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (problem.exitCode === 0) return { help: said.trimEnd() };
    return { mistake: words.length === 0 ? mainHelp(commands).trimEnd() : said.trimEnd() };
  }
  return asked ?? { mistake: mainHelp(commands).trimEnd() };
};
