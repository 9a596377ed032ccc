/**
 * How well each means of a verifier sees each kind of breach.
 */
import type { Means } from '../model/baselines.ts';
import type { StandardBreach } from '../model/breaches.ts';
import type { Rubric } from '../model/rubric.ts';

/** Credits by breach kind, of one means. */
type Row = Readonly<Record<StandardBreach, number>>;

type Figures = readonly [
  offensive: number,
  strike: number,
  buildUp: number,
  withdrawal: number,
  obstruction: number,
  blockade: number,
  covert: number,
];

const row = ([
  offensive,
  strike,
  buildUp,
  withdrawal,
  obstruction,
  blockade,
  covert,
]: Figures): Row => ({
  'major-offensive': offensive,
  'limited-incursion': offensive,
  'stand-off-strike': strike,
  'force-build-up': buildUp,
  'withdrawal-failure': withdrawal,
  'monitor-obstruction': obstruction,
  'blockade': blockade,
  'covert-attack': covert,
});

const CREDITS: Readonly<Record<Means, Row>> = {
  'ground-observers': row([1, 0.8, 0.8, 1, 1, 0.5, 0.5]),
  'liaison': row([0.5, 0.5, 0.4, 0.6, 0.6, 0.4, 0.4]),
  'aerial': row([1, 0.6, 0.9, 0.9, 0.4, 0.8, 0.2]),
  'satellite': row([0.9, 0.4, 1, 0.8, 0.2, 0.6, 0.1]),
  'sensors': row([1, 1, 0.6, 0.6, 0.4, 0.4, 0.4]),
  'data-exchange': row([0.1, 0.1, 0.8, 0.8, 0.2, 0.1, 0.1]),
  'challenge-inspection': row([0.4, 0.2, 0.9, 0.9, 0.6, 0.2, 0.6]),
};

export const SIGHT: Rubric['sight'] = {
  credits: CREDITS,
  notNamed: 0.3,
  why: 'People on the ground see who crosses and who is stopped; cameras and acoustic sensors see what is fired; satellites see what is massed. What is exchanged on paper shows only what its author declares. A verifier whose means nobody has named is worth a plan.',
  source:
    'OSCE cameras and acoustic sensors 2017 to 2021; Vienna Document inspections; New START data exchange; Dorn 2011 on monitoring technology in UN missions',
};
