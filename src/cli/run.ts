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

/** Text is set this wide if neither an option nor a terminal says how wide. */
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

/** Says what is watched, and which of it was not there before. */
const watchedText = (files: readonly string[], before: readonly string[]): string => {
  const [first = ''] = files;
  const added = files.filter((file) => !before.includes(file));
  const what = files.length === 1 ? first : `${files.length} files`;
  const ofThem = added.length === 0 ? '' : `, newly ${added.join(', ')}`;
  return `\nWatching ${what}${ofThem}; Ctrl-C ends it.\n`;
};

const watching = async (call: Call, once: () => Promise<ExitCode>): Promise<ExitCode> => {
  const { operands, settings, outside } = call;
  const named = settings.rubric === undefined ? operands : [...operands, settings.rubric];
  const look = () => filesOf(named, outside);
  let code = await once();
  let files = await look();
  if (files.length === 0) return code;
  outside.errors.write(watchedText(files, files));
  await outside.watch(files, look, async (now) => {
    outside.output.write('\n');
    code = await once();
    outside.errors.write(watchedText(now, files));
    files = now;
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
