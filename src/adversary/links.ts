/**
 * The links of an answer: what must hold, and who must cooperate, for each step from a breach to the response.
 *
 * A step is a rule over parties. A verifier sees if one of its operators looks, finds if its rule passes, and needs the
 * violator where each visit does. A body that responds decides by its own rule. What holds or fails whatever anybody
 * does is drawn as a rule that passes, or that nobody can pass; what is unknown or left open stays a marker.
 */
import type { Establishing } from '../analysis/case-file.ts';
import { both, type Holds, respondsTo } from '../analysis/responding.ts';
import { isWatched } from '../analysis/verification.ts';
import { allOf, anyOf, isUnknown, NEVER, type Rule } from '../decision/rule.ts';
import type { Condition, Guarantee, Responder, Verifier } from '../model/agreement.ts';
import { RESPONSES } from '../model/guarantees.ts';
import { ANYONE } from '../model/terms.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';

/** A breach of one kind by one violator, or by nobody in particular. */
export interface Act {
  readonly breach: JudgedBreach;
  readonly violator: string | undefined;
}

const YES: Holds = { low: true, high: true };
const NO: Holds = { low: false, high: false };
const OPEN: Holds = { low: false, high: true };

const exactly = (is: boolean): Holds => (is ? YES : NO);

/** What holds, as a rule: it passes, nobody can pass it, or that is open. */
const ruleOf = ({ low, high }: Holds): Rule => (low ? 'automatic' : high ? 'unknown' : NEVER);

/** What is not known or not said may be anything; the lowest rung is nothing. */
const isAny = (coded: string): Holds =>
  coded === 'unspecified' || isUnknown(coded) ? OPEN : exactly(coded !== 'none');

/** Why a verifier does not see a breach, whatever anybody does. */
export type Blindness = 'not-watched' | 'no-access' | 'no-coverage' | 'no-means';

/** A fact that must hold, and what is wrong where it does not. */
export interface Fact<Why extends string> {
  readonly why: Why;
  readonly holds: Holds;
}

/** What places a verifier to see a breach: it watches what is broken, may go there, and has means that show it. */
export const sightFacts = (
  { file, rubric }: Board,
  verifier: Verifier,
  { breach, violator }: Act,
): readonly Fact<Blindness>[] => {
  const { means, access, coverage } = verifier;
  const { credits, notNamed } = rubric.sight;
  const sight =
    means.length === 0 ? notNamed > 0 : means.some((one) => (credits[one][breach.id] ?? 0) > 0);
  return [
    { why: 'not-watched', holds: isWatched(file, verifier, breach, violator) },
    { why: 'no-access', holds: isAny(access) },
    { why: 'no-coverage', holds: isAny(coverage) },
    { why: 'no-means', holds: exactly(sight) },
  ];
};

const all = (facts: readonly Fact<string>[]): Holds =>
  facts.map(({ holds }) => holds).reduce(both, YES);

/** Whose leave a verifier needs for each visit: nobody's, or that of whoever holds the place. */
export const hosting = ({ access }: Verifier, { violator }: Act): Rule => {
  if (access !== 'host-consent') return 'automatic';
  return violator === undefined || violator === ANYONE ? 'unspecified' : violator;
};

/** Who does the looking: any of the operators. */
export const operating = ({ operators }: Verifier): Rule =>
  operators.length === 0 ? 'unspecified' : anyOf(...operators);

/** Who must cooperate for a verifier to look. */
export const looking = (board: Board, verifier: Verifier, act: Act): Rule =>
  allOf(ruleOf(all(sightFacts(board, verifier, act))), operating(verifier), hosting(verifier, act));

/** Who must cooperate for a verifier to find that the breach happened. */
export const finding = ({ file }: Board, verifier: Verifier, { violator }: Act): Rule =>
  file.ruleAgainst(verifier.finding, violator);

/** Who must cooperate for a breach to be established; responders who judge for themselves need nobody else. */
export const establishment = (board: Board, by: Establishing, act: Act): Rule => {
  if (by === 'responders') return 'automatic';
  if (by === 'unspecified') return 'unspecified';
  if (by === 'undisclosed') return 'unknown';
  return allOf(looking(board, by, act), finding(board, by, act));
};

/** Who must agree that a response is set off. */
export const activation = ({ file }: Board, { trigger }: Guarantee, { violator }: Act): Rule =>
  file.ruleAgainst(trigger.activation, violator);

/** Who could let a guarantee fall over a condition: whoever judges it, and whoever has the event in hand. */
export const condition = (
  { file }: Board,
  { adjudicator, controlledBy = [] }: Condition,
  { violator }: Act,
): Rule =>
  allOf(
    file.ruleAgainst(adjudicator, violator),
    ...(Array.isArray(controlledBy) ? (controlledBy as readonly string[]) : ['unknown' as const]),
  );

/** Whether some response of a responder meets the breach at all, apart from what the violator bears already. */
const meets = (
  { rubric }: Board,
  { responses, absorbed = false }: Responder,
  { breach }: Act,
): Holds => {
  if (absorbed === true) return NO;
  const borne: readonly string[] = Array.isArray(absorbed) ? absorbed : [];
  const { credits, notNamed } = rubric.fit;
  const possible = (typeof responses === 'string' ? RESPONSES : responses).filter(
    (one) => !borne.includes(one) && (credits[one][breach.id] ?? 0) > 0,
  );
  const isNamed = responses !== 'unspecified' || notNamed > 0;
  if (possible.length === 0 || !isNamed) return NO;
  return isUnknown(responses) || isUnknown(absorbed) ? OPEN : YES;
};

/** Why a responder is none, whatever anybody does. */
export type Incapacity = 'own-side' | 'nothing-promised' | 'no-means' | 'does-not-meet';

/** What makes a responder one: on another side, something promised, means for it, and a response that meets the breach. */
export const answerFacts = (
  board: Board,
  { protects }: Guarantee,
  responder: Responder,
  act: Act,
): readonly Fact<Incapacity>[] => {
  const { party, duty, capability } = responder;
  return [
    { why: 'own-side', holds: exactly(respondsTo(board.file, protects, party, act.violator)) },
    { why: 'nothing-promised', holds: isAny(duty) },
    // Means that have still to be raised may be there in time, and may not.
    { why: 'no-means', holds: capability === 'to-be-determined' ? OPEN : isAny(capability) },
    { why: 'does-not-meet', holds: meets(board, responder, act) },
  ];
};

/** Who must cooperate for a responder to act: itself, or those by whose rule it decides. */
export const acting = (board: Board, guarantee: Guarantee, responder: Responder, act: Act): Rule =>
  allOf(
    ruleOf(all(answerFacts(board, guarantee, responder, act))),
    board.file.ruleAgainst(responder.party, act.violator),
  );
