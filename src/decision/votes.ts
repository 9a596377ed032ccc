/**
 * A weighted vote over parts that are themselves functions of consents.
 *
 * Every composite rule is such a vote: all of n parts needs n votes of one each, any of them needs one, a quota weighs
 * its parties. The parts are asked in turn with the votes still needed. Needs that no further vote can tell apart have
 * the same answer, so each answer is kept with the interval of needs for which it holds (Behle 2007): weights of any
 * size cost no more than the different answers they lead to.
 */
import { type Diagram, NO, type Node, YES } from './diagram.ts';
import { type Interval, intervals } from './intervals.ts';

/** One part of a vote: the function that decides how it votes, and how many votes it has. */
export interface Part {
  readonly node: Node;
  readonly votes: number;
}

/** If, then, else: the function that follows `yes` where `test` holds and `no` elsewhere. */
export type Choose = (test: Node, yes: Node, no: Node) => Node;

/** Makes the choice of one diagram. */
export const choosing = (on: Diagram): Choose => {
  const lowAt = (level: number, node: Node) => (on.level(node) === level ? on.low(node) : node);
  const highAt = (level: number, node: Node) => (on.level(node) === level ? on.high(node) : node);
  const asked = on.remember((test, yes, no) => {
    const top = Math.min(on.level(test), on.level(yes), on.level(no));
    return on.decide(
      top,
      choose(lowAt(top, test), lowAt(top, yes), lowAt(top, no)),
      choose(highAt(top, test), highAt(top, yes), highAt(top, no)),
    );
  });
  const choose: Choose = (test, yes, no) => {
    if (test === YES || yes === no) return yes;
    if (test === NO) return no;
    if (yes === YES && no === NO) return test;
    return asked(test, yes, no);
  };
  return choose;
};

/** The function that holds where the parts that hold have at least the votes needed. */
export const vote = (on: Diagram, choose: Choose, needs: number, parts: readonly Part[]): Node => {
  const asked = [...parts]
    .sort((a, b) => on.level(a.node) - on.level(b.node))
    .map((part) => ({ ...part, known: intervals() }));
  const most: number[] = [];
  for (const { votes } of asked.toReversed()) most.unshift((most[0] ?? 0) + votes);

  const answer = (index: number, need: number): Interval => {
    const part = asked[index];
    const attainable = most[index] ?? 0;
    if (need <= 0) return { from: Number.NEGATIVE_INFINITY, to: 0, answer: YES };
    if (part === undefined || !(need <= attainable) || !on.step())
      return { from: attainable + 1, to: Number.POSITIVE_INFINITY, answer: NO };
    const found = part.known.at(need);
    if (found !== undefined) return found;
    const yes = answer(index + 1, need - part.votes);
    const no = answer(index + 1, need);
    const interval = {
      from: Math.max(yes.from + part.votes, no.from),
      to: Math.min(yes.to + part.votes, no.to),
      answer: choose(part.node, yes.answer, no.answer),
    };
    part.known.add(interval);
    return interval;
  };
  return answer(0, needs).answer;
};
