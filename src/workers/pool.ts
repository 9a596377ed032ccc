/**
 * A pool of worker threads that share pieces of work: whoever is done takes the next one.
 *
 * A pool says what came of each piece in whatever order they are done, and fails once, on the first fault of any worker.
 */
import { Worker } from 'node:worker_threads';

/** What a pool is to do. */
export interface PoolOptions<Piece, Result> {
  readonly workers: number;
  /** The address of the module that each of them runs. */
  readonly module: URL;
  /** Given to each worker as it starts. */
  readonly input: unknown;
  readonly pieces: readonly Piece[];
  readonly onPiece: (result: Result) => void;
  readonly onFailure: (message: string) => void;
}

/** Workers to be started and, whatever becomes of them, to be closed. */
export interface Pool {
  readonly start: () => void;
  readonly close: () => void;
}

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/** Makes a pool ready. */
export const openPool = <Piece, Result>({
  workers: count,
  module,
  input,
  pieces,
  onPiece,
  onFailure,
}: PoolOptions<Piece, Result>): Pool => {
  const workers: Worker[] = [];
  let next = 0;
  let isOpen = true;
  const fail = (problem: unknown): void => {
    if (isOpen) onFailure(messageOf(problem));
  };
  const employ = (worker: Worker): void => {
    if (next < pieces.length) worker.postMessage(pieces[next++]);
  };
  const startOne = (): void => {
    const worker = new Worker(module, { workerData: input });
    workers.push(worker);
    worker.on('message', (result: Result) => {
      if (!isOpen) return;
      onPiece(result);
      employ(worker);
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    worker.on('exit', (code) => fail(`it ended with code ${code}`));
    employ(worker);
  };
  return {
    start: () => {
      try {
        for (let started = 0; started < count; started++) startOne();
      } catch (problem) {
        // What cannot be copied to a worker, such as a function, cannot be worked on there.
        fail(problem);
      }
    },
    close: () => {
      isOpen = false;
      for (const worker of workers) void worker.terminate();
    },
  };
};
