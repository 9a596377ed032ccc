/**
 * How large a rule may be to be asked an exact question.
 *
 * Who could stop a decision is hard to compute in general: rules can be written whose diagrams grow exponentially. The
 * rules of real councils are far from that, and whatever goes further is answered with an issue, never with a wait.
 */
import { type Either, left, right } from 'fp-ts/Either';
import type { Issue, Issues } from '../issue/issue.ts';
import { diagram } from './diagram.ts';
import { partsOf, type Rule } from './rule.ts';
import { type DrawnMarkers, drawRule, type RuleDiagram } from './rule-diagram.ts';

/** The most parts of all depths that a rule may have: a diagram is as deep as they are many. */
export const PART_LIMIT = 1_000;

/**
 * The most steps one question may take: diagram nodes made and answers remembered. All are used up in a few seconds.
 * The blocking sets of the Security Council take 344 steps, those of the Council of the European Union 178 010.
 */
export const STEP_LIMIT = 4_000_000;

/** Draws a rule and puts a question to the drawing; the error side says which limit either went beyond. */
export const askWithinLimits = <P extends string, A>(
  rule: Rule<P>,
  markers: DrawnMarkers,
  steps: number,
  question: (drawn: RuleDiagram<P>) => A,
): Either<Issues, A> => {
  if (countParts(rule) > PART_LIMIT) return left([tooLarge(`at most ${PART_LIMIT} parts`)]);
  const on = diagram(steps);
  const answer = question(drawRule(on, rule, markers));
  return on.full() ? left([tooLarge(`at most ${steps} steps to answer`)]) : right(answer);
};

const tooLarge = (expected: string): Issue => ({
  code: 'too-large',
  path: [],
  found: 'a decision rule that takes more',
  expected,
});

/** Counts parts until there are too many; without recursion, so that none are too deep to be counted. */
const countParts = (rule: Rule): number => {
  const open: Rule[] = [rule];
  let count = 0;
  for (let part = open.pop(); part !== undefined && count <= PART_LIMIT; part = open.pop()) {
    count++;
    if (typeof part === 'string') continue;
    if ('votes' in part) count += Object.keys(part.votes).length;
    for (const one of partsOf(part)) open.push(one);
  }
  return count;
};
