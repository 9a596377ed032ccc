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
import { type Covering, coveringsOf, type SizedAct } from './chains.ts';
import { type End, settledRule } from './open-consents.ts';

/** What must hold under one guarantee for a response within so many seconds. */
const ruleOfCovering = ({ ways, activated, upheld }: Covering, end: End, within: number): Rule => {
  const inOneWay = ways.map(({ established, answering }) =>
    allOf(
      established,
      anyOf(
        ...answering
          .filter(({ takes }) => (end === 'best' ? takes.low : takes.high) <= within)
          .map(({ acts }) => acts),
      ),
    ),
  );
  // Which of several ways it is, nobody can tell: at best one that works, at worst the one that does not.
  const established = end === 'best' ? anyOf(...inOneWay) : allOf(...inOneWay);
  return allOf(activated, ...upheld, established);
};

/** The rule by which a breach is answered within so many seconds. */
export const enforcementWithin = (board: Board, act: SizedAct, end: End, within: number): Rule =>
  settledRule(
    anyOf(
      ...coveringsOf(board, act).map((covering) => ruleOfCovering(covering, end, within)),
      // A guarantee that is not public may be as good as any.
      board.mayHideAnswers ? 'unknown' : anyOf(),
    ),
    end,
  );

/** The rule by which a breach is answered in time: who must cooperate, and who suffices. */
export const enforcementRule = (board: Board, act: SizedAct, end: End): Rule => {
  const { low, high } = spanOfCoded(act.breach.window);
  return enforcementWithin(board, act, end, end === 'best' ? high : low);
};
