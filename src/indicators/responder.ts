/**
 * The responder of a guarantee: what it owes, what it has to do it with, and how well that meets the breach.
 *
 * The three are chained, and the best of several responders counts. A violator is no responder to itself.
 */
import type { Guarantee, Responder } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { best, chain } from '../score/combinators.ts';
import { level } from '../score/leaves.ts';
import { ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

/** How well the best response of a responder meets a breach; a cost already borne meets nothing. */
const fitScore = (
  { fit }: Rubric,
  responder: Responder,
  at: string,
  breach: JudgedBreach,
  cites: Score['cites'] | undefined,
): Score => {
  const { absorbed = false, responses } = responder;
  let response = 'none';
  let credit = 0;
  for (const one of responses) {
    const own = fit.credits[one][breach.id] ?? 0;
    if (own > credit) {
      credit = own;
      response = one;
    }
  }
  const range =
    absorbed === true ? ZERO : { low: absorbed === 'unknown' ? 0 : credit, high: credit };
  return leaf(
    'fit',
    'Fit of the response',
    'rung',
    1,
    range,
    { code: 'fit', at: `${at}.responses`, response, absorbed },
    cites,
  );
};

/** The best responder to a breach. */
export type ResponderScore = (breach: JudgedBreach) => Score;

/** One responder; duty and capability are the same for every breach. */
const oneResponder = (
  rubric: Rubric,
  responder: Responder,
  at: string,
  cites: Score['cites'] | undefined,
): ResponderScore => {
  const { party, duty, capability } = responder;
  const links = [
    level(rubric, 'duty', duty, { id: 'duty', label: 'Duty', at: `${at}.duty`, cites }),
    level(rubric, 'capability', capability, {
      id: 'capability',
      label: 'Capability',
      at: `${at}.capability`,
      cites,
    }),
  ];
  return (breach) =>
    chain({ id: party, label: party }, [...links, fitScore(rubric, responder, at, breach, cites)]);
};

/** Scores the responders of a guarantee; what is the same for every breach is worked out once. */
export const responderScore = (
  rubric: Rubric,
  { id, responders, cites }: Guarantee,
  violator: string | undefined,
): ResponderScore => {
  const at = `guarantees.${id}.responders`;
  const nobody = leaf(
    'nobody',
    'Nobody must respond',
    'measure',
    1,
    ZERO,
    { code: 'absent', at, what: 'responder' },
    cites,
  );
  const others = responders.flatMap((responder, index) =>
    responder.party === violator
      ? []
      : [oneResponder(rubric, responder, `${at}.${index}`, responder.cites ?? cites)],
  );
  return (breach) =>
    best(
      { id: 'responder', label: 'Responder' },
      others.length === 0 ? [nobody] : others.map((score) => score(breach)),
    );
};
