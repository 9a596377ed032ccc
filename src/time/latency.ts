/**
 * Latency: the time from a breach to the response, as the longest path through the stages.
 *
 * The stages follow one another: detect, find, consult, decide, respond. A time is given in figures or in words.
 * Figures add up; words have no length, and the least prompt of them sets a ceiling on what the whole is worth. A
 * deadline counts from the end of the stage before, or from the breach itself; one counted from the breach is a promise
 * that covers the words of the stages it spans. Figures it cannot cover: where those stages take longer than the
 * promise, the promise cannot be kept, and the greater counts.
 */
import { type Span, spanOfCoded } from './span.ts';

/** The stages between a breach and the response, in order. */
export const STAGES = ['detect', 'find', 'consult', 'decide', 'respond'] as const;

/** One stage between breach and response. */
export type Stage = (typeof STAGES)[number];

/** Words for a time, worst to best: the levels of the ladder of promptness. */
export const PROMPTNESS = ['unspecified', 'promptly', 'at-once', 'standing'] as const;

/** One word for a time. */
export type Promptness = (typeof PROMPTNESS)[number];

/** Where a word stands among those for a time; a time without words stands above all of them. */
export const NO_WORD = PROMPTNESS.length;
const SILENCE = PROMPTNESS.indexOf('unspecified');

/** How long something takes at one end: seconds of what is in figures, and the number of the least prompt word. */
export interface Moment {
  readonly seconds: number;
  readonly word: number;
}

/** How long something takes, at best and at worst. */
export interface Elapsed {
  readonly soonest: Moment;
  readonly latest: Moment;
}

const AT_ONCE: Moment = { seconds: 0, word: NO_WORD };

/** Takes no time: the stage is not part of the process. */
export const NO_TIME: Elapsed = { soonest: AT_ONCE, latest: AT_ONCE };

/** The text says nothing of the time. */
const LEFT_OPEN: Elapsed = {
  soonest: { seconds: 0, word: SILENCE },
  latest: { seconds: 0, word: SILENCE },
};

/** Unknown: anything from no time at all to for ever. */
export const UNKNOWN_TIME: Elapsed = {
  soonest: AT_ONCE,
  latest: { seconds: Number.POSITIVE_INFINITY, word: SILENCE },
};

const WORDS: ReadonlyMap<string, Elapsed> = new Map(
  PROMPTNESS.map((_, word) => [
    PROMPTNESS[word] as string,
    { soonest: { seconds: 0, word }, latest: { seconds: 0, word } },
  ]),
);

/**
 * Reads a time as coded: a duration, a word, or a marker; what is none of these is unknown.
 *
 * @example
 * elapsedOf('PT24H').latest.seconds; // => 86400
 * elapsedOf('at-once').latest.word; // => 2
 */
export const elapsedOf = (coded: string): Elapsed => {
  const word = WORDS.get(coded);
  if (word !== undefined) return word;
  const { low, high } = spanOfCoded(coded);
  return high === Number.POSITIVE_INFINITY
    ? UNKNOWN_TIME
    : { soonest: { seconds: low, word: NO_WORD }, latest: { seconds: high, word: NO_WORD } };
};

type Both = (a: Moment, b: Moment) => Moment;

const atBothEnds = (a: Elapsed, b: Elapsed, both: Both): Elapsed => ({
  soonest: both(a.soonest, b.soonest),
  latest: both(a.latest, b.latest),
});

/** One after the other. */
export const after = (a: Elapsed, b: Elapsed): Elapsed =>
  atBothEnds(a, b, (one, other) => ({
    seconds: one.seconds + other.seconds,
    word: Math.min(one.word, other.word),
  }));

/** Both, side by side: done when the later one is. */
export const together = (a: Elapsed, b: Elapsed): Elapsed =>
  atBothEnds(a, b, (one, other) => ({
    seconds: Math.max(one.seconds, other.seconds),
    word: Math.min(one.word, other.word),
  }));

/** One of the two, and nobody can say which. */
export const eitherOf = (a: Elapsed, b: Elapsed): Elapsed => ({
  soonest: {
    seconds: Math.min(a.soonest.seconds, b.soonest.seconds),
    word: Math.max(a.soonest.word, b.soonest.word),
  },
  latest: {
    seconds: Math.max(a.latest.seconds, b.latest.seconds),
    word: Math.min(a.latest.word, b.latest.word),
  },
});

/** What a promise counted from the breach makes of what comes before it. */
const promised: Both = (before, promise) => ({
  seconds: Math.max(before.seconds, promise.seconds),
  word: promise.word,
});

/** A limit on one stage, counted from the breach or from the end of the stage before. */
export interface Limit {
  readonly within: Elapsed;
  readonly from: 'breach' | 'previous';
}

/** The stages a process has; one that is missing takes no time, save `respond`, which is always a stage. */
export type Schedule = Partial<Readonly<Record<Stage, Limit>>>;

/** When a stage counted from the breach is due, against when the stages before it are done. */
export interface Slack {
  readonly stage: Stage;
  readonly due: Elapsed;
  readonly before: Elapsed;
}

/** How long it takes from the breach to the end of the last stage, with the slack of every promise that spans others. */
export interface Latency {
  readonly total: Elapsed;
  readonly slacks: readonly Slack[];
}

/**
 * Works out the longest path from the breach to the response.
 *
 * `follows` is the time after which an earlier rung of a ladder of responses is spent; the deliberation of this one
 * starts no sooner.
 *
 * @example
 * const day = elapsedOf('P1D');
 * latency({ detect: { within: day, from: 'previous' }, respond: { within: day, from: 'previous' } }).total.latest;
 * // => { seconds: 172800, word: 4 }
 */
export const latency = (schedule: Schedule, follows: Elapsed = NO_TIME): Latency => {
  const slacks: Slack[] = [];
  let done = NO_TIME;
  for (const stage of STAGES) {
    if (stage === 'consult') done = together(done, follows);
    const limit =
      schedule[stage] ??
      (stage === 'respond' ? { within: LEFT_OPEN, from: 'previous' } : undefined);
    if (limit === undefined) continue;
    if (limit.from === 'breach') {
      slacks.push({ stage, due: limit.within, before: done });
      done = atBothEnds(done, limit.within, promised);
    } else done = after(done, limit.within);
  }
  return { total: done, slacks };
};

/** Whether a time is in figures, as far as is known. */
export const isInFigures = ({ soonest, latest }: Elapsed): boolean =>
  soonest.word === NO_WORD && latest.word === NO_WORD;

/** Whether the text surely says nothing of a time. */
export const isLeftOpen = ({ soonest }: Elapsed): boolean => soonest.word === SILENCE;

/**
 * Whether a promise falls due before the stages it spans can be done, however long they take.
 *
 * @example
 * const [due, before] = [elapsedOf('P1D'), elapsedOf('PT25H')];
 * isContradiction({ stage: 'respond', due, before }); // => true
 */
export const isContradiction = ({ due, before }: Slack): boolean =>
  isInFigures(due) && before.soonest.seconds > due.latest.seconds;

/** What each word for a time is worth, worst to best. */
export type WordCredits = readonly number[];

const speedAt = ({ seconds, word }: Moment, window: number, credits: WordCredits): number =>
  Math.min(window >= seconds ? 1 : window / seconds, credits[word] ?? 1);

/**
 * What a time is worth against a window: `min(1, window / seconds)` of the figures, no more than the least prompt word
 * is worth, and never less than silence.
 *
 * @example
 * const window = { low: 86400, high: 86400 };
 * speed(elapsedOf('P3D'), window, [0.05, 0.3, 0.6, 0.85]); // => { low: 0.3333333333333333, high: 0.3333333333333333 }
 */
export const speed = (
  total: Elapsed,
  window: Span,
  credits: WordCredits,
): { readonly low: number; readonly high: number } => {
  const least = credits[SILENCE] ?? 0;
  return {
    low: Math.max(least, speedAt(total.latest, window.low, credits)),
    high: Math.max(least, speedAt(total.soonest, window.high, credits)),
  };
};
