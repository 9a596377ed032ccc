/**
 * Stress of an agreement by the standard rubric.
 */
import type { AssumedTimes } from '../adversary/assumed-times.ts';
import type { HonourRates } from '../adversary/honour.ts';
import type { Pace } from '../adversary/pace.ts';
import {
  addTallies,
  type Blocks,
  blocksOf,
  type ReadyStress,
  readyStress,
  type StressRow,
  type StressSettings,
} from '../adversary/stress.ts';
import type { Tally } from '../adversary/tally.ts';
import { type Subject, subjectOf } from '../analysis/subject.ts';
import { STEP_LIMIT } from '../decision/limits.ts';
import type { Agreement } from '../model/agreement.ts';
import type { BreachId } from '../model/breaches.ts';
import { type AdversaryOptions, boardOf, violatorsOf } from './coalitions.ts';
import { HONOUR_RATES } from './honour.ts';

/** How promises are kept and stages run, and how closely to look. */
export interface StressOptions extends AdversaryOptions {
  /** The breaches to ask about; by default, all in scope. */
  readonly breaches?: readonly BreachId[];
  /** How often promises are kept, several ways; `HONOUR_RATES` by default. */
  readonly rates?: readonly HonourRates[];
  /** Rates of single parties, by their ids, whatever their kind, and of the violator too. */
  readonly own?: Readonly<Record<string, number>>;
  /** Who is attacked and keeps its word for certain; by default, the one party that is protected. */
  readonly victim?: string;
  /** The probability that something keeps all home at once; 0 by default. */
  readonly commonCause?: number;
  /** How stages run against their deadlines; without it they take what they are allowed, and nothing is sampled. */
  readonly pace?: Pace;
  /** How many samples to draw for each question; 20,000 by default. */
  readonly samples?: number;
  /** The seed of all random numbers; 1 by default. */
  readonly seed?: number;
  /** How sure the interval is to hold the probability; 0.95 by default. */
  readonly confidence?: number;
  /** Steps that each question may take; four million by default. */
  readonly steps?: number;
}

/** How often each breach is answered in time, under several rates, and what was assumed. */
export interface Stress {
  readonly agreement: Subject;
  /** What words for a time were taken to mean. */
  readonly times: AssumedTimes;
  readonly settings: StressSettings;
  readonly rows: readonly StressRow[];
}

/** How far a long run has come: blocks of samples drawn, out of how many. */
export interface StressProgress {
  readonly done: number;
  readonly of: number;
}

/** What was counted of some blocks of samples: a tally for each question, in one order. */
export interface StressShard extends Blocks {
  readonly tallies: readonly Tally[];
}

const settingsOf = ({
  rates = HONOUR_RATES,
  own = {},
  victim,
  commonCause = 0,
  pace,
  samples = 20_000,
  seed = 1,
  confidence = 0.95,
  steps = STEP_LIMIT,
}: StressOptions): StressSettings => ({
  rates,
  own,
  ...(victim === undefined ? {} : { victim }),
  commonCause,
  ...(pace === undefined ? {} : { pace }),
  samples,
  seed,
  confidence,
  steps,
});

interface Prepared {
  readonly blocks: number;
  readonly ready: ReadyStress;
  readonly finish: (tallies: readonly Tally[]) => Stress;
}

const prepared = (agreement: Agreement, options: StressOptions): Prepared => {
  const board = boardOf(agreement, options);
  const settings = settingsOf(options);
  const { breaches: asked } = options;
  const breaches = board.breaches.filter(({ id }) => asked === undefined || asked.includes(id));
  const ready = readyStress(board, breaches, violatorsOf(board, options), settings);
  return {
    blocks: blocksOf(settings),
    ready,
    finish: (tallies) => ({
      agreement: subjectOf(agreement),
      times: board.times,
      settings,
      rows: ready.rows(tallies),
    }),
  };
};

/** Draws some of the blocks and adds up what was counted, one after the other. */
function* tallying(
  { ready, blocks: of }: Prepared,
  { from, to }: Blocks,
): Generator<StressProgress, readonly Tally[]> {
  let tallies: readonly Tally[] = [];
  for (let block = from; block < Math.min(to, of); block++) {
    tallies = addTallies(tallies, ready.draw(block));
    yield { done: block + 1, of };
  }
  return tallies;
}

/** Runs without a stop. */
const inOneGo = <T>(run: Generator<unknown, T>): T => {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
};

/**
 * Works out a stress block by block: between two blocks a caller can show how far it has come, or stop.
 *
 * @example
 * const run = stressSteps(agreement, { pace: OFTEN_LATE, samples: 2048, breaches: ['major-offensive'] });
 * run.next().value; // => { done: 1, of: 2 }
 */
export function* stressSteps(
  agreement: Agreement,
  options: StressOptions = {},
): Generator<StressProgress, Stress> {
  const all = prepared(agreement, options);
  return all.finish(yield* tallying(all, { from: 0, to: all.blocks }));
}

/**
 * Works out how often each breach is answered within its window, and how soon, given how often promises are kept.
 *
 * Where only cooperation is random the probabilities are counted out. With a `pace` the times of stages are random too,
 * and samples are drawn; the same seed gives the same answer. Whoever is attacked keeps its word, and the violator never
 * helps. The rates that history offers differ so much that an answer is given under each.
 *
 * @example
 * const { rows } = stress(agreement, { breaches: ['major-offensive'], own: { north: 1 } });
 * rows.map(({ worst }) => ('answered' in worst ? worst.answered : undefined)); // => [0.745, 0.66, 0.41, 0.22]
 */
export const stress = (agreement: Agreement, options: StressOptions = {}): Stress =>
  inOneGo(stressSteps(agreement, options));

/**
 * Counts how many blocks of samples a stress takes: what can be split among workers.
 *
 * @example
 * stressBlocks(agreement, { pace: OFTEN_LATE, samples: 10_000 }); // => 10
 */
export const stressBlocks: (agreement: Agreement, options: StressOptions) => number = (
  _,
  options,
) => blocksOf(settingsOf(options));

/** Makes a stress ready once, for whoever draws its blocks piece by piece. */
export const shardsOf = (
  agreement: Agreement,
  options: StressOptions,
): ((blocks: Blocks) => StressShard) => {
  const all = prepared(agreement, options);
  return (blocks) => ({ ...blocks, tallies: inOneGo(tallying(all, blocks)) });
};

/**
 * Draws some blocks of the samples of a stress, for `joinShards`.
 *
 * @example
 * const options = { pace: OFTEN_LATE, samples: 2048, breaches: ['major-offensive'] };
 * stressShard(agreement, options, { from: 0, to: 2 }).tallies[0]?.samples; // => 2048
 */
export const stressShard = (
  agreement: Agreement,
  options: StressOptions,
  blocks: Blocks,
): StressShard => shardsOf(agreement, options)(blocks);

/**
 * Joins shards that cover all blocks to the stress that one run would have given, in whatever order they come.
 *
 * @example
 * const options = { pace: OFTEN_LATE, samples: 2048, breaches: ['major-offensive'] };
 * const [last, first] = [{ from: 1, to: 2 }, { from: 0, to: 1 }].map((blocks) => stressShard(agreement, options, blocks));
 * const joined = first && last && joinShards(agreement, options, [last, first]);
 * JSON.stringify(joined) === JSON.stringify(stress(agreement, options)); // => true
 */
export const joinShards = (
  agreement: Agreement,
  options: StressOptions,
  shards: readonly StressShard[],
): Stress =>
  prepared(agreement, options).finish(
    shards.reduce<readonly Tally[]>((all, { tallies }) => addTallies(all, tallies), []),
  );
