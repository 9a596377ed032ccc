/**
 * The log of a breach: what happens at which hour, by which clause, and how it ends.
 *
 * An entry without a time never happens, or nobody can say when. Parties and elements stand by their ids.
 */
import type { Cite, Measure, Verifier } from '../model/agreement.ts';
import type { Response } from '../model/guarantees.ts';
import type { Blindness, Incapacity } from './links.ts';
import type { Phase } from './scenario.ts';

/** Why a verifier does not see a breach: it is not placed to, nobody looks, it is not let in, or it has gone. */
export type Unseen = Blindness | 'nobody-looks' | 'host-refuses' | 'gone';

/** Why a responder does not answer: it is none, it refuses, its means are not there yet, or no time is set for it. */
export type Unanswered = Incapacity | 'refuses' | 'not-deployed' | 'no-time-set';

/** What happened, and to which element. */
export type LogEvent =
  | { readonly what: 'breach'; readonly breach: string; readonly sizes: readonly Measure[] }
  | { readonly what: 'claim'; readonly says: string }
  | { readonly what: 'no-guarantee' }
  | { readonly what: 'undisclosed' }
  | { readonly what: 'not-in-force'; readonly guarantee: string; readonly phase: Phase }
  | {
      readonly what: 'too-small';
      readonly guarantee: string;
      readonly asks: readonly Measure[];
      readonly any: boolean;
    }
  | {
      readonly what: 'waits';
      readonly guarantee: string;
      readonly event: string;
      readonly by: readonly string[];
    }
  | { readonly what: 'seen'; readonly verifier: string; readonly by: readonly string[] }
  | {
      readonly what: 'unseen';
      readonly verifier: string;
      readonly why: Unseen;
      readonly by: readonly string[];
    }
  | { readonly what: 'asked'; readonly verifier: string }
  | { readonly what: 'found'; readonly verifier: string; readonly names: Verifier['attribution'] }
  | { readonly what: 'not-found'; readonly verifier: string; readonly by: readonly string[] }
  | { readonly what: 'nobody-named'; readonly verifier: string }
  | { readonly what: 'own-judgement'; readonly guarantee: string }
  | { readonly what: 'nobody-establishes'; readonly guarantee: string; readonly passes: boolean }
  | {
      readonly what: 'judged';
      readonly guarantee: string;
      readonly adjectives: readonly string[];
      readonly by: readonly string[];
      readonly passes: boolean;
    }
  | {
      readonly what: 'upheld';
      readonly guarantee: string;
      readonly event: string;
      readonly by: readonly string[];
    }
  | {
      readonly what: 'voided';
      readonly guarantee: string;
      readonly event: string;
      readonly by: readonly string[];
    }
  | { readonly what: 'after-rung'; readonly guarantee: string; readonly rungs: readonly string[] }
  | { readonly what: 'consulted'; readonly guarantee: string }
  | {
      readonly what: 'activated';
      readonly guarantee: string;
      readonly by: readonly string[];
      /** Whether it also takes a consent that the text leaves open, or that nobody can tell. */
      readonly isOpen: boolean;
    }
  | { readonly what: 'not-activated'; readonly guarantee: string; readonly by: readonly string[] }
  | {
      readonly what: 'responds';
      readonly guarantee: string;
      readonly party: string;
      readonly responses: readonly Response[];
      readonly owed: boolean;
    }
  | {
      readonly what: 'stays-home';
      readonly guarantee: string;
      readonly party: string;
      readonly why: Unanswered;
      readonly by: readonly string[];
    };

/** One line of the log. */
export interface LogEntry {
  /** Seconds from the breach on; absent where it never comes, or nobody can say when. */
  readonly at?: number;
  /** Stands where the text leaves the time open, so that it may be another one. */
  readonly isOpen?: true;
  readonly event: LogEvent;
  /** The clauses that it rests on. */
  readonly cites: readonly Cite[];
}

/** How it ends. */
export type Ending =
  | {
      readonly kind: 'in-time' | 'late';
      readonly at: number;
      readonly lateBy: number;
      readonly guarantee: string;
      readonly party: string;
      readonly owed: boolean;
    }
  | { readonly kind: 'undisclosed' }
  | {
      readonly kind: 'voided';
      readonly by: readonly string[];
      readonly reasons: readonly LogEvent[];
    }
  | { readonly kind: 'unanswered'; readonly reasons: readonly LogEvent[] };

/** What happens if everything open turns out well, or badly. */
export interface Play {
  readonly log: readonly LogEntry[];
  readonly outcome: Ending;
}
