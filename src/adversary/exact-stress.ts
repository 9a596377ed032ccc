/**
 * Exact stress: the probability of an answer where only cooperation is random.
 *
 * The function of who cooperates is drawn for each time at which an answer may come, all on one diagram, and its
 * probability is folded upwards from the ends. Stages take what the text allows them, so the time of the response is that
 * of the soonest chain that stands.
 */
import type { Either } from 'fp-ts/Either';
import { type Diagram, type Node, YES } from '../decision/diagram.ts';
import { drawWithinLimits, type Sheet } from '../decision/limits.ts';
import type { Issues } from '../issue/issue.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import { type Answering, type Covering, coveringsOf, type SizedAct } from './chains.ts';
import { enforcementByTime } from './enforcement.ts';
import type { End } from './open-consents.ts';

/** The probability that a response has come by a time. */
export interface ByTime {
  /** Seconds from the breach on. */
  readonly within: number;
  readonly probability: number;
}

/** An answer that is counted out, not sampled. */
export interface Exactly {
  readonly how: 'exact';
  /** The probability of an answer within the window. */
  readonly answered: number;
  /** The probability that it has come by each time at which it may come, soonest first. */
  readonly by: readonly ByTime[];
}

/** Who cooperates how often, and how often something keeps everybody home. */
export interface Cooperation {
  readonly rateOf: (party: string) => number;
  /** The probability that a common cause keeps all home who are not sure to cooperate. */
  readonly commonCause: number;
}

/** A breach drawn for each time at which an answer may come. */
export interface DrawnAct {
  readonly on: Diagram;
  readonly asked: readonly (string | undefined)[];
  readonly window: Node;
  readonly times: readonly { readonly within: number; readonly node: Node }[];
}

const timesOf = (coverings: readonly Covering[], timeOf: (one: Answering) => number): number[] => {
  const times = coverings.flatMap(({ ways }) =>
    ways.flatMap(({ answering }) => answering.map(timeOf)),
  );
  return [...new Set(times)].filter(Number.isFinite).sort((a, b) => a - b);
};

/** Draws a breach at one end; the error side says that it takes more steps than allowed. */
export const drawAct = (
  board: Board,
  act: SizedAct,
  end: End,
  steps: number,
): Either<Issues, DrawnAct> => {
  const coverings = coveringsOf(board, act);
  const span = spanOfCoded(act.breach.window);
  const timeOf = ({ takes }: Answering) => (end === 'best' ? takes.low : takes.high);
  const ruleBy = enforcementByTime(board, coverings, end);
  return drawWithinLimits('withheld', steps, ({ on, draw, asked }: Sheet<string>) => ({
    on,
    asked,
    window: draw(ruleBy(end === 'best' ? span.high : span.low)),
    times: timesOf(coverings, timeOf).map((within) => ({ within, node: draw(ruleBy(within)) })),
  }));
};

/** Works out the probability of an answer to a breach, within its window and by each time at which it may come. */
export const exactStress = (
  { on, asked, window, times }: DrawnAct,
  { rateOf, commonCause }: Cooperation,
): Exactly => {
  const rates = asked.map((party) => rateOf(party ?? ''));
  /** How likely those suffice who cooperate each by itself. */
  const alone = (top: Node): number =>
    on.fold(top, 0, 1, (low, high, level) => low + (rates[level] ?? 0) * (high - low))(top);
  /** Whether those suffice who cooperate for certain. */
  const together = (top: Node): number => {
    let node = top;
    while (node > YES) node = rates[on.level(node)] === 1 ? on.high(node) : on.low(node);
    return node === YES ? 1 : 0;
  };
  const probability = (node: Node): number => {
    const own = alone(node);
    return own + commonCause * (together(node) - own);
  };
  return {
    how: 'exact',
    answered: probability(window),
    by: times.map(({ within, node }) => ({ within, probability: probability(node) })),
  };
};
