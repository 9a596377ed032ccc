/**
 * Pace: how stages run against their deadlines.
 *
 * A stage takes a multiple of the time that the text, or what is assumed of a word, allows for it. A promise that counts
 * from the breach takes a multiple of the whole. Every stage runs at its own pace.
 */

/** One way for a stage to run: so many times its deadline, in such a share of cases. */
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

/** Multiples by a number in [0, 1): shares are taken as parts of their sum. */
export const multipleOf = ({ rows }: Pace): ((lot: number) => number) => {
  const usable = rows.filter(({ share }) => share > 0);
  const whole = usable.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const ends = usable.map(({ share }) => {
    sum += share;
    return sum / whole;
  });
  const multiples = usable.map(({ multiple }) => multiple);
  return (lot) => {
    let index = 0;
    while (index < ends.length - 1 && lot >= (ends[index] ?? 1)) index++;
    return multiples[index] ?? 1;
  };
};
