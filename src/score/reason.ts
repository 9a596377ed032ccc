/**
 * Reasons: why a node has the range it has, as data.
 *
 * Every leaf says where in the document its fact stands. Sentences are made of reasons elsewhere, and only when asked.
 */
import type { Independence } from '../decision/independence.ts';
import type { LadderName } from '../model/ladders.ts';
import type { Span } from '../time/span.ts';

/** Where in the document a fact stands, as `guarantees.us-pledge.trigger.activation`. */
export type Place = string;

/** Why a score has its range: a code with its data, and for a leaf the place of its fact. */
export type Reason =
  /** The range follows from the parts. */
  | { readonly code: 'combined' }
  /** A fact on a ladder. */
  | {
      readonly code: 'level';
      readonly at: Place;
      readonly ladder: LadderName;
      readonly level: string;
    }
  /** Who can stop a decision once the violator refuses. */
  | {
      readonly code: 'independence';
      readonly at: Place;
      readonly low: Independence;
      readonly high: Independence;
    }
  /** Who establishes that a breach happened. */
  | { readonly code: 'established'; readonly at: Place; readonly by: string }
  /** How the time from breach to finding or response compares with the window of the breach, in seconds. */
  | { readonly code: 'speed'; readonly at: Place; readonly latency: Span; readonly window: number }
  /** How well the response meets the breach. */
  | {
      readonly code: 'fit';
      readonly at: Place;
      readonly response: string;
      readonly absorbed: boolean | 'unknown';
    }
  /** How long the promise lasts. */
  | {
      readonly code: 'term';
      readonly at: Place;
      readonly term: string;
      readonly renewal: 'none' | 'automatic' | 'by-consent' | 'unknown';
    }
  /** How a responder can leave. */
  | { readonly code: 'exit'; readonly at: Place; readonly notice: string }
  /** What the guarantee depends on. */
  | {
      readonly code: 'condition';
      readonly at: Place;
      readonly event: string;
      readonly judged: string;
    }
  /** It depends on nothing. */
  | { readonly code: 'unconditional'; readonly at: Place }
  /** The document has nothing of the kind. */
  | { readonly code: 'absent'; readonly at: Place; readonly what: string }
  /** The text may hold more than could be coded. */
  | { readonly code: 'undisclosed'; readonly at: Place; readonly what: string }
  /** The best role of a party over the rounds, on average over the terms. */
  | { readonly code: 'role'; readonly at: Place; readonly party: string }
  /** Whether a party signed or co-drafted what obliges it. */
  | {
      readonly code: 'consent';
      readonly at: Place;
      readonly party: string;
      readonly signed: number;
      readonly obliged: number;
    }
  /** The mean role of the protected against the best role of the constrained. */
  | { readonly code: 'parity'; readonly at: Place }
  /** The round in which a party first sat, against the one in which the constrained side first had the text. */
  | { readonly code: 'sequence'; readonly at: Place; readonly party: string }
  /** Protected and constrained are the same parties. */
  | { readonly code: 'reciprocal'; readonly at: Place }
  /** Whose breach is the worst case. */
  | { readonly code: 'violator'; readonly party: string | undefined }
  /** It is not asked of this text. */
  | { readonly code: 'not-asked'; readonly why: string };

/** The reason of a node that is no more than its parts. */
export const COMBINED: Reason = { code: 'combined' };

/** Where in the document a leaf's fact stands, if it stands anywhere. */
export const placeOf = (reason: Reason): Place | undefined =>
  'at' in reason ? reason.at : undefined;
