/**
 * Stress: how often a breach is answered in time, given how often promises are kept and stages run late.
 *
 * Where only cooperation is random the answer is counted out on a decision diagram; where stages run at a pace of their own
 * it is sampled, with an interval in which it lies with the confidence asked for. Samples are drawn in blocks, so that a
 * long run can be followed, stopped, or split among workers, and the same seed gives the same answer whoever draws.
 */
import { type Either, isLeft } from 'fp-ts/Either';
import type { Issues } from '../issue/issue.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';
import { type Undecided, undecided } from './coalitions.ts';
import { deviations } from './confidence.ts';
import { type Cooperation, drawAct, type Exactly, exactStress } from './exact-stress.ts';
import { cooperation, type HonourRates } from './honour.ts';
import { ENDS, type End } from './open-consents.ts';
import type { Pace } from './pace.ts';
import { BLOCK } from './random.ts';
import { type Sampled, sampled } from './sampled.ts';
import { type Tally, tallySum } from './tally.ts';
import { drawTrial, readyTrial, type Trial } from './trial.ts';

/** How often one breach is answered, under one set of rates. */
export interface StressRow {
  readonly breach: string;
  /** Absent where nobody is constrained by name. */
  readonly violator?: string;
  /** The id of the rates. */
  readonly rates: string;
  readonly worst: Exactly | Sampled | Undecided;
  readonly best: Exactly | Sampled | Undecided;
}

/** What a stress is asked with, all of it said. */
export interface StressSettings {
  readonly rates: readonly HonourRates[];
  /** Rates of single parties, by their ids, whatever their kind, and of the violator too. */
  readonly own: Readonly<Record<string, number>>;
  /** Who is attacked; absent where it is the one party that is protected, or where nobody can say. */
  readonly victim?: string;
  /** The probability that something keeps everybody home at once. */
  readonly commonCause: number;
  /** How stages run against their deadlines; they take what they are allowed where it is absent. */
  readonly pace?: Pace;
  readonly samples: number;
  readonly seed: number;
  /** Between 0 and 1, both excluded. */
  readonly confidence: number;
  readonly steps: number;
}

/** One question of a stress: a breach by a violator, under one set of rates, at one end. */
interface Cell {
  readonly rates: HonourRates;
  readonly breach: JudgedBreach;
  readonly violator: string | undefined;
  readonly end: End;
}

/** Which blocks of samples: from one on, up to another and without it. */
export interface Blocks {
  readonly from: number;
  readonly to: number;
}

/** A stress made ready: what has to be done, piece by piece, and what comes of it. */
export interface ReadyStress {
  /** Draws one block of every question; a tally each. */
  readonly draw: (block: number) => readonly Tally[];
  /** The rows, given the tallies of all blocks added up. */
  readonly rows: (tallies: readonly Tally[]) => readonly StressRow[];
}

/** How many blocks of samples a stress takes; none if all is counted out. */
export const blocksOf = ({ pace, samples }: Pick<StressSettings, 'pace' | 'samples'>): number =>
  pace === undefined ? 0 : Math.ceil(samples / BLOCK);

/** Adds tallies, question by question. */
export const addTallies = (a: readonly Tally[], b: readonly Tally[]): readonly Tally[] =>
  b.map((one, index) => tallySum.concat(a[index] ?? tallySum.empty, one));

const cellsOf = (
  breaches: readonly JudgedBreach[],
  violators: readonly (string | undefined)[],
  rates: readonly HonourRates[],
): readonly Cell[] =>
  rates.flatMap((one) =>
    breaches.flatMap((breach) =>
      violators.flatMap((violator) => ENDS.map((end) => ({ rates: one, breach, violator, end }))),
    ),
  );

/** Rows of two ends each. */
const paired = (
  cells: readonly Cell[],
  answers: readonly (Exactly | Sampled | Undecided)[],
): readonly StressRow[] =>
  cells.flatMap(({ rates, breach, violator, end }, index): StressRow[] => {
    const [worst, best] = [answers[index], answers[index + 1]];
    if (end !== 'worst' || worst === undefined || best === undefined) return [];
    return [
      {
        breach: breach.id,
        ...(violator === undefined ? {} : { violator }),
        rates: rates.id,
        worst,
        best,
      },
    ];
  });

/** What is drawn of a breach at one end is drawn once, for all rates. */
const drawnOnce = <Drawn extends object>(
  draw: (cell: Cell) => Either<Issues, Drawn>,
): ((cell: Cell) => Drawn | Undecided) => {
  const known = new Map<string, Drawn | Undecided>();
  return (cell) => {
    const key = `${cell.breach.id} ${cell.violator} ${cell.end}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = draw(cell);
    const drawn = isLeft(asked) ? undecided(asked.left) : asked.right;
    known.set(key, drawn);
    return drawn;
  };
};

/** Makes a stress ready. */
export const readyStress = (
  board: Board,
  breaches: readonly JudgedBreach[],
  violators: readonly (string | undefined)[],
  settings: StressSettings,
): ReadyStress => {
  const { rates, own, victim, commonCause, pace, samples, seed, confidence, steps } = settings;
  const cells = cellsOf(breaches, violators, rates);
  const helpOf = ({ rates: one, violator }: Cell): Cooperation => ({
    rateOf: cooperation(board.file.agreement, one, own, violator, victim),
    commonCause,
  });
  if (pace === undefined) {
    const actOf = drawnOnce((cell) => drawAct(board, cell, cell.end, steps));
    const counted = (cell: Cell): Exactly | Undecided => {
      const act = actOf(cell);
      return 'decided' in act ? act : exactStress(act, helpOf(cell));
    };
    return { draw: () => [], rows: () => paired(cells, cells.map(counted)) };
  }
  const drawnOf = drawnOnce((cell) => drawTrial(board, cell, pace, cell.end, steps));
  const trials = cells.map((cell): Trial | Undecided => {
    const drawn = drawnOf(cell);
    return 'decided' in drawn ? drawn : readyTrial(drawn, helpOf(cell));
  });
  const z = deviations(confidence);
  return {
    draw: (block) =>
      trials.map((trial) =>
        'decided' in trial
          ? tallySum.empty
          : trial.block(seed, block, Math.min(BLOCK, samples - block * BLOCK)),
      ),
    rows: (tallies) =>
      paired(
        cells,
        trials.map((trial, index) =>
          'decided' in trial ? trial : sampled(tallies[index] ?? tallySum.empty, z),
        ),
      ),
  };
};
