/**
 * Decision diagrams: a monotone yes-or-no function of consents as a graph without repetition.
 *
 * A node asks for one party's consent and leads on by the answer; parties are asked in one order on every path. Equal
 * parts are stored once, so that a question about the whole visits each part once, however many ways lead to it
 * (Bryant 1986). The same store holds families of sets (Minato 1993: zero-suppressed), where a node asks whether the
 * party is a member. Every question makes its own diagram, and a diagram stops growing at a stated limit: from then on
 * `full` is true and its answers mean nothing.
 */
import { type Triples, triples } from './triples.ts';

/** A place in a diagram; `NO` and `YES` are its two ends. */
export type Node = number;

/** The function that no consents satisfy; the family without any set. */
export const NO: Node = 0;

/** The function that all consents satisfy; the family of the empty set alone. */
export const YES: Node = 1;

/** The level of the two ends, below every party. */
export const END = 0x3fffffff;

/** Nodes, and the ways to make them; levels count from 0 at the top. */
export interface Diagram {
  readonly level: (node: Node) => number;
  /** Where the party refuses, or is not a member. */
  readonly low: (node: Node) => Node;
  /** Where the party consents, or is a member. */
  readonly high: (node: Node) => Node;
  /** A function by its two branches. */
  readonly decide: (level: number, low: Node, high: Node) => Node;
  /** A family by its sets without the member and its sets with it. */
  readonly family: (level: number, low: Node, high: Node) => Node;
  /** All nodes that a node leads to, itself included and the ends not; every node after those it leads to. */
  readonly below: (node: Node) => Node[];
  /** Computes a value for every node below one, from the values of its branches, its level and those of the two ends. */
  readonly fold: <A>(
    node: Node,
    no: A,
    yes: A,
    join: (low: A, high: A, level: number) => A,
  ) => (node: Node) => A;
  /** Remembers the answers to a question about up to three nodes. */
  readonly remember: (
    ask: (a: Node, b: Node, c: Node) => Node,
  ) => (a: Node, b: Node, c: Node) => Node;
  /** Counts one step of work against the limit; false when the diagram is full. */
  readonly step: () => boolean;
  readonly steps: () => number;
  readonly full: () => boolean;
}

/** Lists what a node leads to; a node is made after its branches, so its number is higher. */
const belowIn =
  (nodes: Triples) =>
  (top: Node): Node[] => {
    const found = new Set<Node>();
    const open = [top];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(nodes.second(next), nodes.third(next));
    }
    return [...found].filter((one) => one > YES).sort((a, b) => a - b);
  };

/** Folds values upwards from the two ends. */
const foldIn =
  (nodes: Triples, below: Diagram['below']): Diagram['fold'] =>
  (top, no, yes, join) => {
    const values = new Map([[YES, yes]]);
    const answerAt = (node: Node) => values.get(node) ?? no;
    for (const node of below(top))
      values.set(
        node,
        join(answerAt(nodes.second(node)), answerAt(nodes.third(node)), nodes.first(node)),
      );
    return answerAt;
  };

/** Remembers answers, each of which is one step. */
const rememberWith =
  ({ full, step }: Pick<Diagram, 'full' | 'step'>): Diagram['remember'] =>
  (ask) => {
    const asked = triples();
    return (a, b, c) => {
      if (full()) return NO;
      const before = asked.size();
      const question = asked.number(a, b, c);
      if (question < before) return asked.note(question);
      step();
      const answer = ask(a, b, c);
      asked.annotate(question, answer);
      return answer;
    };
  };

/** Starts an empty diagram that stops after a number of steps: nodes made and answers remembered. */
export const diagram = (limit: number): Diagram => {
  const nodes: Triples = triples();
  nodes.number(END, NO, NO);
  nodes.number(END, YES, YES);
  let steps = 0;
  const full = () => steps >= limit;
  const step = () => {
    if (full()) return false;
    steps++;
    return true;
  };

  const node = (level: number, low: Node, high: Node): Node => {
    const before = nodes.size();
    const found = nodes.number(level, low, high);
    if (found === before) step();
    return found;
  };

  const below = belowIn(nodes);
  return {
    level: nodes.first,
    low: nodes.second,
    high: nodes.third,
    decide: (level, low, high) => (low === high ? low : node(level, low, high)),
    family: (level, low, high) => (high === NO ? low : node(level, low, high)),
    remember: rememberWith({ full, step }),
    below,
    fold: foldIn(nodes, below),
    step,
    steps: () => steps,
    full,
  };
};
