/**
 * Enforcement as one monotone function of who cooperates.
 *
 * A breach is answered if, under some guarantee that covers it, it is established, the response is activated, the
 * conditions are upheld and a responder acts within the window. Everybody is one party throughout: whoever stays home as
 * an observer stays home as an ally too. What is unknown or left open makes two functions, at worst and at best.
 */
import { allOf, anyOf, type Rule } from '../decision/rule.ts';
import type { Board } from './board.ts';
import { type Covering, coveringsOf, isInTime, type SizedAct } from './chains.ts';
import { type End, settledRule } from './open-consents.ts';

/** What must hold under one guarantee. */
const ruleOfCovering = ({ ways, activated, upheld }: Covering, act: SizedAct, end: End): Rule => {
  const inOneWay = ways.map(({ established, answering }) =>
    allOf(
      established,
      anyOf(
        ...answering
          .filter((one) => isInTime(one, act)[end === 'best' ? 'high' : 'low'])
          .map(({ acts }) => acts),
      ),
    ),
  );
  // Which of several ways it is, nobody can tell: at best one that works, at worst the one that does not.
  const established = end === 'best' ? anyOf(...inOneWay) : allOf(...inOneWay);
  return allOf(activated, ...upheld, established);
};

/** The rule by which a breach is answered in time: who must cooperate, and who suffices. */
export const enforcementRule = (board: Board, act: SizedAct, end: End): Rule =>
  settledRule(
    anyOf(
      ...coveringsOf(board, act).map((covering) => ruleOfCovering(covering, act, end)),
      // A guarantee that is not public may be as good as any.
      board.mayHideAnswers ? 'unknown' : anyOf(),
    ),
    end,
  );
