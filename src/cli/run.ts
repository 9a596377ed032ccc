/**
 * Running a command line from its words to the code with which the process ends.
 */
import { coloured, paintFor } from './colour.ts';
import type { Call } from './command.ts';
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { filesOf } from './inputs.ts';
import { EXIT, type ExitCode, type Outcome, worse } from './outcome.ts';
import type { Outside } from './outside.ts';
import { versionOf } from './version.ts';

/** Text is set this wide where nothing says how wide. */
const WIDTH = 100;
/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 120;

const widthFor = ({ output }: Outside, asked: number | undefined): number =>
  asked ?? (output.columns === undefined ? WIDTH : Math.max(40, Math.min(output.columns, WIDEST)));

const lines = (text: string): string => (text === '' ? '' : `${text}\n`);

/** Prints an outcome, or writes it to the file that was asked for. */
const print = async (
  { output, complaints, code }: Outcome,
  { settings, outside }: Pick<Call, 'settings' | 'outside'>,
): Promise<ExitCode> => {
  const { environment, errors } = outside;
  const paintErrors = paintFor(errors, environment);
  const complain = (all: readonly string[]) =>
    errors.write(lines(coloured(all.join('\n'), paintErrors)));
  if (complaints.length > 0) complain(complaints);
  if (output === '' && settings.output === undefined) return code;
  if (settings.output === undefined) {
    const paint = paintFor(outside.output, environment);
    outside.output.write(lines(settings.format === 'text' ? coloured(output, paint) : output));
    return code;
  }
  // What cannot be read must not replace what was written before.
  if (output === '' && code === EXIT.input) return code;
  const problem = await outside.write(settings.output, lines(output));
  if (problem === undefined) return code;
  complain([`${settings.output} ${problem}`]);
  return worse(code, EXIT.input);
};

const watching = async (call: Call, once: () => Promise<ExitCode>): Promise<ExitCode> => {
  const { operands, settings, outside } = call;
  let code = await once();
  const named = settings.rubric === undefined ? operands : [...operands, settings.rubric];
  const files = await filesOf(named, outside);
  if (files.length === 0) return code;
  const say = () =>
    outside.errors.write(
      `\nWatching ${files.length === 1 ? files[0] : `${files.length} files`}; Ctrl-C ends it.\n`,
    );
  say();
  await outside.watch(files, async () => {
    outside.output.write('\n');
    code = await once();
    say();
  });
  return code;
};

/** Runs the words behind the name of the program, and says how the process should end. */
export const run = async (words: readonly string[], outside: Outside): Promise<ExitCode> => {
  const asked = readCommandLine(words, COMMANDS, await versionOf(outside));
  if ('help' in asked) {
    outside.output.write(lines(asked.help));
    return EXIT.fine;
  }
  if ('mistake' in asked) {
    outside.errors.write(lines(asked.mistake));
    return EXIT.input;
  }
  const { command, operands, settings } = asked;
  const call = { operands, settings, outside, width: widthFor(outside, settings.width) };
  const once = async () => print(await command.run(call), call);
  return settings.watch ? watching(call, once) : once();
};
