/**
 * Pace: how stages run against their deadlines.
 *
 * A stage takes a multiple of the time that the text, or what is assumed of a word, allows for it. A promise that counts
 * from the breach takes a multiple of the whole. Every stage runs at its own pace.
 */

/** One way for a stage to run: a multiple of its deadline, in a share of cases. */
export interface PaceRow {
  readonly multiple: number;
  readonly share: number;
}

/** All ways for a stage to run, with the reason for them. */
export interface Pace {
  /** Short slug. */
  readonly id: string;
  readonly rows: readonly PaceRow[];
  readonly why: string;
}

/** A pace made ready to be drawn many times: where each share ends, and its multiple. */
export interface ReadyPace {
  readonly ends: Float64Array;
  readonly multiples: Float64Array;
  /** The first row that a draw may fall on, by the part of the whole range that it lies in. */
  readonly starts: Uint16Array;
}

/** Parts of the range of draws for which the first possible row is kept. */
export const PARTS = 64;

/** The least that a stage takes of its time: even of one without end something is left. */
const LEAST = 1e-12;

/** Makes a pace ready: shares are taken as parts of their sum. */
export const readyPace = ({ rows }: Pace): ReadyPace => {
  const usable = rows.filter(({ share }) => share > 0);
  const whole = usable.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const ends = Float64Array.from(usable, ({ share }) => {
    sum += share;
    return sum / whole;
  });
  const rowAt = (drawn: number): number => {
    const row = ends.findIndex((end) => drawn < end);
    return row < 0 ? Math.max(0, ends.length - 1) : row;
  };
  return {
    ends,
    starts: Uint16Array.from({ length: PARTS }, (_, part) => rowAt(part / PARTS)),
    multiples: Float64Array.from(usable, ({ multiple }) => Math.max(LEAST, multiple)),
  };
};
