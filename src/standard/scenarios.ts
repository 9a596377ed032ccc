/**
 * Ready scenarios: what has been tried before, as it could be tried again.
 *
 * Each is something that has happened, reduced to what a text can be asked about. In all of them the truce has begun and
 * whatever it waited for has come, so that the chain itself is tried; how a text is kept from beginning is another question.
 */
import type { Scenario } from '../adversary/scenario.ts';

/** The names of the ready scenarios. */
export type ScenarioName = (typeof ROWS)[number]['id'];

const ROWS = [
  {
    id: 'night-probe',
    title: 'A probe of the line by night',
    breach: 'limited-incursion',
    sizes: [
      { quantity: 'depth-km', atLeast: 2 },
      { quantity: 'troops', atLeast: 40 },
      { quantity: 'casualties', atLeast: 3 },
      { quantity: 'area-km2', atLeast: 1 },
      { quantity: 'munitions', atLeast: 20 },
      { quantity: 'duration', atLeast: 'PT5H' },
    ],
    preconditions: 'met',
    source:
      'Fighting on the border of Armenia and Azerbaijan that began shortly after midnight on 13 September 2022; smaller here, so that it may fall below what a text calls an attack',
  },
  {
    id: 'salvo-as-retaliation',
    title: 'A salvo of drones, claimed as retaliation',
    breach: 'stand-off-strike',
    sizes: [
      { quantity: 'munitions', atLeast: 60 },
      { quantity: 'casualties', atLeast: 5 },
      { quantity: 'duration', atLeast: 'PT3H' },
    ],
    preconditions: 'met',
    claims: [{ says: 'They fired first.', against: 'guarantee' }],
    source:
      'The truce on energy sites of March 2025, which both sides accused each other of breaking within days (the gas station at Sudzha, 21 March 2025)',
  },
  {
    id: 'massing-as-exercise',
    title: 'A month of massing under cover of an exercise',
    breach: 'force-build-up',
    sizes: [
      { quantity: 'troops', atLeast: 30_000 },
      { quantity: 'duration', atLeast: 'P30D' },
    ],
    preconditions: 'met',
    claims: [{ says: 'It is an exercise, and was announced.', against: 'threshold' }],
    source:
      'The exercise "Union Resolve" in Belarus, 10 to 20 February 2022, after which its troops did not go home',
  },
  {
    id: 'jamming-of-monitors',
    title: 'Monitors are jammed, and nobody did it',
    breach: 'monitor-obstruction',
    sizes: [{ quantity: 'duration', atLeast: 'P7D' }],
    preconditions: 'met',
    claims: [{ says: 'It was a technical fault.', against: 'authorship' }],
    source:
      'Signal interference with the unmanned aircraft of the OSCE mission in Ukraine, in its reports of 2019 to 2021',
  },
  {
    id: 'seizure-by-militia',
    title: 'A seizure presented as the work of local militia',
    breach: 'limited-incursion',
    sizes: [
      { quantity: 'troops', atLeast: 120 },
      { quantity: 'duration', atLeast: 'P2D' },
    ],
    preconditions: 'met',
    claims: [{ says: 'These are local self-defence forces.', against: 'authorship' }],
    source: 'The seizure of the parliament of Crimea by men without insignia, 27 February 2014',
  },
] as const satisfies readonly Scenario[];

/**
 * The ready scenarios by name: a probe by night, a salvo as retaliation, massing as an exercise, jamming, a seizure.
 *
 * @example
 * SCENARIOS['night-probe'].breach; // => 'limited-incursion'
 */
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  'night-probe': ROWS[0],
  'salvo-as-retaliation': ROWS[1],
  'massing-as-exercise': ROWS[2],
  'jamming-of-monitors': ROWS[3],
  'seizure-by-militia': ROWS[4],
};
