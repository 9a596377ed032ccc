/**
 * Contenders timed side by side.
 *
 * One round gives every contender one turn, in an order that changes from round to round, so that whatever else the
 * machine does falls on all alike. A ratio is the median of the ratios of single rounds; it is what the benchmarks are
 * about. A time is the median of the turns and holds for one machine in one hour.
 */

import type { Effort } from './effort.ts';

/** Something to be timed; one that gives a promise is awaited on every call. */
export type Contender = () => unknown;

export interface Race<Name extends string> {
  /** Microseconds of one call, the median over the rounds. */
  readonly micros: (name: Name) => number;
  /** How many times as long one takes as another, the median over the rounds. */
  readonly ratio: (name: Name, other: Name) => number;
}

/** The value in the middle of a list. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) +
      (sorted[sorted.length >> 1] ?? Number.NaN)) /
    2
  );
};

/** What the contenders gave last; kept, so that no work can be left out as unused. */
export const given: unknown[] = [];

const call = async (contender: Contender, times: number): Promise<number> => {
  const start = performance.now();
  let result = contender();
  if (result instanceof Promise) {
    await result;
    for (let i = 1; i < times; i++) result = await contender();
  } else {
    for (let i = 1; i < times; i++) result = contender();
  }
  const elapsed = performance.now() - start;
  given[0] = result;
  return elapsed;
};

/** Calls one until it runs as fast as it will, and tells how many calls make a turn. */
const warmUp = async (
  contender: Contender,
  { turnMilliseconds, warmUpMilliseconds, warmUpCalls }: Effort,
): Promise<number> => {
  if (warmUpCalls === 0) return 1;
  const start = performance.now();
  let calls = 0;
  let last = 0;
  while (calls < warmUpCalls || performance.now() - start < warmUpMilliseconds) {
    last = await call(contender, 1);
    calls++;
  }
  const mean = (performance.now() - start) / calls;
  return Math.max(1, Math.round(turnMilliseconds / Math.max(1e-4, Math.min(mean, last * 4))));
};

/** Times contenders in rounds. */
export const race = async <Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  effort: Effort,
): Promise<Race<Name>> => {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number>();
  for (const name of names) times.set(name, await warmUp(contenders[name], effort));
  const turns = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < effort.rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length] as Name;
      const count = times.get(name) ?? 1;
      turns.get(name)?.push(((await call(contenders[name], count)) * 1_000) / count);
    }
  }
  const of = (name: Name): readonly number[] => turns.get(name) ?? [];
  return {
    micros: (name) => median(of(name)),
    ratio: (name, other) =>
      median(of(name).map((time, round) => time / (of(other)[round] ?? Number.NaN))),
  };
};
