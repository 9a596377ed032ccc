/**
 * A command: what it is called, what it takes, what it says of itself, and what it does.
 *
 * A command file loads none of the library before it runs, so that help appears at once.
 */
import type { Outcome } from './outcome.ts';
import type { Outside } from './outside.ts';
import type { Format, OptionName, Settings } from './settings.ts';

/** Something that stands on the command line without dashes. */
interface Operand {
  /** As the help shows it: `FILE`. */
  readonly name: string;
  readonly isOptional?: true;
  readonly isSeveral?: true;
}

/** What a command is called with. */
export interface Call {
  /** All operands in their order. */
  readonly operands: readonly string[];
  readonly settings: Settings;
  readonly outside: Outside;
  /** Columns for text. */
  readonly width: number;
}

/** A command. */
export interface Command {
  readonly name: string;
  /** In the list of commands: at most 56 characters, small, without a stop. */
  readonly summary: string;
  /** In its own help: whole sentences. */
  readonly says: string;
  readonly operands: readonly Operand[];
  /** The forms of its answer; the first is given unless another is asked for. */
  readonly formats: readonly [Format, ...Format[]];
  /** Beside `format` and `output`. */
  readonly options: readonly OptionName[];
  /** What an option means here, where that is more special than elsewhere. */
  readonly meanings?: Partial<Readonly<Record<OptionName, string>>>;
  readonly examples: readonly [string, string];
  readonly run: (call: Call) => Promise<Outcome>;
}

/** Shows an operand as it is used: `FILE…`, `[ID]`. */
export const operandText = ({ name, isOptional, isSeveral }: Operand): string => {
  const text = isSeveral ? `${name}…` : name;
  return isOptional ? `[${text}]` : text;
};

/** The options of a command, those that all have last. */
export const optionsOf = ({ formats, options }: Command): readonly OptionName[] => [
  ...options,
  ...(formats.length > 1 ? (['format'] as const) : []),
  'output',
];
