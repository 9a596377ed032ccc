/**
 * Enforcement as one monotone function of who cooperates.
 *
 * A breach is answered if, under some guarantee that covers it, it is established, the response is activated, the
 * conditions are upheld and a responder acts within the window. Everybody is one party throughout: whoever stays home as
 * an observer stays home as an ally too. What is unknown or left open makes two functions, at worst and at best.
 */
import { allOf, anyOf, type Rule } from '../decision/rule.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import { type Answering, type Covering, coveringsOf, type SizedAct } from './chains.ts';
import { type End, settledRule } from './open-consents.ts';

/** What must hold under one guarantee, given who responds soon enough in each way to establish the breach. */
const ruleOfCovering = (
  { ways, activated, upheld }: Covering,
  end: End,
  inTime: readonly (readonly Answering[])[],
): Rule => {
  const inOneWay = ways.map(({ established }, way) =>
    allOf(established, anyOf(...(inTime[way] ?? []).map(({ acts }) => acts))),
  );
  // Which of several ways it is, nobody can tell: at best one that works, at worst the one that does not.
  const established = end === 'best' ? anyOf(...inOneWay) : allOf(...inOneWay);
  return settledRule(allOf(activated, ...upheld, established), end);
};

/**
 * The rules by which a breach is answered within a number of seconds, under guarantees that cover it. What does not change
 * from one time to another is the same rule, so that it need not be drawn again.
 */
export const enforcementByTime = (
  board: Board,
  coverings: readonly Covering[],
  end: End,
): ((within: number) => Rule) => {
  const known = coverings.map(() => new Map<string, Rule>());
  // A guarantee that is not public may be as good as any.
  const hidden = settledRule(board.mayHideAnswers ? 'unknown' : anyOf(), end);
  return (within) =>
    anyOf(
      ...coverings.map((covering, index) => {
        const isSoon = ({ takes }: Answering) =>
          (end === 'best' ? takes.low : takes.high) <= within;
        const inTime = covering.ways.map(({ answering }) => answering.filter(isSoon));
        const key = inTime.map(({ length }) => length).join();
        const rule = known[index]?.get(key) ?? ruleOfCovering(covering, end, inTime);
        known[index]?.set(key, rule);
        return rule;
      }),
      hidden,
    );
};

/** The rule by which a breach is answered in time: who must cooperate, and who suffices. */
export const enforcementRule = (board: Board, act: SizedAct, end: End): Rule => {
  const { low, high } = spanOfCoded(act.breach.window);
  const ruleBy = enforcementByTime(board, coveringsOf(board, act), end);
  return ruleBy(end === 'best' ? high : low);
};
