/**
 * The default rubric, `miami-2025`, version 1: this library's judgement, row by row, with reason and source.
 *
 * The order of rungs is the model's; their spacing, the weights, the windows and the gates are judgements. They were
 * fixed from literature and argument before any agreement was scored.
 */
import type { Rubric } from '../model/rubric.ts';
import { BREACH_ROWS } from './breaches.ts';
import { FIT } from './fit.ts';
import { LADDER_CREDITS } from './ladder-credits.ts';

/** The rubric that scores where no other is given. */
export const MIAMI_2025: Rubric = {
  name: 'miami-2025',
  version: 1,
  ladders: LADDER_CREDITS,
  decision: {
    credits: {
      'violator-can-block': 0,
      'unspecified': 0.05,
      'one-party-can-block': 0.6,
      'no-single-party-can-block': 0.85,
      'automatic': 1,
    },
    why: 'A decision that the violator can stop restrains nobody; silence about who decides is hardly better. One ally that must agree can fail or be bought; none that must agree cannot; a rule that needs nobody cannot be delayed.',
    source:
      'Istanbul draft of April 2022 Art. 5 (veto of the violator); Budapest 1994 para 4 (Security Council); Resolution 2231 (2015) paras 11-12 (return unless the Council votes otherwise)',
  },
  established: {
    credits: { unspecified: 0, responders: 0.6 },
    why: 'Responders who judge for themselves can act, and can look away. A verifier of the agreement counts with its own score for the breach.',
    source: 'Washington Treaty 1949, where each party judges; practice after 11 September 2001',
  },
  adjudication: {
    credits: {
      violator: 0,
      unspecified: 0.2,
      responders: 0.5,
      independent: 0.85,
      'no-condition': 1,
    },
    why: "A guarantee that the violator can switch off is none. A void clause without a judge will be argued when it matters; the responder's own judgement invites a way out; an independent judge costs only time.",
    source:
      'US 28-point plan 2025, pt 10d (void if a missile is fired "without cause", no judge named); Munich 1938, Annex 1',
  },
  exit: {
    noExit: 1,
    atWill: 0.3,
    notice: [
      { atLeast: 'P1Y', credit: 0.85 },
      { atLeast: 'P6M', credit: 0.7 },
      { atLeast: 'P1M', credit: 0.5 },
    ],
    why: 'Notice is the time in which the protected side can find another protector.',
    source:
      'Washington Treaty 1949 Art. 13 and US-Korea treaty 1953 Art. VI (one year); US-Ukraine agreement 2024 (six months)',
  },
  term: {
    least: 0.2,
    fullYears: 20,
    why: "A promise shorter than an adversary's patience invites waiting; twenty years outlast most governments.",
    source:
      'Terms offered and asked for in 2025-26: 10, 15, 20 and more years; Washington Treaty 1949 Art. 13 (twenty years)',
  },
  breaches: BREACH_ROWS,
  fit: FIT,
  links: {
    verification: {
      weights: { independence: 2, access: 1.5, coverage: 1, speed: 1, attribution: 1 },
      why: 'A finding that the violator can stop wastes all that was seen; monitors who may not go there see nothing. The rest counts alike.',
      source:
        'OSCE mission in Ukraine 2014-22 (consensus and denied access); Sinai force since 1981 as the counter-example',
    },
    response: {
      weights: { triad: 4, bond: 1 },
      why: 'Trigger, responders and timeline are the question asked of the talks; the bond decides whether they last.',
      source:
        'The three indicators of December 2025; US-Ukraine agreement 2024, bypassed within a year',
    },
    timeline: {
      weights: { speed: 2, endurance: 1 },
      why: 'A response after the window changes nothing; a promise that ends soon is waited out.',
      source: 'Snyder 1961; Mazarr 2018 (fait accompli)',
    },
    coDrafting: {
      weights: { voice: 2, consent: 1, parity: 1, sequence: 1, disclosure: 0.7 },
      why: 'Who wrote is the question; consent, parity and order show whether it was more than form. Openness helps, and secrecy has its uses in talks.',
      source:
        'Munich 1938 and Paris 1973 (the protected excluded); Colombia 2016 (officers of both sides co-drafted)',
    },
  },
  gates: {
    architecture: 0.6,
    document: 0.3,
    aspiration: 0.2,
    tolerance: 1e-9,
    why: 'Fixed in advance on the scale of the credits: 0.60 is the rung of an owed but discretionary act, 0.30 lies below any chain whose links are all named, 0.20 is a chain with one link of three missing.',
    source:
      'Washington Treaty 1949 Art. 5 as the 0.60 rung of duty; the shifted geometric mean of (1, 1, 0), 0.21',
  },
};
