/**
 * How large a rule may be to be asked an exact question.
 *
 * Who could stop a decision is hard to compute in general: rules can be written whose diagrams grow exponentially. The
 * rules of real councils are far from that, and whatever goes further is answered with an issue, never with a wait.
 */
import { type Either, left, right } from 'fp-ts/Either';
import type { Issue, Issues } from '../issue/issue.ts';
import { MOST_VOTES } from './ballot.ts';
import { type Diagram, diagram } from './diagram.ts';
import type { Rule } from './rule.ts';
import { type Drawing, type DrawnMarkers, drawing, type RuleDiagram } from './rule-diagram.ts';
import { partsOf } from './rule-parts.ts';

/** The most parts of all depths that a rule may have: a diagram is as deep as they are many. */
export const PART_LIMIT = 1_000;

/**
 * The most steps one question may take: diagram nodes made and answers remembered. All are used up in a few seconds.
 * The blocking sets of the Security Council take 344 steps, those of the Council of the European Union 178 010.
 */
export const STEP_LIMIT = 4_000_000;

/** An empty diagram, and what draws rules on it. */
export interface Sheet<P extends string> extends Drawing<P> {
  readonly on: Diagram;
}

/**
 * Lets a question draw as many rules as it likes on one diagram; the error side says that it took more steps than
 * allowed, or that the votes of some quota cannot be counted.
 */
export const drawWithinLimits = <P extends string, A>(
  markers: DrawnMarkers,
  steps: number,
  question: (sheet: Sheet<P>) => A,
): Either<Issues, A> => {
  const on = diagram(steps);
  const drawn = drawing<P>(on, markers);
  const answer = question({ ...drawn, on });
  if (!drawn.isCountable()) return left([UNCOUNTABLE]);
  return on.full() ? left(tooManySteps(steps)) : right(answer);
};

/** Draws a rule and puts a question to the drawing; the error side says which limit either went beyond. */
export const askWithinLimits = <P extends string, A>(
  rule: Rule<P>,
  markers: DrawnMarkers,
  steps: number,
  question: (drawn: RuleDiagram<P>) => A,
  mostParts: number = PART_LIMIT,
): Either<Issues, A> =>
  hasMoreParts(rule, mostParts)
    ? left([tooLarge(`at most ${mostParts} parts`)])
    : drawWithinLimits(markers, steps, ({ on, draw, asked }: Sheet<P>) =>
        question({ on, node: draw(rule), asked }),
      );

/** What is said where drawing or asking would take more steps than allowed. */
export const tooManySteps = (steps: number): Issues => [
  tooLarge(`at most ${steps} steps to answer`),
];

const tooLarge = (expected: string): Issue => ({
  code: 'too-large',
  path: [],
  found: 'a decision rule that takes more',
  expected,
});

const UNCOUNTABLE: Issue = {
  code: 'too-large',
  path: [],
  found: 'a quota over more votes, counted in the smallest decimal of any',
  expected: `votes that add up to at most ${MOST_VOTES}`,
};

/** Whether a rule has more parts of all depths; counted without recursion, so that no rule is too deep. */
const hasMoreParts = (rule: Rule, most: number): boolean => {
  const open: Rule[] = [rule];
  let parts = 0;
  for (let part = open.pop(); part !== undefined && parts <= most; part = open.pop()) {
    parts++;
    if (typeof part === 'string') continue;
    if ('votes' in part) parts += Object.keys(part.votes).length;
    for (const one of partsOf(part)) open.push(one);
  }
  return parts > most;
};
