/**
 * The world as Node has it.
 */
import { createReadStream } from 'node:fs';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import * as E from 'fp-ts/Either';
import type { Outside, Stream } from './outside.ts';
import { watchFiles } from './watch-files.ts';

/** What the operating system calls a fault, in plain words. */
const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder, not a file',
  ENOENT: 'does not exist',
  ENOTDIR: 'lies in something that is no folder',
  EACCES: 'may not be opened by you',
  EPERM: 'may not be opened by you',
  ENAMETOOLONG: 'has too long a name',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'does not fit: the disk is full',
  EMFILE: 'cannot be opened: too many files are open',
};

const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : '';

const faultOf = (problem: unknown): string => {
  const code = codeOf(problem);
  return FAULTS[code] ?? `cannot be opened (${code === '' ? String(problem) : code})`;
};

/** Why a file cannot be written: if it does not exist, neither does its folder. */
const writingFaultOf = (problem: unknown): string => {
  const code = codeOf(problem);
  if (code === 'ENOENT') return 'cannot be written: its folder does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be written by you';
  return faultOf(problem);
};

const streamOf = (stream: NodeJS.WriteStream): Stream => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  ...(stream.columns === undefined ? {} : { columns: stream.columns }),
});

/** No document comes near this size, and some things that can be opened never end. */
const MOST_BYTES = 20_000_000;

/** Reads to the end, or to a size at which every reader refuses. */
const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(parts);
};

/** The world of a process, with the files of the package that lies at an address. */
export const nodeOutside = (home: URL): Outside => ({
  output: streamOf(process.stdout),
  errors: streamOf(process.stderr),
  environment: process.env,
  input: () => readAll(process.stdin),
  read: (path) =>
    readAll(createReadStream(path)).then(E.right, (problem) => E.left(faultOf(problem))),
  write: (path, text) => writeFile(path, text).then(() => undefined, writingFaultOf),
  exists: (path) =>
    access(path).then(
      () => true,
      // Whatever is there and cannot be reached is for reading to complain of.
      (problem) => codeOf(problem) === 'EACCES',
    ),
  namesIn: (folder) => readdir(folder).catch(() => []),
  matching: async (pattern) => {
    const { glob } = await import('tinyglobby');
    return (await glob(pattern, { expandDirectories: false })).sort();
  },
  packaged: (path) => readFile(new URL(path, home), 'utf8'),
  watch: watchFiles,
});
