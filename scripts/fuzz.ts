/**
 * Tries the promises of the built package on as many inputs as one likes, in as many processes as there are cores.
 *
 * `npm run fuzz` tries a million with a new seed; `npm run fuzz -- 100000 7` tries as many with seed 7. The seed is
 * printed, and the same seed and count try the same inputs on any machine. An input is a document or a rubric given to the
 * package once; every sixteenth is tried thoroughly: read again, scored, written as JSON, put into words. The exit code is 1
 * where a promise was broken.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Share, Tried } from './fuzz/share.ts';

const USUAL = 1_000_000;

const [count = USUAL, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (![count, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('usage: npm run fuzz -- [inputs] [seed], both whole numbers');
  process.exit(2);
}

const program = fileURLToPath(new URL('./fuzz/share.ts', import.meta.url));

/** Inputs of one part of the work: parts are the same however many processes there are. */
const PART = 2_500;
const parts: Share[] = Array.from({ length: Math.ceil(count / PART) }, (_, part) => ({
  seed: seed + part,
  count: Math.min(PART, count - part * PART),
}));

const work = (): Promise<readonly Tried[]> =>
  new Promise((done, failed) => {
    const child = fork(program, { execArgv: ['--import', 'tsx'] });
    const tried: Tried[] = [];
    let own: Share | undefined;
    const next = (): void => {
      own = parts.shift();
      if (own === undefined) child.disconnect();
      else child.send(own);
    };
    child.on('message', (message) => {
      tried.push(message as Tried);
      next();
    });
    child.on('exit', (code) => {
      if (code === 0) done(tried);
      else failed(new Error(`the process died while it tried seed ${own?.seed}`));
    });
    next();
  });

console.log(`${count.toLocaleString('en-GB')} inputs, seed ${seed}`);
const started = performance.now();
const tried = (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat();
const sum = (of: (one: Tried) => number): string =>
  tried.reduce((total, one) => total + of(one), 0).toLocaleString('en-GB');
const broken = tried.flatMap((one) => one.broken);
console.log(
  `${sum((one) => one.tried)} tried in ${Math.round((performance.now() - started) / 1_000)} s: ` +
    `${sum((one) => one.refused)} refused, ${sum((one) => one.scored)} scored, ${sum((one) => one.thorough)} of all thoroughly; ` +
    `${broken.length} broken promises`,
);
for (const one of broken.slice(0, 10)) console.error(`\n${one}`);
if (broken.length > 0) process.exitCode = 1;
