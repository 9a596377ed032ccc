/**
 * How large a rule may be to be asked an exact question.
 *
 * Who could stop a decision is hard to compute in general: rules can be written whose diagrams grow exponentially. The
 * rules of real councils are far from that, and whatever goes further is answered with an issue, never with a wait.
 */
import { type Either, left, right } from 'fp-ts/Either';
import type { Issue, Issues } from '../issue/issue.ts';
import { ballotOf, MOST_VOTES } from './ballot.ts';
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

/** The most steps that a question may take where many are asked in passing, as findings do. */
export const SHORT_STEP_LIMIT = 200_000;

/** Draws a rule and puts a question to the drawing; the error side says which limit either went beyond. */
export const askWithinLimits = <P extends string, A>(
  rule: Rule<P>,
  markers: DrawnMarkers,
  steps: number,
  question: (drawn: RuleDiagram<P>) => A,
  mostParts: number = PART_LIMIT,
): Either<Issues, A> => {
  const { parts, isCountable } = surveyed(rule, mostParts);
  if (parts > mostParts) return left([tooLarge(`at most ${mostParts} parts`)]);
  if (!isCountable) return left([UNCOUNTABLE]);
  const on = diagram(steps);
  const answer = question(drawRule(on, rule, markers));
  return on.full() ? left(tooManySteps(steps)) : right(answer);
};

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

/**
 * Counts parts until there are too many, and looks whether every quota among them can be counted in numbers; without
 * recursion, so that no rule is too deep.
 */
const surveyed = (
  rule: Rule,
  mostParts: number,
): { readonly parts: number; readonly isCountable: boolean } => {
  const open: Rule[] = [rule];
  let parts = 0;
  let isCountable = true;
  for (let part = open.pop(); part !== undefined && parts <= mostParts; part = open.pop()) {
    parts++;
    if (typeof part === 'string') continue;
    if ('votes' in part) {
      parts += Object.keys(part.votes).length;
      if (parts <= mostParts) isCountable &&= ballotOf(part) !== undefined;
    }
    for (const one of partsOf(part)) open.push(one);
  }
  return { parts, isCountable };
};
