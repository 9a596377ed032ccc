/**
 * How well each kind of response meets each kind of breach.
 */
import type { StandardBreach } from '../model/breaches.ts';
import type { Response } from '../model/guarantees.ts';
import type { Rubric } from '../model/rubric.ts';

/** Credits by breach kind, of one response. */
type Row = Readonly<Record<StandardBreach, number>>;

type Figures = readonly [
  offensive: number,
  strike: number,
  buildUp: number,
  withdrawal: number,
  blockade: number,
  covert: number,
];

const row = ([offensive, strike, buildUp, withdrawal, blockade, covert]: Figures): Row => ({
  'major-offensive': offensive,
  'limited-incursion': offensive,
  'stand-off-strike': strike,
  'force-build-up': buildUp,
  'withdrawal-failure': withdrawal,
  'monitor-obstruction': withdrawal,
  'blockade': blockade,
  'covert-attack': covert,
});

const CREDITS: Readonly<Record<Response, Row>> = {
  'armed-force': row([1, 1, 0.8, 1, 1, 0.5]),
  'deployment': row([1, 0.5, 1, 0.8, 0.8, 0.5]),
  'no-fly': row([0.6, 1, 0.4, 0.3, 0.4, 0.1]),
  'arms': row([0.6, 0.6, 0.7, 0.4, 0.5, 0.3]),
  'intelligence': row([0.3, 0.4, 0.5, 0.4, 0.3, 0.8]),
  'sanctions': row([0.4, 0.4, 0.6, 0.7, 0.6, 0.7]),
  'asset-forfeiture': row([0.4, 0.4, 0.6, 0.7, 0.6, 0.7]),
  'diplomacy': row([0, 0, 0, 0, 0, 0]),
};

export const FIT: Rubric['fit'] = {
  credits: CREDITS,
  notNamed: 0.3,
  why: 'Denial outranks punishment against a fait accompli; punishment does better against slow breaches; `no-fly` includes air and missile defence. A protest, a recommendation or a meeting is no response. Help of a kind not named may turn out to be any of these.',
  source: 'Snyder 1961; Mazarr 2018',
};
