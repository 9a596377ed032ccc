/**
 * Schedules made ready for many samples: stages as plain figures, each with the number of the pace at which it runs.
 */
import {
  type Establishing,
  rungsBefore,
  scheduleOf,
  waysToEstablish,
} from '../analysis/case-file.ts';
import type { Guarantee } from '../model/agreement.ts';
import { elapsedOf, type Limit, STAGES, type Stage } from '../time/latency.ts';
import { secondsOfWord } from './assumed-times.ts';
import type { Board } from './board.ts';
import type { End } from './open-consents.ts';

/** One stage: seconds in figures, seconds assumed of a word, from where they count, and the number of its pace. */
interface ReadyStage {
  readonly stage: Stage;
  readonly figures: number;
  readonly word: number;
  readonly fromBreach: boolean;
  readonly pace: number;
}

/** The stages of one way to a response, stage by stage in lists of figures, and the rungs that must be spent before. */
export interface Schedule {
  readonly figures: Float64Array;
  readonly words: Float64Array;
  /** One where a stage counts from the breach. */
  readonly fromBreach: Uint8Array;
  readonly paces: Int32Array;
  /** The stage at which deliberation begins; rungs of a ladder are waited for there. */
  readonly deliberates: number;
  readonly after: Int32Array;
}

/** A rung of a ladder, in an order in which those before it come first. */
interface Rung {
  readonly ways: readonly Schedule[];
}

/** When each rung is spent: what figures have taken of it, and all. */
export interface Spent {
  readonly figures: Float64Array;
  readonly whole: Float64Array;
}

/** All schedules of a board at one end, over the same paces. */
export interface Schedules {
  /** How many paces are drawn: one for each stage of each verifier and guarantee. */
  readonly paces: () => number;
  readonly of: (guarantee: Guarantee, by: Establishing) => Schedule;
  /** Works out how long a schedule takes, given the multiple of each stage. */
  readonly takes: (schedule: Schedule, multiples: Float64Array, spent: Spent) => number;
  /** Works out when each rung is spent; what it gives holds until it is asked again. */
  readonly spend: (multiples: Float64Array) => Spent;
}

const SILENT: Limit = { within: elapsedOf('unspecified'), from: 'previous' };

/** Whose stage it is: a verifier's runs at one pace for all who wait for it. */
const keyOf = (guarantee: Guarantee, by: Establishing, stage: Stage): string =>
  guarantee.timeline.some((deadline) => deadline.stage === stage) || typeof by === 'string'
    ? `${guarantee.id} ${stage}`
    : stage === 'detect' || stage === 'find'
      ? `${by.id} ${stage}`
      : `${guarantee.id} ${stage}`;

/** Makes the schedules of a board ready. */
export const readySchedules = (board: Board, end: End): Schedules => {
  const paces = new Map<string, number>();
  const rungs: Rung[] = [];
  const rungIndex = new Map<string, number>();

  const paceOf = (key: string): number => {
    const pace = paces.get(key) ?? paces.size;
    paces.set(key, pace);
    return pace;
  };

  const made = (guarantee: Guarantee, by: Establishing, after: readonly number[]): Schedule => {
    const schedule = scheduleOf(guarantee, by);
    const stages = STAGES.flatMap((stage): ReadyStage[] => {
      const limit = schedule[stage] ?? (stage === 'respond' ? SILENT : undefined);
      if (limit === undefined) return [];
      const { soonest, latest } = limit.within;
      const moment = end === 'best' ? soonest : latest;
      return [
        {
          stage,
          figures: moment.seconds,
          word: secondsOfWord(board.times, moment, end),
          fromBreach: limit.from === 'breach',
          pace: paceOf(keyOf(guarantee, by, stage)),
        },
      ];
    });
    const deliberates = stages.findIndex(({ stage }) => stage !== 'detect' && stage !== 'find');
    return {
      figures: Float64Array.from(stages, (one) => one.figures),
      words: Float64Array.from(stages, (one) => one.word),
      fromBreach: Uint8Array.from(stages, (one) => Number(one.fromBreach)),
      paces: Int32Array.from(stages, (one) => one.pace),
      deliberates,
      after: Int32Array.from(after),
    };
  };

  /** Puts the rungs before a guarantee in order; a ladder may have thousands, so it is walked down and up again. */
  const rungsOf = (guarantee: Guarantee): readonly number[] => {
    const open = [...rungsBefore(guarantee)];
    const seen = new Set<string>();
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const rung = board.file.guarantee(id);
      const missing = (rung === undefined ? [] : rungsBefore(rung)).filter(
        (one) => !rungIndex.has(one) && !seen.has(one),
      );
      if (!rungIndex.has(id) && !seen.has(id) && missing.length > 0) {
        seen.add(id);
        open.push(...missing);
        continue;
      }
      open.pop();
      if (rungIndex.has(id) || rung === undefined) continue;
      const own = rung;
      const after = rungsBefore(own).flatMap((one) => rungIndex.get(one) ?? []);
      rungIndex.set(id, rungs.length);
      rungs.push({ ways: waysToEstablish(board.file, own).map((by) => made(own, by, after)) });
    }
    return rungsBefore(guarantee).flatMap((id) => rungIndex.get(id) ?? []);
  };

  /** What figures have taken of the schedule that was walked last. */
  let figures = 0;
  let spent: Spent = { figures: new Float64Array(0), whole: new Float64Array(0) };

  const takes: Schedules['takes'] = (schedule, multiples, spent) => {
    const { figures: own, words: said, fromBreach, paces, deliberates, after } = schedule;
    let sum = 0;
    let words = 0;
    for (let stage = 0; stage < own.length; stage++) {
      if (stage === deliberates)
        for (let rung = 0; rung < after.length; rung++) {
          const index = after[rung] ?? 0;
          const whole = Math.max(sum + words, spent.whole[index] ?? 0);
          sum = Math.max(sum, spent.figures[index] ?? 0);
          words = whole > sum ? whole - sum : 0;
        }
      const multiple = multiples[paces[stage] ?? 0] ?? 1;
      const passed = (own[stage] ?? 0) * multiple;
      const spoken = (said[stage] ?? 0) * multiple;
      if (fromBreach[stage] === 1) {
        sum = Math.max(sum, passed);
        words = spoken > sum ? spoken - sum : 0;
      } else {
        sum += passed;
        words += spoken;
      }
    }
    figures = sum;
    return sum + words;
  };

  /** Works out when one rung is spent: at best by the soonest way, at worst by the latest. */
  const spendOne = ({ ways }: Rung, multiples: Float64Array, spent: Spent, index: number): void => {
    let whole = end === 'best' ? Number.POSITIVE_INFINITY : 0;
    let ofFigures = 0;
    for (const way of ways) {
      const own = takes(way, multiples, spent);
      if (end === 'worst') ofFigures = Math.max(ofFigures, figures);
      else if (own < whole) ofFigures = figures;
      whole = end === 'best' ? Math.min(whole, own) : Math.max(whole, own);
    }
    spent.whole[index] = whole;
    spent.figures[index] = ofFigures;
  };

  return {
    paces: () => paces.size,
    of: (guarantee, by) => made(guarantee, by, rungsOf(guarantee)),
    takes,
    spend: (multiples) => {
      if (spent.whole.length !== rungs.length)
        spent = {
          figures: new Float64Array(rungs.length),
          whole: new Float64Array(rungs.length),
        };
      for (let index = 0; index < rungs.length; index++) {
        const rung = rungs[index];
        if (rung !== undefined) spendOne(rung, multiples, spent, index);
      }
      return spent;
    },
  };
};
