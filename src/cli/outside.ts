/**
 * The world outside a command: files, standard streams, the environment.
 *
 * Commands see no more of it than this, so that a test can give them a world of its own. Whatever goes wrong comes back as
 * a sentence in plain words.
 */
import type { Either } from 'fp-ts/Either';

/** A standard stream to write to. */
export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, if it is one. */
  readonly columns?: number;
}

/** What a command may ask of the world. */
export interface Outside {
  readonly output: Stream;
  readonly errors: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The whole of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** The bytes of a file, or why they cannot be had: `is a folder`. */
  readonly read: (path: string) => Promise<Either<string, Uint8Array>>;
  /** Writes a file anew; says why it could not. */
  readonly write: (path: string, text: string) => Promise<string | undefined>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The names in a folder; none if there is no such folder. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** The files that match a pattern, in the order of the alphabet. */
  readonly matching: (pattern: string) => Promise<readonly string[]>;
  /** The text of a file that comes with the package: `docs/codebook.md`. */
  readonly packaged: (path: string) => Promise<string>;
  /**
   * Calls back after each change of one of the files, until the process is interrupted. Which files are meant it looks up
   * again at each change in their folders, and says so.
   */
  readonly watch: (
    first: readonly string[],
    look: () => Promise<readonly string[]>,
    changed: (files: readonly string[]) => Promise<void>,
  ) => Promise<void>;
}
