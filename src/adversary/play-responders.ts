/**
 * Responding, replayed: who acts at which hour, and who stays home and why.
 */
import { DUTIES, reaches, standsReady } from '../analysis/responding.ts';
import type { Guarantee, Responder } from '../model/agreement.ts';
import { ask } from './asking.ts';
import { answerFacts } from './links.ts';
import type { LogEntry, LogEvent, Unanswered } from './log.ts';
import { holdsAt, type Table } from './play.ts';
import type { Hours } from './stages.ts';

/** A response that comes. */
export interface Response {
  readonly at: number;
  readonly guarantee: string;
  readonly party: string;
  readonly owed: boolean;
}

/** What one responder does. */
export interface Conducted {
  readonly entry: LogEntry;
  readonly response?: Response;
}

/** Whether help is owed, of whatever kind: for certain at worst, perhaps at best. */
const isOwed = (table: Table, { duty }: Responder): boolean =>
  holdsAt(table, reaches(DUTIES, duty, 'assist-as-it-deems-necessary'));

/** When the stages are done for a responder who stands ready, and for one who does not, with what it takes longer. */
export type HoursFor = (isReady: boolean, later: number) => Hours;

/** Replays one responder of a guarantee that is set off. */
export const respond = (
  table: Table,
  guarantee: Guarantee,
  responder: Responder,
  hoursFor: { readonly own: HoursFor; readonly other: HoursFor },
): Conducted => {
  const { board, act, conduct, end, scenario } = table;
  const { party, responses, capability } = responder;
  const cites = responder.cites ?? guarantee.cites ?? [];
  const home = (why: Unanswered, by: readonly string[] = []): Conducted => {
    const event: LogEvent = { what: 'stays-home', guarantee: guarantee.id, party, why, by };
    return { entry: { event, cites } };
  };
  if (scenario.phase === 'before-deployment' && capability === 'to-be-determined')
    return home('not-deployed');
  const none = answerFacts(board, guarantee, responder, act).find(
    ({ holds }) => !holdsAt(table, holds),
  );
  if (none !== undefined) return home(none.why);
  const acts = ask(board.file.ruleAgainst(party, act.violator), conduct, end);
  if (!acts.passes) return home('refuses', acts.stoppedBy);
  const ready = standsReady(responder);
  const [isReady, otherwise] = end === 'best' ? [ready.high, ready.low] : [ready.low, ready.high];
  const at = hoursFor.own(isReady, acts.later).respond;
  const other = hoursFor.other(otherwise, acts.later).respond;
  if (at === Number.POSITIVE_INFINITY) return home('no-time-set');
  const owed = isOwed(table, responder);
  return {
    entry: {
      at,
      ...(other === at ? {} : { isOpen: true }),
      event: {
        what: 'responds',
        guarantee: guarantee.id,
        party,
        responses: typeof responses === 'string' ? [] : responses,
        owed,
      },
      cites,
    },
    response: { at, guarantee: guarantee.id, party, owed },
  };
};
