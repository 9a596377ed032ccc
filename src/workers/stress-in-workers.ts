/**
 * Stress on several cores: a pool of worker threads that draw its blocks of samples, whoever is free the next.
 *
 * Each block has a stream of random numbers of its own and tallies are whole numbers, so the answer is that of one thread,
 * whatever the number of workers and in whatever order they are done. Where everything is counted out there is nothing to
 * split, and no worker is started.
 */
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { type Either, left, right } from 'fp-ts/Either';
import type { Blocks } from '../adversary/stress.ts';
import type { Agreement } from '../model/agreement.ts';
import {
  joinShards,
  type Stress,
  type StressOptions,
  type StressProgress,
  type StressShard,
  stress,
  stressBlocks,
} from '../standard/stress.ts';
import { openPool } from './pool.ts';

/** What stops a run; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** How a stress is shared among workers. */
export interface WorkerOptions {
  /** How many workers to start; by default, as many as there are cores. */
  readonly workers?: number;
  /** Stops the run; what was drawn by then is thrown away. */
  readonly signal?: StopSignal;
  /** Is called after each piece of the work. */
  readonly onProgress?: (progress: StressProgress) => void;
}

/** A run that came to no answer. */
export interface StressStopped extends StressProgress {
  /** `aborted`: the signal said so. `failed`: a worker could not be started, or did not get through. */
  readonly why: 'aborted' | 'failed';
  /** In a sentence. */
  readonly says: string;
}

/** The most blocks that one worker is given at a time: large pieces cost little to hand over, small ones show progress. */
const MOST_AT_A_TIME = 32;
/** Pieces for each worker, so that one that is slow keeps nobody waiting for long. */
const PIECES_EACH = 8;

const MOST_WORKERS = 256;

/** The address of what each worker runs, beside this module; in CommonJS, where modules have paths, the build puts one here. */
const drawing = (): URL => {
  const own = import.meta.url;
  return new URL('./stress-worker.js', own.startsWith('file:') ? own : pathToFileURL(own));
};

const howMany = (asked: number = availableParallelism()): number =>
  Number.isFinite(asked) ? Math.min(MOST_WORKERS, Math.max(1, Math.floor(asked))) : 1;

/** All blocks in pieces. */
const piecesOf = (blocks: number, workers: number): readonly Blocks[] => {
  const size = Math.min(MOST_AT_A_TIME, Math.max(1, Math.ceil(blocks / (workers * PIECES_EACH))));
  return Array.from({ length: Math.ceil(blocks / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(blocks, (index + 1) * size),
  }));
};

/** Draws all pieces in a pool, or says why it did not. */
const drawn = (
  input: { readonly agreement: Agreement; readonly options: StressOptions },
  pieces: readonly Blocks[],
  of: number,
  { workers, signal, onProgress }: WorkerOptions,
): Promise<Either<StressStopped, readonly StressShard[]>> =>
  new Promise((resolve) => {
    const shards: StressShard[] = [];
    let done = 0;
    const stop = (why: StressStopped['why'], says: string): void =>
      end(left({ why, says, done, of }));
    const abort = (): void => stop('aborted', 'The run was stopped.');
    const pool = openPool<Blocks, StressShard>({
      workers: Math.min(howMany(workers), pieces.length),
      module: drawing(),
      input,
      pieces,
      onPiece: (shard) => {
        shards.push(shard);
        done += shard.to - shard.from;
        onProgress?.({ done, of });
        if (done === of) end(right(shards));
      },
      onFailure: (message) => stop('failed', `A worker failed: ${message}`),
    });
    const end = (answer: Either<StressStopped, readonly StressShard[]>): void => {
      signal?.removeEventListener('abort', abort);
      pool.close();
      resolve(answer);
    };
    signal?.addEventListener('abort', abort);
    pool.start();
  });

/**
 * Works out a stress on several cores; the same seed gives the same answer whatever the number of workers.
 *
 * It does what `stress` in `casus-foederis/adversary` does, in worker threads of Node, and leaves the thread of the caller
 * free. The error side is a run that was stopped by its signal, or a worker that failed.
 *
 * @example
 * const options = { pace: OFTEN_LATE, samples: 4096, breaches: ['major-offensive'] };
 * const onTwo = await stressInWorkers(agreement, options, { workers: 2 });
 * onTwo._tag === 'Right' && JSON.stringify(onTwo.right) === JSON.stringify(stress(agreement, options)); // => true
 */
export const stressInWorkers = async (
  agreement: Agreement,
  options: StressOptions = {},
  shared: WorkerOptions = {},
): Promise<Either<StressStopped, Stress>> => {
  const blocks = stressBlocks(agreement, options);
  if (shared.signal?.aborted === true)
    return left({ why: 'aborted', says: 'The run was stopped.', done: 0, of: blocks });
  if (blocks === 0) return right(stress(agreement, options));
  const pieces = piecesOf(blocks, howMany(shared.workers));
  const shards = await drawn({ agreement, options }, pieces, blocks, shared);
  return shards._tag === 'Left' ? shards : right(joinShards(agreement, options, shards.right));
};
