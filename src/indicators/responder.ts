/**
 * A responder: what it owes, what it has to do it with, and how well that meets the breach.
 *
 * The three are a conjunction: permission with an army, or an army with the wrong tool, is no responder. What fits the
 * breach not at all answers nothing. A responder that protects nobody but itself and its own side helps itself, and is
 * none; nor is the violator, or anyone on its side.
 */
import type { CaseFile } from '../analysis/case-file.ts';
import {
  both,
  CAPABILITIES,
  DUTIES,
  type Holds,
  helpsAnother,
  reaches,
  standsReady,
} from '../analysis/responding.ts';
import { isUnknown } from '../decision/rule.ts';
import type { Guarantee, Responder } from '../model/agreement.ts';
import { RESPONSES, type Response } from '../model/guarantees.ts';
import type { Rubric } from '../model/rubric.ts';
import { discount, every } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { level } from '../score/leaves.ts';
import { type Range, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

/** What fits a breach best of what is named. */
const bestOf = (
  { fit }: Rubric,
  responses: readonly Response[],
  breach: JudgedBreach,
): { readonly response: string; readonly credit: number } => {
  let response = 'none';
  let credit = 0;
  for (const one of responses) {
    const own = fit.credits[one][breach.id] ?? 0;
    if (own > credit) [response, credit] = [one, own];
  }
  return { response, credit };
};

const NOTHING: readonly Response[] = [];

/** How well the best response of a responder meets a breach; a cost already borne meets nothing. */
const fitScore = (
  rubric: Rubric,
  { responses, absorbed = false }: Responder,
  at: string,
  breach: JudgedBreach,
  cites: Score['cites'] | undefined,
): Score => {
  const borne = Array.isArray(absorbed) ? (absorbed as readonly Response[]) : NOTHING;
  // A response that the text does not name may be any but those already borne.
  const possible = typeof responses === 'string' ? RESPONSES : responses;
  const { response, credit } = bestOf(
    rubric,
    possible.filter((one) => !borne.includes(one)),
    breach,
  );
  const high = responses === 'unspecified' ? Math.min(rubric.fit.notNamed, credit) : credit;
  const low = isUnknown(responses) ? 0 : high;
  return leaf(
    'fit',
    'Fit of the response',
    'rung',
    rubric.links.responder.weights.fit,
    absorbed === true ? ZERO : { low: isUnknown(absorbed) ? 0 : low, high },
    {
      code: 'fit',
      at: `${at}.responses`,
      response: typeof responses === 'string' ? responses : response,
      absorbed: absorbed === true ? 'yes' : isUnknown(absorbed) ? 'unknown' : 'no',
    },
    cites,
  );
};

/** Force that meets an attack where it comes. */
const MEETS_IT: readonly Response[] = ['armed-force', 'deployment'];

/** What a responder is worth against a breach. */
export interface ResponderScore {
  /** How well its response fits. */
  readonly fit: Range;
  /** The triad that it is part of; violators against whom trigger and timeline are the same share it. */
  readonly triad: (timeline: Score) => (trigger: Score) => Score;
}

/** One who must respond, whoever the violator is. */
export interface ReadyResponder {
  readonly party: string;
  readonly name: string;
  /** Whether it protects somebody other than the violator, itself and those on its side. */
  readonly helpsAnother: (violator: string | undefined) => boolean;
  /** What it is worth against a breach. */
  readonly score: (breach: JudgedBreach) => ResponderScore;
  /** Whether its forces are in place and owed, so that a response can stand ready. */
  readonly standsReady: Holds;
  /** Whether an attack must meet its forces first. */
  readonly isTripwire: Holds;
}

const readyResponder = (
  file: CaseFile,
  rubric: Rubric,
  protects: readonly string[],
  responder: Responder,
  at: string,
  cites: Score['cites'] | undefined,
): ReadyResponder => {
  const { party, duty, capability, responses } = responder;
  const { weights } = rubric.links.responder;
  const owed = level(rubric, 'duty', duty, {
    id: 'duty',
    label: 'Duty',
    weight: weights.duty,
    at: `${at}.duty`,
    cites,
  });
  const means = level(rubric, 'capability', capability, {
    id: 'capability',
    label: 'Capability',
    weight: weights.capability,
    at: `${at}.capability`,
    cites,
  });
  const usesForce =
    typeof responses === 'string'
      ? { low: false, high: isUnknown(responses) }
      : ((has) => ({ low: has, high: has }))(MEETS_IT.some((one) => responses.includes(one)));
  const name = file.nameOf(party);
  const named = { id: 'responder', label: `Responder: ${name}` };
  const scored = (fit: Score, answer: Score): ResponderScore => ({
    fit: fit.range,
    triad: onceEach((timeline: Score) =>
      onceEach((trigger: Score) => every({ id: party, label: name }, [trigger, answer, timeline])),
    ),
  });
  return {
    party,
    name,
    helpsAnother: (violator) => helpsAnother(file, protects, party, violator),
    standsReady: standsReady(responder),
    isTripwire: both(
      usesForce,
      both(
        reaches(CAPABILITIES, capability, 'integrated'),
        reaches(DUTIES, duty, 'assist-as-it-deems-necessary'),
      ),
    ),
    score: onceEach((breach: JudgedBreach) => {
      const fit = fitScore(rubric, responder, at, breach, cites);
      if (fit.range.low > 0) return scored(fit, every(named, [owed, means, fit]));
      const answer = every({ id: 'means', label: 'What it owes and has' }, [owed, means, fit]);
      const any = leaf(
        'answers',
        'That it answers at all',
        'measure',
        1,
        { low: 0, high: fit.range.high > 0 ? 1 : 0 },
        fit.because,
        fit.cites,
      );
      return scored(fit, discount(named, [answer, any]));
    }),
  };
};

/** All who must respond under a guarantee, scored once whoever the violator is. */
export const readyResponders = (
  file: CaseFile,
  rubric: Rubric,
  { id, protects, responders, cites }: Guarantee,
): readonly ReadyResponder[] =>
  responders.map((responder, index) =>
    readyResponder(
      file,
      rubric,
      protects,
      responder,
      `guarantees.${id}.responders.${index}`,
      responder.cites ?? cites,
    ),
  );

/** Those of them who answer a breach by one violator. */
export const respondersAgainst = (
  { sideOf }: CaseFile,
  responders: readonly ReadyResponder[],
  violator: string | undefined,
): readonly ReadyResponder[] => {
  const its = violator === undefined ? [] : sideOf(violator);
  return responders.filter(
    ({ party, helpsAnother }) => !its.includes(party) && helpsAnother(violator),
  );
};
