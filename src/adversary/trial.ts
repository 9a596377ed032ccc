/**
 * Trials: one breach played again and again, with who cooperates and how stages run decided at random.
 *
 * Everything that is the same in all samples is made ready once: who must cooperate, as one diagram for each way to an
 * answer and each time that it takes; how long stages take, as figures. A sample walks the diagrams, and the figures of
 * those that stand.
 */
import { type Either, isLeft, right } from 'fp-ts/Either';
import { standsReady } from '../analysis/responding.ts';
import type { Node } from '../decision/diagram.ts';
import { drawWithinLimits, type Sheet } from '../decision/limits.ts';
import { allOf, anyOf, type Rule } from '../decision/rule.ts';
import type { Issues } from '../issue/issue.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import { type Answering, coveringsOf, type SizedAct } from './chains.ts';
import type { Cooperation } from './exact-stress.ts';
import { type End, settledRule } from './open-consents.ts';
import { type Pace, readyPace } from './pace.ts';
import { type Prepared, placesOf, type ReadyWay, sampler } from './sampler.ts';
import { readySchedules } from './schedules.ts';
import type { Tally } from './tally.ts';

/** A breach drawn for samples, whoever cooperates how often. */
export interface DrawnTrial extends Omit<Prepared, 'rates' | 'commonCause'> {
  /** Whose consent each level asks for. */
  readonly asked: readonly (string | undefined)[];
}

/** A breach made ready for samples. */
export interface Trial {
  /** Draws a block of samples, as many of them as asked, and counts. */
  readonly block: (seed: number, block: number, samples: number) => Tally;
  /** How many random numbers one sample takes. */
  readonly draws: number;
}

/** Those who respond ready, and those who do not: within each group the time is the same. */
const byReadiness = (
  answering: readonly Answering[],
  end: End,
): readonly (readonly [isReady: boolean, acts: readonly Rule[]])[] => {
  const isReady = ({ responder }: Answering) =>
    standsReady(responder)[end === 'best' ? 'high' : 'low'];
  return [true, false].flatMap((ready) => {
    const acts = answering.filter((one) => isReady(one) === ready).map((one) => one.acts);
    return acts.length > 0 ? [[ready, acts] as const] : [];
  });
};

/** Draws a breach for samples, at one end; the error side says that its rules are too large. */
export const drawTrial = (
  board: Board,
  act: SizedAct,
  pace: Pace,
  end: End,
  steps: number,
): Either<Issues, DrawnTrial> => {
  const schedules = readySchedules(board, end);
  const { low, high } = spanOfCoded(act.breach.window);
  const made = drawWithinLimits('withheld', steps, ({ on, draw, asked }: Sheet<string>) => {
    const drawn = (...rules: readonly Rule[]): Node => draw(settledRule(allOf(...rules), end));
    const coverings = coveringsOf(board, act).map(({ guarantee, ways, activated, upheld }) =>
      ways.map(({ by, established, answering }): ReadyWay[] =>
        byReadiness(answering, end).map(([isReady, acts]) => ({
          stands: drawn(activated, ...upheld, established, anyOf(...acts)),
          schedule: schedules.of(isReady ? guarantee : board.unready(guarantee), by),
        })),
      ),
    );
    return { on, asked, coverings };
  });
  if (isLeft(made)) return made;
  const { on, asked, coverings } = made.right;
  const tops = coverings.flat(2).map(({ stands }) => stands);
  return right({
    asked,
    coverings,
    schedules,
    places: placesOf(on, tops),
    pace: readyPace(pace),
    end,
    window: end === 'best' ? high : low,
    // A guarantee that is not public may be as good as any.
    isHidden: board.mayHideAnswers && end === 'best',
  });
};

/** Makes a breach that is drawn ready for those who cooperate. */
export const readyTrial = (drawn: DrawnTrial, { rateOf, commonCause }: Cooperation): Trial => {
  const rates = Float64Array.from(drawn.asked, (party) => rateOf(party ?? ''));
  return {
    draws: 1 + rates.length + drawn.schedules.paces(),
    block: sampler({ ...drawn, rates, commonCause }),
  };
};
