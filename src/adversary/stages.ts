/**
 * Stages by the hour: when each is done, at one end, with what delays add.
 *
 * It is the longest path of the score, walked step by step, with words at the length that is assumed for them. A deadline
 * counted from the breach covers the words of the stages before it, as in the score: whoever promises an answer within a
 * day has promised to find out in time. Figures, and delays, it cannot cover.
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
import { beyond, later, NO_TIME, type Passed, sooner, total } from './passed.ts';

/** Seconds from the breach until each stage is done; infinite if nothing says that it ever is. */
export type Hours = Readonly<Record<Stage, number>>;

const SILENT: Limit = { within: elapsedOf('unspecified'), from: 'previous' };

/** One stage after what has passed before. */
const through = (board: Board, { figures, words }: Passed, limit: Limit, end: End): Passed => {
  const { soonest, latest } = limit.within;
  const moment = end === 'best' ? soonest : latest;
  const word = secondsOfWord(board.times, moment, end);
  if (limit.from === 'previous') return { figures: figures + moment.seconds, words: words + word };
  const longest = Math.max(figures, moment.seconds);
  return { figures: longest, words: beyond(word, longest) };
};

/** Walks the stages; `tell` hears when each is done. */
const walk = (
  board: Board,
  guarantee: Guarantee,
  by: Establishing,
  end: End,
  spent: Passed,
  delays: Partial<Hours> = {},
  tell: (stage: Stage, done: Passed) => void = () => undefined,
): Passed => {
  const schedule = scheduleOf(guarantee, by);
  let done = NO_TIME;
  for (const stage of STAGES) {
    if (stage === 'consult') done = later(done, spent);
    const limit = schedule[stage] ?? (stage === 'respond' ? SILENT : undefined);
    if (limit !== undefined) done = through(board, done, limit, end);
    done = { figures: done.figures + (delays[stage] ?? 0), words: done.words };
    tell(stage, done);
  }
  return done;
};

/** When a rung of a ladder is spent; a ladder may have thousands, so it is walked down and up again. */
const rungEnd = (board: Board, id: string, end: End): Passed => {
  const ended = board.rungEnds[end];
  const { guarantee } = board.file;
  const open = [id];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const rung = guarantee(top);
    const before = rung === undefined ? [] : rungsBefore(rung);
    if (!ended.has(top)) {
      // Stands while those before it are worked out, and for good where they lead back to it.
      ended.set(top, { figures: end === 'best' ? 0 : Number.POSITIVE_INFINITY, words: 0 });
      const missing = before.filter((one) => !ended.has(one));
      open.push(...missing);
      if (missing.length > 0) continue;
    }
    open.pop();
    if (rung === undefined) {
      ended.set(top, NO_TIME);
      continue;
    }
    const spent = before.map((one) => ended.get(one) ?? NO_TIME).reduce(later, NO_TIME);
    const ends = waysToEstablish(board.file, rung).map((by) => walk(board, rung, by, end, spent));
    ended.set(top, ends.reduce(end === 'best' ? sooner : later));
  }
  return ended.get(id) ?? NO_TIME;
};

/** When the rungs before a guarantee on its ladder are spent. */
export const rungsSpent = (board: Board, guarantee: Guarantee, end: End): Passed =>
  rungsBefore(guarantee)
    .map((id) => rungEnd(board, id, end))
    .reduce(later, NO_TIME);

/** When each stage of a guarantee is done, with what delays add to each. */
export const hoursOf = (
  board: Board,
  guarantee: Guarantee,
  by: Establishing,
  end: End,
  delays: Partial<Hours> = {},
): Hours => {
  const hours: Record<Stage, number> = { detect: 0, find: 0, consult: 0, decide: 0, respond: 0 };
  walk(board, guarantee, by, end, rungsSpent(board, guarantee, end), delays, (stage, done) => {
    hours[stage] = total(done);
  });
  return hours;
};

/** Seconds from the breach until a verifier sees it, and until it finds, with what delays add to each. */
export const watchHours = (
  board: Board,
  { detects, finds }: { readonly detects: string; readonly finds: string },
  end: End,
  delays: { readonly detect: number; readonly find: number },
): { readonly detect: number; readonly find: number } => {
  const limit = (within: string): Limit => ({ within: elapsedOf(within), from: 'previous' });
  const detect = total(through(board, NO_TIME, limit(detects), end)) + delays.detect;
  return {
    detect,
    find: detect + total(through(board, NO_TIME, limit(finds), end)) + delays.find,
  };
};
