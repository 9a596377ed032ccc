/**
 * A movement as steps: from the range of one draft, change by change, to that of the next, at the low end and at the high.
 *
 * The shares of all changes sum to the whole movement at each end. The largest are steps of their own, the rest is one.
 */
import type { ChangedFact, Movement } from '../compare/movement.ts';
import type { Compared } from '../compare/reach.ts';
import type { Range } from '../model/scores.ts';

/** One step of a movement. */
export interface Step {
  /** The changed fact; left out for all the smaller changes together. */
  readonly fact?: ChangedFact;
  /** How many changes it stands for. */
  readonly count: number;
  readonly share: Range;
  /** Where each end stands before it. */
  readonly from: { readonly low: number; readonly high: number };
  readonly to: { readonly low: number; readonly high: number };
}

/** A movement step by step, and the part of the scale on which it takes place. */
export interface Waterfall {
  readonly before: Range;
  readonly after: Range;
  readonly steps: readonly Step[];
  readonly scale: { readonly least: number; readonly most: number };
}

const MOST_STEPS = 12;
const MOVES_NOTHING = 1e-9;
const NONE: Range = { low: 0, high: 0 };

const sum = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

const size = ({ low, high }: Range): number => Math.abs(low) + Math.abs(high);

/** Lays the movement of one score out in steps; nothing if it is not asked of both drafts or was not shared out. */
export const waterfallOf = (
  { scores, facts, unshared = [] }: Movement,
  name: Compared,
): Waterfall | undefined => {
  const score = scores[name];
  if (score === undefined || unshared.includes(name)) return undefined;
  const shareOf = ({ share }: ChangedFact): Range => share[name] ?? NONE;
  const moving = facts
    .filter((fact) => size(shareOf(fact)) > MOVES_NOTHING)
    .sort((a, b) => size(shareOf(b)) - size(shareOf(a)));
  const own = moving.slice(0, moving.length > MOST_STEPS ? MOST_STEPS - 1 : MOST_STEPS);
  const rest = moving.slice(own.length);
  const shares: readonly Pick<Step, 'fact' | 'count' | 'share'>[] = [
    ...own.map((fact) => ({ fact, count: 1, share: shareOf(fact) })),
    ...(rest.length === 0
      ? []
      : [{ count: rest.length, share: rest.map(shareOf).reduce(sum, NONE) }]),
  ];
  let at: Range = score.before;
  const steps = shares.map((step): Step => {
    const from = at;
    at = sum(at, step.share);
    return { ...step, from, to: at };
  });
  const all = [score.before, score.after, ...steps.map(({ to }) => to)].flatMap(({ low, high }) => [
    low,
    high,
  ]);
  const [least, most] = [Math.max(0, Math.min(...all)), Math.min(1, Math.max(...all))];
  const room = Math.max(0.02, (most - least) * 0.08);
  return {
    before: score.before,
    after: score.after,
    steps,
    scale: { least: Math.max(0, least - room), most: Math.min(1, most + room) },
  };
};
