#!/usr/bin/env node
/**
 * The command `casus-foederis`, as a process.
 *
 * A fault of the program prints one line, with where to report it. A reader who takes only the first lines of the output,
 * as `head` does, ends the process quietly.
 */
import { nodeOutside } from './node-outside.ts';
import { EXIT } from './outcome.ts';
import { run } from './run.ts';

const ISSUES = 'https://github.com/casus-foederis/casus-foederis/issues';
/** Where this is set, a fault is shown with the way that led to it. */
const TRACE = 'CASUS_FOEDERIS_TRACE';

const confess = (problem: unknown): void => {
  const said = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(
    `casus-foederis has a fault of its own: ${said.split('\n')[0]}. Please report it with the command line and what ${TRACE}=1 shows: ${ISSUES}\n`,
  );
  if (process.env[TRACE] !== undefined && problem instanceof Error)
    process.stderr.write(`${problem.stack}\n`);
  process.exitCode = EXIT.fault;
};

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit();
    confess(problem);
  });
process.on('uncaughtException', (problem) => {
  confess(problem);
  process.exit();
});

// Built, this file is `dist/cli.js`, one folder below the manifest.
run(process.argv.slice(2), nodeOutside(new URL('..', import.meta.url))).then((code) => {
  process.exitCode = code;
}, confess);
