/**
 * How much each kind of breach weighs, and the window after which it has paid off.
 */
import type { StandardBreach } from '../model/breaches.ts';
import type { BreachRow } from '../model/rubric.ts';

export const BREACH_ROWS: Readonly<Record<StandardBreach, BreachRow>> = {
  'major-offensive': {
    about: 'conduct',
    weight: 0.25,
    window: 'P5D',
    why: 'The worst that can happen; decided within days.',
    source: 'The war in Georgia, 7 to 12 August 2008',
  },
  'limited-incursion': {
    about: 'conduct',
    weight: 0.2,
    window: 'P3D',
    why: 'The probe of the line: a fact on the ground before anyone has met.',
    source:
      'Key points of Crimea, 27 February to 1 March 2014; Karabakh, one day in September 2023; 72 hours is the last rung of the ladder reported in February 2026',
  },
  'stand-off-strike': {
    about: 'conduct',
    weight: 0.15,
    window: 'P1D',
    why: 'A salvo is over in hours; only an answer within the day is an answer.',
    source: 'The ladder reported in February 2026 answers within 24 hours',
  },
  'force-build-up': {
    about: 'posture',
    weight: 0.15,
    window: 'P21D',
    why: 'The preparation of an offensive, and the last time to prevent one.',
    source: 'The build-up of spring 2021 took about three weeks to become threatening',
  },
  'withdrawal-failure': {
    about: 'posture',
    needsTruce: true,
    weight: 0.075,
    window: 'P30D',
    why: 'Forces that stay are a line that was never agreed.',
    source: 'The first full step at Dayton 1995, D+30',
  },
  'monitor-obstruction': {
    about: 'posture',
    needsTruce: true,
    weight: 0.075,
    window: 'P7D',
    why: 'Whoever blinds the monitors hides something else within the week.',
    source: 'OSCE freedom-of-movement reports 2014-22',
  },
  'blockade': {
    about: 'conduct',
    weight: 0.05,
    window: 'P14D',
    why: 'Stocks last for weeks, contracts do not.',
    source: 'Black Sea ports, 2022 and 2023',
  },
  'covert-attack': {
    about: 'conduct',
    weight: 0.05,
    window: 'P30D',
    why: 'Slow to show and slow to prove; the answer may take as long.',
    source: 'Sabotage in Europe, 2022 to 2025',
  },
};
