/**
 * A program in a process of its own, for what one process cannot measure of itself: a cold start, its own memory.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a module that reads JSON from its input and prints JSON; throws where it fails. */
export const inChild = <Output>(
  program: string,
  input: unknown,
  flags: readonly string[] = [],
): Output => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', program],
    { cwd: ROOT, encoding: 'utf8', input: JSON.stringify(input) },
  );
  if (status !== 0) throw new Error(`a program of its own failed:\n${stderr.slice(0, 2_000)}`);
  return JSON.parse(stdout);
};
