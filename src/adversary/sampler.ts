/**
 * The sampler: draws who cooperates and how stages run, and counts when the answer comes.
 *
 * It runs some million times for one question, so it walks lists of figures and makes nothing new on the way.
 */
import { type Diagram, NO, type Node, YES } from '../decision/diagram.ts';
import type { End } from './open-consents.ts';
import { PARTS, type ReadyPace } from './pace.ts';
import { BLOCK, type Stream, streamOf } from './random.ts';
import type { Schedule, Schedules, Spent } from './schedules.ts';
import { CLASSES, classOf, type Tally } from './tally.ts';

/** One way to an answer: who must cooperate, and how long it takes. */
export interface ReadyWay {
  readonly stands: Node;
  readonly schedule: Schedule;
}

/** A diagram as lists, by place. */
export interface Places {
  readonly levels: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Everything that is the same in all samples. */
export interface Prepared {
  readonly places: Places;
  /** By guarantee, then by way to establish the breach, then by time. */
  readonly coverings: readonly (readonly (readonly ReadyWay[])[])[];
  readonly schedules: Schedules;
  /** How often each level of the diagram consents. */
  readonly rates: Float64Array;
  readonly commonCause: number;
  readonly pace: ReadyPace;
  readonly end: End;
  readonly window: number;
  readonly isHidden: boolean;
}

/** Lists the places below some nodes of a diagram. */
export const placesOf = (on: Diagram, tops: readonly Node[]): Places => {
  const nodes = [...new Set(tops.flatMap((top) => on.below(top)))];
  const length = 1 + nodes.reduce((most, node) => Math.max(most, node), YES);
  const [levels, low, high] = [0, 1, 2].map(() => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const node of nodes) {
    levels[node] = on.level(node);
    low[node] = on.low(node);
    high[node] = on.high(node);
  }
  return { levels, low, high };
};

const NO_ANSWER = Number.POSITIVE_INFINITY;

/** Makes what draws a block of samples and counts. */
export const sampler = (
  prepared: Prepared,
): ((seed: number, block: number, samples: number) => Tally) => {
  const { places, coverings, schedules, rates, commonCause, pace, end, window, isHidden } =
    prepared;
  const { levels, low, high } = places;
  const { takes, spend } = schedules;
  const { ends, starts, multiples: paces } = pace;
  const last = ends.length - 1;
  const consents = new Uint8Array(rates.length);
  const multiples = new Float64Array(schedules.paces());

  const draw = (next: Stream): void => {
    const isTogether = next() < commonCause;
    for (let level = 0; level < rates.length; level++) {
      const rate = rates[level] ?? 0;
      // A common cause keeps home whoever is not sure to cooperate.
      consents[level] = Number(next() < rate) & Number(!isTogether || rate === 1);
    }
    for (let stage = 0; stage < multiples.length; stage++) {
      const drawn = next();
      let row = starts[(drawn * PARTS) | 0] ?? 0;
      while (row < last && drawn >= (ends[row] ?? 1)) row++;
      multiples[stage] = paces[row] ?? 1;
    }
  };

  const stands = (top: Node): boolean => {
    let node = top;
    while (node > YES) node = (consents[levels[node] ?? 0] === 1 ? high[node] : low[node]) ?? NO;
    return node !== NO;
  };

  /** When the first answer comes in one way to establish the breach. */
  const soonestIn = (way: readonly ReadyWay[], spent: Spent): number => {
    let soonest = NO_ANSWER;
    for (let index = 0; index < way.length; index++) {
      const one = way[index];
      if (one === undefined || !stands(one.stands)) continue;
      const time = takes(one.schedule, multiples, spent);
      if (time < soonest) soonest = time;
    }
    return soonest;
  };

  /** When the first answer comes; which way it is nobody can tell, at best the soonest and at worst the latest. */
  const answerTime = (): number => {
    if (isHidden) return 0;
    const spent = spend(multiples);
    let soonest = NO_ANSWER;
    for (let covering = 0; covering < coverings.length; covering++) {
      const ways = coverings[covering] ?? [];
      let own = end === 'best' || ways.length === 0 ? NO_ANSWER : 0;
      for (let index = 0; index < ways.length; index++) {
        const time = soonestIn(ways[index] ?? [], spent);
        own = end === 'best' ? Math.min(own, time) : Math.max(own, time);
      }
      soonest = Math.min(soonest, own);
    }
    return soonest;
  };

  return (seed, block, samples) => {
    const next = streamOf(seed, block);
    const byClass = new Float64Array(CLASSES);
    const count = Math.min(samples, BLOCK);
    let inTime = 0;
    let before = NO_ANSWER;
    let index = 0;
    for (let sample = 0; sample < count; sample++) {
      draw(next);
      const time = answerTime();
      if (time <= window) inTime++;
      if (time === NO_ANSWER) continue;
      // One time after another is often the same.
      if (time !== before) [before, index] = [time, classOf(time)];
      byClass[index] = (byClass[index] ?? 0) + 1;
    }
    return { samples: count, inTime, byClass: [...byClass] };
  };
};
