/**
 * What a line of a log does to the chain from the breach to the response.
 *
 * Most of it is settled by what happened; what is judged, or is taken to be established, passes the breach on or blocks it
 * as it turned out.
 */
import type { LogEvent } from '../adversary/log.ts';

/** What a line does: it says something, asks somebody, passes the breach on, blocks it, or answers it. */
export type LineDoes = 'says' | 'asks' | 'passes' | 'blocks' | 'answers';

const DOES: Readonly<Record<LogEvent['what'], LineDoes>> = {
  'breach': 'says',
  'claim': 'says',
  'no-guarantee': 'blocks',
  'undisclosed': 'says',
  'not-in-force': 'blocks',
  'too-small': 'blocks',
  'waits': 'blocks',
  'seen': 'passes',
  'unseen': 'blocks',
  'asked': 'asks',
  'found': 'passes',
  'not-found': 'blocks',
  'nobody-named': 'blocks',
  'own-judgement': 'passes',
  'nobody-establishes': 'passes',
  'judged': 'passes',
  'upheld': 'passes',
  'voided': 'blocks',
  'after-rung': 'says',
  'consulted': 'passes',
  'activated': 'passes',
  'not-activated': 'blocks',
  'responds': 'answers',
  'stays-home': 'blocks',
};

/** Says what an event does to the chain. */
export const doneBy = (event: LogEvent): LineDoes =>
  'passes' in event && !event.passes ? 'blocks' : DOES[event.what];
