/**
 * What a worker of a stress does: it makes the questions ready once, and draws whatever blocks it is given.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Blocks } from '../adversary/stress.ts';
import type { Agreement } from '../model/agreement.ts';
import { type StressOptions, shardsOf } from '../standard/stress.ts';

const { agreement, options } = workerData as {
  readonly agreement: Agreement;
  readonly options: StressOptions;
};
const draw = shardsOf(agreement, options);

parentPort?.on('message', (blocks: Blocks) => parentPort?.postMessage(draw(blocks)));
