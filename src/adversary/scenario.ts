/**
 * Scenarios: what an adversary does, when, and what is said about it.
 *
 * A scenario names no draft, so that the same one can be replayed on two. The violator refuses whatever it is asked for,
 * unless the scenario has it consent; others refuse or delay as the scenario says.
 */
import type { Measure } from '../model/agreement.ts';
import type { BreachId } from '../model/breaches.ts';

/** What a claim calls into question: who did it, whether it was enough, or whether the guarantee still stands. */
export type ClaimAgainst = 'authorship' | 'threshold' | 'guarantee';

/** Something that is said of the breach: "they fired first". */
export interface Claim {
  readonly says: string;
  /** `authorship`: it was not us. `threshold`: it was nothing. `guarantee`: what voids it had happened before. */
  readonly against: ClaimAgainst;
}

/** Somebody who agrees or acts, and takes longer than the text allows. */
export interface Delay {
  readonly party: string;
  /** How much longer, in ISO 8601. */
  readonly by: string;
}

/** When the breach happens in the life of the text. */
export type Phase = 'in-force' | 'before-entry' | 'before-deployment' | 'after-term';

/** A breach to be replayed. */
export interface Scenario {
  /** Short slug: `night-probe`. */
  readonly id: string;
  readonly title: string;
  readonly breach: BreachId;
  /** How much of it there is; of a quantity that is not given there is as much as any threshold asks. */
  readonly sizes?: readonly Measure[];
  /** Who commits it; by default, the first party that the text constrains. */
  readonly violator?: string;
  /** By default, the text is in force and whatever had to be raised for it is there. */
  readonly phase?: Phase;
  /** When it begins, local time: `2026-03-14T02:00`. Without it the log counts hours. */
  readonly begins?: string;
  /** Whether events that the guarantees wait for have happened; by default, whoever holds them back can. */
  readonly preconditions?: 'met';
  /** Who refuses every consent and stays home, beside the violator. */
  readonly refuses?: readonly string[];
  /** Whether the violator agrees to whatever it is asked for; by default it does not. */
  readonly violatorConsents?: boolean;
  readonly delays?: readonly Delay[];
  readonly claims?: readonly Claim[];
  /** Where the like of it has happened. */
  readonly source?: string;
}

/**
 * Reads when a scenario begins, as milliseconds on a clock that is never put forward or back; undefined for what is no
 * local time, such as 30 February.
 */
export const beginningOf = (begins: string): number | undefined => {
  const at = new Date(`${begins}:00Z`);
  const isTime = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${begins}:`);
  return isTime ? at.getTime() : undefined;
};
