/**
 * The options of all commands, each described once: what it is called, what it does, and how its value is read.
 */

/** The forms in which a command can give its answer. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'github', 'yaml'] as const;
/** A form of an answer. */
export type Format = (typeof FORMATS)[number];

/** What the options of a command line come to. */
export interface Settings {
  readonly format: Format;
  readonly output?: string;
  /** As it was given: `document`, `partial` or `finding:<id>`. */
  readonly failOn: readonly string[];
  readonly rubric?: string;
  readonly quiet: boolean;
  readonly width?: number;
  readonly watch: boolean;
  readonly whole: boolean;
  readonly depth?: number;
  readonly facts?: number;
  readonly guarantee?: string;
  readonly reference?: string;
  readonly scorecard: boolean;
  /** Whether the findings of an adversary are looked for as well. */
  readonly adversary: boolean;
  readonly scenario?: string;
  readonly breach?: string;
  /** Who commits the breach, by id or name. */
  readonly violator?: string;
  /** Who refuses beside the violator, by id or name. */
  readonly refuses: readonly string[];
  readonly pace?: string;
  readonly samples?: number;
  readonly seed?: number;
  readonly workers?: number;
}

/** The name of an option, as `Settings` has it. */
export type OptionName = keyof Settings;

interface OptionWords {
  /** As commander reads it: `-o, --output <file>`. */
  readonly flags: string;
  /** As the help shows it. */
  readonly shown: string;
  readonly says: string;
  /** Reads the value; a refusal says what would do. Texts are taken as they are. */
  readonly read?: (value: string) => { readonly value: number } | { readonly refusal: string };
  readonly isRepeatable?: true;
}

/** A window narrower than this cannot show a table. */
const NARROWEST = 40;

const wholeNumber =
  (least: number, most = 10_000): NonNullable<OptionWords['read']> =>
  (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most
      ? { value }
      : { refusal: `it must be a whole number from ${least} to ${most}` };
  };

/** More samples than this narrow no interval that anybody reads. */
const MOST_SAMPLES = 100_000_000;
const MOST_SEEDS = 4_294_967_295;
const MOST_WORKERS = 64;

/** Every option of every command. What a command says of its formats is put in by the command. */
export const OPTIONS: Readonly<Record<OptionName, OptionWords>> = {
  format: {
    flags: '-f, --format <form>',
    shown: '-f, --format FORM',
    says: '',
  },
  output: {
    flags: '-o, --output <file>',
    shown: '-o, --output FILE',
    says: 'write to FILE instead of standard output',
  },
  failOn: {
    flags: '--fail-on <what>',
    shown: '--fail-on WHAT',
    says: 'exit 1 on document, partial or finding:ID; repeatable',
    isRepeatable: true,
  },
  rubric: {
    flags: '--rubric <file>',
    shown: '--rubric FILE',
    says: 'judge by a rubric of your own, in YAML or JSON',
  },
  quiet: {
    flags: '-q, --quiet',
    shown: '-q, --quiet',
    says: 'print problems only; the exit code says the rest',
  },
  width: {
    flags: '--width <columns>',
    shown: '--width COLUMNS',
    says: 'set text this wide; else as the terminal, or 100',
    read: wholeNumber(NARROWEST),
  },
  watch: {
    flags: '--watch',
    shown: '--watch',
    says: 'run again whenever a file changes',
  },
  whole: {
    flags: '--whole',
    shown: '--whole',
    says: 'everything: coverage, all findings, every score, sources',
  },
  depth: {
    flags: '--depth <levels>',
    shown: '--depth LEVELS',
    says: 'go down this many levels only',
    read: wholeNumber(0),
  },
  facts: {
    flags: '--facts <number>',
    shown: '--facts NUMBER',
    says: 'list this many changed facts; 5 if not given',
    read: wholeNumber(0),
  },
  guarantee: {
    flags: '--guarantee <id>',
    shown: '--guarantee ID',
    says: 'compare this guarantee only',
  },
  reference: {
    flags: '--with <file>',
    shown: '--with FILE:ID',
    says: 'the reference: a guarantee of a FILE or library case',
  },
  scorecard: {
    flags: '--scorecard',
    shown: '--scorecard',
    says: 'the schema of scorecards instead of documents',
  },
  adversary: {
    flags: '--adversary',
    shown: '--adversary',
    says: 'look for what an adversary would find as well',
  },
  scenario: {
    flags: '--scenario <name>',
    shown: '--scenario NAME',
    says: 'what is tried; night-probe if not given',
  },
  breach: {
    flags: '--breach <id>',
    shown: '--breach ID',
    says: 'ask about this breach only, at length',
  },
  violator: {
    flags: '--violator <party>',
    shown: '--violator PARTY',
    says: 'who commits the breach, by id or name',
  },
  refuses: {
    flags: '--refuses <party>',
    shown: '--refuses PARTY',
    says: 'who refuses and stays home as well; repeatable',
    isRepeatable: true,
  },
  pace: {
    flags: '--pace <name>',
    shown: '--pace NAME',
    says: 'how stages run: often-late; else as they are allowed',
  },
  samples: {
    flags: '--samples <number>',
    shown: '--samples NUMBER',
    says: 'samples for each question; 20000 if not given',
    read: wholeNumber(1, MOST_SAMPLES),
  },
  seed: {
    flags: '--seed <number>',
    shown: '--seed NUMBER',
    says: 'the seed of the random samples; 1 if not given',
    read: wholeNumber(0, MOST_SEEDS),
  },
  workers: {
    flags: '--workers <number>',
    shown: '--workers NUMBER',
    says: 'draw samples on this many cores; no answer changes',
    read: wholeNumber(1, MOST_WORKERS),
  },
};
