/**
 * What an adversary would find: exact stress across the library, the price of samples, and growth with the parties.
 */

import type { Agreement } from 'casus-foederis';
import { blockingSets, OFTEN_LATE, stress } from 'casus-foederis/adversary';
import { agreementOf, CASES, dayton1995, washingtonTreaty1949 } from 'casus-foederis/cases';
import { stressInWorkers } from 'casus-foederis/workers';
import type * as Trials from './adversary/trials.ts';
import { bundled } from './bundled.ts';
import { atMost, type Effort } from './effort.ts';
import { median, race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';

/** A sample may cost this many times its random numbers. */
const MOST_OF_DRAWS = 5;
/** A case of the library is worked out in this many milliseconds, by the median. */
const MOST_MILLISECONDS = 50;

const SIZES = [10, 50, 200] as const;
/** Members of each council of the generated agreements. */
const COUNCIL = 10;

/** A pledge that a majority of councils activates, each by a majority of its own. */
const withParties = (count: number): Agreement => {
  const councils = Array.from({ length: count / COUNCIL }, (_, council) =>
    Array.from({ length: COUNCIL }, (_, seat) => `c${council}-${seat}`),
  );
  const base = agreementOf(washingtonTreaty1949);
  const [pledge] = base.guarantees;
  if (pledge === undefined) throw new Error('the treaty has lost its pledge');
  const majority = (of: number): number => Math.floor(of / 2) + 1;
  return {
    ...base,
    parties: [
      ...base.parties,
      ...councils.flat().map((id) => ({ id, name: id, kind: 'state' as const })),
    ],
    guarantees: [
      {
        ...pledge,
        trigger: {
          ...pledge.trigger,
          activation: {
            atLeast: majority(councils.length),
            of: councils.map((of) => ({ atLeast: majority(COUNCIL), of })),
          },
        },
      },
    ],
  };
};

const countOf = (agreement: Agreement): bigint => {
  const [against] = blockingSets(agreement, 'major-offensive', {
    violator: 'anyone',
    list: 0,
  }).against;
  if (against?.best.decided !== true) throw new Error('not decided');
  return BigInt(against.best.count);
};

const libraryRow = (effort: Effort): Row => {
  const all = CASES.map((one) => agreementOf(one));
  if (effort.warmUpCalls > 0) for (const agreement of all) stress(agreement);
  const milliseconds = all.map((agreement) => {
    const start = performance.now();
    stress(agreement);
    return performance.now() - start;
  });
  const middle = median(milliseconds);
  return {
    what: `exact stress of a case, four rates, every breach and violator, median of ${all.length}`,
    figure: time(1_000 * middle),
    wanted: { text: `at most ${MOST_MILLISECONDS} ms`, met: middle <= MOST_MILLISECONDS },
  };
};

/** Two workers should take this share of the time of one at most, on two cores that are free. */
const MOST_OF_ONE = 0.7;
/** So many samples that starting the workers does not count for much. */
const SAMPLES = 400_000;

/** Seconds that a sampled stress of Dayton takes with so many workers. */
const secondsWith = async (workers: number, samples: number): Promise<number> => {
  const start = performance.now();
  await stressInWorkers(
    agreementOf(dayton1995),
    { breaches: ['major-offensive'], pace: OFTEN_LATE, samples },
    { workers },
  );
  return (performance.now() - start) / 1_000;
};

const workersRow = async (effort: Effort): Promise<Row> => {
  const rounds = Math.min(5, effort.rounds);
  const samples = effort.warmUpCalls > 0 ? SAMPLES : 1_000;
  const seconds: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    seconds[0].push(await secondsWith(1, samples));
    seconds[1].push(await secondsWith(2, samples));
  }
  const [one, two] = [median(seconds[0]), median(seconds[1])];
  return {
    what: `Dayton, ${samples.toLocaleString('en-GB')} samples a question: two workers against one`,
    figure: time(1e6 * two),
    ratio: times(two / one),
    wanted: { text: `at most ${MOST_OF_ONE} ×`, met: two / one <= MOST_OF_ONE },
  };
};

export const adversary = async (effort: Effort): Promise<Section> => {
  const { trialOf, drawAlone, BLOCK } = await (
    await bundled<typeof Trials>('./adversary/trials.ts', ['zod'])
  )();
  const dayton = trialOf(agreementOf(dayton1995), 'major-offensive', 'srpska');
  const treaty = trialOf(agreementOf(washingtonTreaty1949), 'major-offensive', 'anyone');
  let block = 0;
  const sampling = await race(
    {
      dayton: () => dayton.block(1, block++, BLOCK),
      'dayton draws': () => drawAlone(dayton.draws, block++),
      treaty: () => treaty.block(1, block++, BLOCK),
      'treaty draws': () => drawAlone(treaty.draws, block++),
    },
    atMost(15, effort),
  );
  const sampleRow = (what: string, name: 'dayton' | 'treaty', draws: number): Row => {
    const ratio = sampling.ratio(name, `${name} draws`);
    return {
      what: `${what}: ${BLOCK.toLocaleString('en-GB')} samples of ${draws} random numbers`,
      figure: time(sampling.micros(name)),
      ratio: times(ratio),
      wanted: { text: `at most ${MOST_OF_DRAWS} × the draws alone`, met: ratio <= MOST_OF_DRAWS },
    };
  };
  const agreements = SIZES.map(withParties);
  const growth = await race(
    Object.fromEntries(
      SIZES.map((size, index) => [size, () => countOf(agreements[index] as Agreement)]),
    ),
    atMost(5, effort),
  );
  return {
    title: 'What an adversary would find',
    notes: [
      'Exact stress is that of every breach by every violator at both ends. A sample draws who cooperates and how every ' +
        'stage runs, and works out the soonest answer; its ratio is against drawing the same random numbers and adding ' +
        'them up. Blocking sets are counted, not listed, of a treaty that a majority of councils of ten activates.',
    ],
    rows: [
      libraryRow(effort),
      sampleRow('Dayton', 'dayton', dayton.draws),
      sampleRow('Washington Treaty', 'treaty', treaty.draws),
      await workersRow(effort),
      ...SIZES.map(
        (size, index): Row => ({
          what: `blocking sets over ${size} parties in councils, ${countOf(agreements[index] as Agreement).toString().length} digits`,
          figure: time(growth.micros(String(size))),
          ratio: times(growth.ratio(String(size), String(SIZES[0]))),
        }),
      ),
    ],
  };
};
