/**
 * The default rubric, `miami-2025`, version 2: this library's judgement, row by row, with reason and source.
 *
 * The order of rungs is the model's; their spacing, the weights, the windows and the gates are judgements. They were
 * fixed from literature and argument before any agreement was scored by them.
 */
import type { Rubric } from '../model/rubric.ts';
import { BREACH_ROWS } from './breaches.ts';
import { FIT } from './fit.ts';
import { LADDER_CREDITS } from './ladder-credits.ts';
import { SIGHT } from './sight.ts';

/** The rubric that scores where no other is given. */
export const MIAMI_2025: Rubric = {
  name: 'miami-2025',
  version: 2,
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
  veto: {
    credits: { 'can-block': 0.1, 'cannot-block': 1 },
    why: 'What the violator can stop restrains nobody; a tenth keeps other improvements of such a guarantee visible.',
    source: 'Istanbul draft of April 2022 Art. 5; Budapest 1994 para 4',
  },
  tripwire: {
    leastSpeed: 0.3,
    why: 'Forces that an attack must meet first are in the fight before anyone decides.',
    source: 'Schelling 1966 (Arms and Influence); US forces in Korea since 1953',
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
  sight: SIGHT,
  links: {
    definition: {
      weights: { precision: 2, starts: 1 },
      why: 'What is fixed outlasts when it begins.',
      source: 'Korean Armistice 1953: the line of map 1, in force ever since',
    },
    verification: {
      weights: { watch: 4, speed: 1, attribution: 1, endurance: 0.5 },
      why: 'Whether anybody independent may go and see is the question; how soon, who hears of it and for how long count beside it.',
      source:
        'OSCE mission in Ukraine 2014-22 (consensus and denied access); Sinai force since 1981 as the counter-example',
    },
    watch: {
      weights: { independence: 2, access: 1.5, coverage: 1 },
      why: 'A finding that the violator can stop wastes all that was seen; monitors who may not go there see nothing.',
      source: 'OSCE mission in Ukraine 2014-22 (consensus and denied access)',
    },
    response: {
      weights: { triad: 4, bond: 1 },
      why: 'Trigger, responders and timeline are the question asked of the talks; the bond decides whether they last.',
      source:
        'The three indicators of December 2025; US-Ukraine agreement 2024, bypassed within a year',
    },
    responder: {
      weights: { duty: 2, capability: 1, fit: 1 },
      why: 'Permission with an army, or an army with the wrong tool, is no responder; what is owed counts double.',
      source: 'ATOP obligation types; safe areas 1993 (leave to act, and forces that did not)',
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
    overall: {
      weights: { baselines: 2, guarantees: 2, coDrafting: 1 },
      why: 'What is enforced counts double of who wrote it. It is an average because the verdict is not one.',
      source: 'The three indicators of December 2025; Colombia 2016, well fixed and well watched',
    },
  },
  gates: {
    baselines: { upper: 0.55, lower: 0.3 },
    guarantees: { upper: 0.55, lower: 0.3 },
    coDrafting: { upper: 0.55, lower: 0.3 },
    coreFit: 0.6,
    aspiration: 0.2,
    tolerance: 1e-9,
    why: 'The upper gate is set in advance beside a reference, as the talks did: the Washington Treaty with its integrated forces. 0.30 lies below any chain whose links are all named. 0.20 is a chain with one link of three missing. A core breach must be met by what denies, not by what punishes alone.',
    source:
      'The guarantees of the Washington Treaty 1949, 0.56 in a trial before any case was scored; the shifted geometric mean of (1, 1, 0), 0.21; fit of `arms` and `no-fly` against an offensive, 0.6',
  },
};
