/**
 * What every example needs of a terminal: whoever reads only the first lines, as `head` does, is not shown a stack trace.
 */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});
