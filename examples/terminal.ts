/**
 * What every example needs of a terminal: no stack trace where a sentence will do.
 *
 * Examples load the package by `await import`, so that this module can speak first. A program of your own imports it in
 * the usual way: `import { scoreAgreement } from 'casus-foederis'`.
 */
import { existsSync } from 'node:fs';

// Whoever reads only the first lines, as `head` does, closes the pipe.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
  console.error('The package is not built yet: run `npm run build` first.');
  process.exit(1);
}
