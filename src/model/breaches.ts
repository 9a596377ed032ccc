/**
 * Breach kinds: the threat catalogue, what an adversary might try.
 *
 * The catalogue is open: an app may add kinds of its own, with a weight, a window and a source in its rubric. How much
 * a kind weighs and how long its window is are judgements and stand in the rubric.
 */

/** A kind of breach: its id in documents, what counts as one, and whether it is about posture or about conduct. */
export interface BreachKind {
  readonly id: string;
  readonly means: string;
  readonly about: 'conduct' | 'posture';
}

/** The eight standard kinds of breach. */
export const BREACHES = [
  {
    id: 'major-offensive',
    means: 'An attack across the line meant to take ground.',
    about: 'conduct',
  },
  {
    id: 'limited-incursion',
    means: 'A probe across the line by small or unmarked units.',
    about: 'conduct',
  },
  {
    id: 'stand-off-strike',
    means: 'Missiles, drones or artillery, no crossing.',
    about: 'conduct',
  },
  {
    id: 'force-build-up',
    means: 'Forces massed or raised beyond what was agreed.',
    about: 'posture',
  },
  {
    id: 'withdrawal-failure',
    means:
      'Forces not withdrawn, groups not disarmed, or arms carried across, as and when agreed otherwise.',
    about: 'posture',
  },
  {
    id: 'monitor-obstruction',
    means: 'Monitors stopped, blinded or threatened.',
    about: 'posture',
  },
  { id: 'blockade', means: 'Ports, sea lanes or crossings closed.', about: 'conduct' },
  { id: 'covert-attack', means: 'Sabotage, cyber attack or proxies, deniable.', about: 'conduct' },
] as const satisfies readonly BreachKind[];

/** The id of a standard breach kind. */
export type StandardBreach = (typeof BREACHES)[number]['id'];

/** The id of a standard breach kind, or of one that an app adds. */
export type BreachId = StandardBreach | (string & {});
