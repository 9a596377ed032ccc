/**
 * A world for commands that is held in memory: files by their paths, standard input, and what was written where.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as E from 'fp-ts/Either';
import { ROOT } from '../../scripts/docs/files.ts';
import type { ExitCode } from '../../src/cli/outcome.ts';
import type { Outside } from '../../src/cli/outside.ts';
import { run } from '../../src/cli/run.ts';
// Commands load these when they need them; here they are loaded beforehand, so that no test is timed by it.
import '../../src/adversary.ts';
import '../../src/cases/index.ts';
import '../../src/index.ts';
import '../../src/report.ts';
import '../../src/text.ts';

/** What there is before a command runs. */
export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly environment?: Outside['environment'];
  /** Columns of a terminal; there is none where nothing is given. */
  readonly terminal?: number;
  /** What happens while the files are watched. */
  readonly whileWatching?: (
    write: (path: string, text: string) => void,
    changed: () => Promise<void>,
  ) => Promise<void>;
}

/** What a command left behind. */
export interface Left {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
  readonly files: ReadonlyMap<string, string>;
}

const FOLDERS = ['drafts', 'locked'];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const patternOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

/** Runs a command line in a world of its own. */
export const runIn = async (
  { files: given = {}, input = '', environment = {}, terminal, whileWatching }: Given,
  ...words: readonly string[]
): Promise<Left> => {
  const files = new Map(Object.entries(given));
  let output = '';
  let errors = '';
  const ofTerminal =
    terminal === undefined ? { isTerminal: false } : { isTerminal: true, columns: terminal };
  const outside: Outside = {
    output: {
      ...ofTerminal,
      write: (text) => {
        output += text;
      },
    },
    errors: {
      ...ofTerminal,
      write: (text) => {
        errors += text;
      },
    },
    environment,
    input: async () => bytesOf(input),
    read: async (path) => {
      const text = files.get(path);
      if (text !== undefined) return E.right(bytesOf(text));
      return E.left(FOLDERS.includes(path) ? 'is a folder, not a file' : 'does not exist');
    },
    write: async (path, text) => {
      if (FOLDERS.includes(path)) return 'is a folder, not a file';
      files.set(path, text);
      return undefined;
    },
    exists: async (path) => files.has(path) || FOLDERS.includes(path),
    namesIn: async (folder) =>
      [...files.keys()]
        .filter((path) => posix.dirname(path) === posix.normalize(folder).replace(/\/$/, ''))
        .map((path) => posix.basename(path)),
    matching: async (pattern) =>
      [...files.keys()].filter((path) => patternOf(pattern).test(path)).sort(),
    packaged: async (path) => readFileSync(`${ROOT}/${path}`, 'utf8'),
    watch: async (_, look, changed) =>
      whileWatching?.(
        (path, text) => files.set(path, text),
        async () => changed(await look()),
      ),
  };
  const code = await run(words, outside);
  return { code, output, errors, files };
};

/** The template, as `init` prints it. */
export const TEMPLATE = readFileSync(`${ROOT}/examples/template.yaml`, 'utf8');
