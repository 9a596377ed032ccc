/**
 * Stress on several cores, on the built package: a worker is a file of the build, and the source has none.
 */
import { stress } from 'casus-foederis/adversary';
import {
  type StressOptions,
  type StressProgress,
  stressInWorkers,
  type WorkerOptions,
} from 'casus-foederis/workers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFTEN_LATE } from '../../src/adversary.ts';
import { agreementOf, dayton1995 } from '../../src/cases/index.ts';

const dayton = agreementOf(dayton1995);

/** Ten blocks of samples, of a breach by each of three at both ends under four rates. */
const options: StressOptions = {
  pace: OFTEN_LATE,
  samples: 10_000,
  breaches: ['limited-incursion'],
};

const answered = async (shared: WorkerOptions, asked: StressOptions = options) => {
  const answer = await stressInWorkers(dayton, asked, shared);
  if (answer._tag === 'Left') throw new Error(answer.left.says);
  return answer.right;
};

const stopped = async (shared: WorkerOptions, asked: StressOptions = options) => {
  const answer = await stressInWorkers(dayton, asked, shared);
  if (answer._tag === 'Right') throw new Error('it was not stopped');
  return answer.left;
};

describe('stress in workers', () => {
  it.each([1, 2, 3])('gives the answer of one thread, with %d workers', async (workers) => {
    expect(await answered({ workers })).toEqual(stress(dayton, options));
  });

  it('gives the same answer whatever the number of workers, samples and seed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 6_000 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        async (workers, samples, seed) => {
          const asked = { ...options, samples, seed };
          expect(await answered({ workers }, asked)).toEqual(stress(dayton, asked));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('gives another answer for another seed, so that it was drawn at all', async () => {
    const other = await answered({ workers: 2 }, { ...options, seed: 2 });
    expect(other.rows).not.toEqual((await answered({ workers: 2 })).rows);
  });

  it('counts out what is not sampled, and starts nobody for it', async () => {
    const asked: StressOptions = { breaches: ['limited-incursion'] };
    const progress: StressProgress[] = [];
    const onProgress = (one: StressProgress) => progress.push(one);
    expect(await answered({ workers: 2, onProgress }, asked)).toEqual(stress(dayton, asked));
    expect(progress).toEqual([]);
  });

  it('tells how far it has come, up to the end', async () => {
    const progress: StressProgress[] = [];
    await answered({ workers: 2, onProgress: (one) => progress.push(one) });
    expect(progress.at(-1)).toEqual({ done: 10, of: 10 });
    const done = progress.map((one) => one.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(done).size).toBe(done.length);
  });

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY, 1.5, 1e9])(
    'makes do with %d workers',
    async (workers) => {
      const asked = { ...options, samples: 1_500 };
      expect(await answered({ workers }, asked)).toEqual(stress(dayton, asked));
    },
  );
});

describe('a run that is stopped', () => {
  it('before it begins draws nothing', async () => {
    const signal = AbortSignal.abort();
    expect(await stopped({ workers: 2, signal })).toMatchObject({
      why: 'aborted',
      done: 0,
      of: 10,
    });
  });

  it('on its way ends at once, and says how far it had come', async () => {
    const controller = new AbortController();
    const asked = { ...options, samples: 50_000_000 };
    let last = 0;
    const { why, done, of } = await stopped(
      {
        workers: 2,
        signal: controller.signal,
        onProgress: (one) => {
          last = one.done;
          controller.abort();
        },
      },
      asked,
    );
    expect(why).toBe('aborted');
    expect(done).toBe(last);
    expect(done).toBeLessThan(of);
  });

  it('leaves nobody listening to its signal', async () => {
    let listening = 0;
    const signal = {
      aborted: false,
      addEventListener: () => {
        listening++;
      },
      removeEventListener: () => {
        listening--;
      },
    };
    await answered({ workers: 2, signal }, { ...options, samples: 2_000 });
    expect(listening).toBe(0);
  });

  it('by what no worker can be given says so', async () => {
    const pace = { ...OFTEN_LATE, why: (() => 'a function') as unknown as string };
    const { why, says } = await stopped({ workers: 2 }, { ...options, pace });
    expect(why).toBe('failed');
    expect(says).toMatch(/^A worker failed: .*could not be cloned/);
  });
});
