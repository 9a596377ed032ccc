/**
 * Exact stress: the probability of an answer where only cooperation is random.
 *
 * The function of who cooperates is drawn once, and its probability is folded upwards from the ends of the diagram. Stages
 * take what the text allows them, so the time of the response is that of the soonest chain that stands.
 */
import { type Either, isLeft, map } from 'fp-ts/Either';
import { askWithinLimits } from '../decision/limits.ts';
import { partiesOf, passesWhen, type Rule } from '../decision/rule.ts';
import type { Issues } from '../issue/issue.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import { type Answering, type Covering, coveringsOf, type SizedAct } from './chains.ts';
import { MOST_PARTS, type Undecided, undecided } from './coalitions.ts';
import { enforcementWithin } from './enforcement.ts';
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

/** The probability that a rule passes. */
const probability = (
  rule: Rule,
  { rateOf, commonCause }: Cooperation,
  steps: number,
): Either<Issues, number> => {
  const alone = askWithinLimits(
    rule,
    'withheld',
    steps,
    ({ on, node, asked }) => {
      const known = new Map([
        [0, 0],
        [1, 1],
      ]);
      for (const one of on.below(node)) {
        const rate = rateOf(asked[on.level(one)] ?? '');
        const [low, high] = [known.get(on.low(one)) ?? 0, known.get(on.high(one)) ?? 0];
        known.set(one, low + rate * (high - low));
      }
      return known.get(node) ?? 0;
    },
    MOST_PARTS,
  );
  const sure = new Set(partiesOf(rule).filter((party) => rateOf(party) === 1));
  const together = passesWhen(rule, (party) => sure.has(party)) ? 1 : 0;
  return map((own: number) => own + commonCause * (together - own))(alone);
};

const timesOf = (coverings: readonly Covering[], timeOf: (one: Answering) => number): number[] => {
  const times = coverings.flatMap(({ ways }) =>
    ways.flatMap(({ answering }) => answering.map(timeOf)),
  );
  return [...new Set(times)].filter(Number.isFinite).sort((a, b) => a - b);
};

/** Works out the probability of an answer to a breach, within its window and by each time at which it may come. */
export const exactStress = (
  board: Board,
  act: SizedAct,
  cooperation: Cooperation,
  end: End,
  steps: number,
): Exactly | Undecided => {
  const window = spanOfCoded(act.breach.window)[end === 'best' ? 'high' : 'low'];
  const timeOf = ({ takes }: Answering) => (end === 'best' ? takes.low : takes.high);
  const times = timesOf(coveringsOf(board, act), timeOf);
  const by: ByTime[] = [];
  let answered = 0;
  for (const within of [...new Set([...times, window])].sort((a, b) => a - b)) {
    const asked = probability(enforcementWithin(board, act, end, within), cooperation, steps);
    if (isLeft(asked)) return undecided(asked.left);
    if (within === window) answered = asked.right;
    if (times.includes(within)) by.push({ within, probability: asked.right });
  }
  return { how: 'exact', answered, by };
};
