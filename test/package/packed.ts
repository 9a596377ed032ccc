/**
 * The package packed and installed in a project of its own, as an application has it.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/docs/files.ts';

/** A project with the package in it. */
export interface Project {
  readonly folder: string;
  /** The paths in the tarball. */
  readonly packed: readonly string[];
  readonly remove: () => void;
}

/** Runs a program; what it printed on failure is in the error. */
export const runProgram = async (
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<string> => {
  const { stdout } = await promisify(execFile)(program, args, { cwd }).catch((error) => {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout.trim();
};

/** Packs the build and installs it with what it needs, and other packages beside it. */
export const installPacked = async (...beside: readonly string[]): Promise<Project> => {
  if (!existsSync(join(ROOT, 'dist')))
    throw new Error('nothing to pack: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'casus-foederis-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const [tarball] = JSON.parse(
    await runProgram('npm', ['pack', '--json', '--pack-destination', folder], ROOT),
  );
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  await runProgram(
    'npm',
    [
      ...['--prefix', folder, '--silent', 'install', '--prefer-offline', '--no-audit', '--no-fund'],
      join(folder, tarball.filename),
      ...beside.map((name) => `${name}@${devDependencies[name]}`),
    ],
    folder,
  );
  return {
    folder,
    packed: tarball.files.map(({ path }: { path: string }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
