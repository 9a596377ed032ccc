/**
 * Trials: one breach played again and again, with who cooperates and how stages run decided by lot.
 *
 * Everything that is the same in all samples is made ready once: who must cooperate, as a diagram over parties; how long
 * stages take, as figures. A sample asks the diagrams and walks the figures.
 */
import { type Either, left, right } from 'fp-ts/Either';
import { standsReady } from '../analysis/responding.ts';
import { diagram, NO, type Node, YES } from '../decision/diagram.ts';
import { allOf, type Rule } from '../decision/rule.ts';
import { drawing } from '../decision/rule-diagram.ts';
import type { Issues } from '../issue/issue.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import { coveringsOf, type SizedAct } from './chains.ts';
import type { Cooperation } from './exact-stress.ts';
import { type End, settledRule } from './open-consents.ts';
import { multipleOf, type Pace } from './pace.ts';
import { BLOCK, streamOf } from './random.ts';
import { readySchedules, type Schedule } from './schedules.ts';
import { CLASS_COUNT, classOf, type Tally } from './tally.ts';

/** One way to an answer: who must cooperate, and who may then respond in what time. */
interface ReadyWay {
  readonly established: Node;
  readonly answering: readonly { readonly acts: Node; readonly schedule: Schedule }[];
}

/** A guarantee made ready. */
interface ReadyCovering {
  readonly gate: Node;
  readonly ways: readonly ReadyWay[];
}

/** A breach made ready for samples. */
export interface Trial {
  /** Draws a block of samples, as many of them as asked, and counts. */
  readonly block: (seed: number, block: number, samples: number) => Tally;
  /** How many random numbers one sample takes. */
  readonly draws: number;
}

const tooLarge = (steps: number): Issues => [
  {
    code: 'too-large',
    path: [],
    found: 'decision rules that take more',
    expected: `at most ${steps} steps to answer`,
  },
];

/** Makes a breach ready, at one end; the error side says that its rules are too large. */
export const readyTrial = (
  board: Board,
  act: SizedAct,
  { rateOf, commonCause }: Cooperation,
  pace: Pace,
  end: End,
  steps: number,
): Either<Issues, Trial> => {
  const on = diagram(steps);
  const { draw, asked } = drawing<string>(on, 'withheld');
  const drawn = (rule: Rule): Node => draw(settledRule(rule, end));
  const schedules = readySchedules(board, end);
  const coverings = coveringsOf(board, act).map(
    ({ guarantee, ways, activated, upheld }): ReadyCovering => ({
      gate: drawn(allOf(activated, ...upheld)),
      ways: ways.map(({ by, established, answering }) => ({
        established: drawn(established),
        answering: answering.map(({ responder, acts }) => {
          const { low, high } = standsReady(responder);
          const isReady = end === 'best' ? high : low;
          const own = isReady ? guarantee : board.unready(guarantee);
          return { acts: drawn(acts), schedule: schedules.of(own, by) };
        }),
      })),
    }),
  );
  if (on.full()) return left(tooLarge(steps));

  const isHidden = board.mayHideAnswers && end === 'best';
  const { low, high } = spanOfCoded(act.breach.window);
  const window = end === 'best' ? high : low;
  const rates = asked.map((party) => rateOf(party ?? ''));
  const lots = schedules.lots();
  const paceOf = multipleOf(pace);
  const consents = new Uint8Array(rates.length);
  const multiples = new Float64Array(lots);

  const passes = (node: Node): boolean => {
    let at = node;
    while (at > YES) at = consents[on.level(at)] === 1 ? on.high(at) : on.low(at);
    return at !== NO;
  };

  const answerTime = (): number => {
    if (isHidden) return 0;
    const spent = schedules.spend(multiples);
    let soonest = Number.POSITIVE_INFINITY;
    for (const { gate, ways } of coverings) {
      if (!passes(gate)) continue;
      let own = end === 'best' ? Number.POSITIVE_INFINITY : 0;
      for (const { established, answering } of ways) {
        let first = Number.POSITIVE_INFINITY;
        if (passes(established))
          for (const { acts, schedule } of answering)
            if (passes(acts)) first = Math.min(first, schedules.takes(schedule, multiples, spent));
        own = end === 'best' ? Math.min(own, first) : Math.max(own, first);
      }
      if (ways.length > 0) soonest = Math.min(soonest, own);
    }
    return soonest;
  };

  return right({
    draws: 1 + rates.length + lots,
    block: (seed, block, samples) => {
      const next = streamOf(seed, block);
      const byClass = new Array<number>(CLASS_COUNT).fill(0);
      let inTime = 0;
      for (let sample = 0; sample < Math.min(samples, BLOCK); sample++) {
        const isTogether = next() < commonCause;
        for (let level = 0; level < rates.length; level++) {
          const rate = rates[level] ?? 0;
          const keeps = next() < rate;
          consents[level] = keeps && (!isTogether || rate === 1) ? 1 : 0;
        }
        for (let lot = 0; lot < lots; lot++) multiples[lot] = paceOf(next());
        const time = answerTime();
        if (time <= window) inTime++;
        if (time < Number.POSITIVE_INFINITY) {
          const index = classOf(time);
          byClass[index] = (byClass[index] ?? 0) + 1;
        }
      }
      return { samples: Math.min(samples, BLOCK), inTime, byClass };
    },
  });
};
