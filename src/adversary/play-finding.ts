/**
 * Seeing and finding, replayed: who looks, who is kept from looking, who finds, and whose name is in the finding.
 */
import type { Establishing } from '../analysis/case-file.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import type { Guarantee, Verifier } from '../model/agreement.ts';
import { ask } from './asking.ts';
import { isInForce } from './lapse.ts';
import { finding, hosting, operating, sightFacts } from './links.ts';
import type { LogEvent, Unseen } from './log.ts';
import { holdsAt, isClaimed, type Step, step, type Table } from './play.ts';

/** What came of establishing a breach. */
export interface Establishment {
  readonly steps: readonly Step[];
  /** What stopped it, where something did. */
  readonly fell?: LogEvent;
  /** Seconds that those who delay add to each stage. */
  readonly later: { readonly detect: number; readonly find: number };
}

const PROMPT = { detect: 0, find: 0 };

/** Attribution that names somebody, to whomever. */
const NAMES: readonly string[] = ['internal', 'to-parties', 'public'];

/** Who judges whether it was enough, where a verifier does: those who must agree to its finding. */
export const findersOf = (table: Table, verifier: Verifier): readonly string[] =>
  partiesOf(finding(table.board, verifier, table.act));

/** Replays a verifier: whether it sees and finds, or what keeps it from that. */
export const watch = (table: Table, verifier: Verifier): Establishment => {
  const { board, act, conduct, end, scenario } = table;
  const { id, cites, attribution } = verifier;
  const unseen = (why: Unseen, by: readonly string[] = []): Establishment => {
    const event: LogEvent = { what: 'unseen', verifier: id, why, by };
    return { steps: [step('detect', event, cites)], fell: event, later: PROMPT };
  };
  if (!isInForce(board.file, verifier, scenario.phase ?? 'in-force', conduct, end))
    return unseen('gone');
  const blind = sightFacts(board, verifier, act).find(({ holds }) => !holdsAt(table, holds));
  if (blind !== undefined) return unseen(blind.why);
  const host = ask(hosting(verifier, act), conduct, end);
  if (!host.passes) return unseen('host-refuses', host.stoppedBy);
  const looks = ask(operating(verifier), conduct, end);
  if (!looks.passes) return unseen('nobody-looks', looks.stoppedBy);

  const by = verifier.operators.filter((party) => !conduct.refuses.has(party));
  const seen = step('detect', { what: 'seen', verifier: id, by }, cites);
  const asked = step('detect', { what: 'asked', verifier: id }, cites);
  const finds = ask(finding(board, verifier, act), conduct, end);
  const later = { detect: Math.max(host.later, looks.later), find: finds.later };
  if (!finds.passes) {
    const event: LogEvent = { what: 'not-found', verifier: id, by: finds.stoppedBy };
    return { steps: [seen, asked, step('find', event, cites)], fell: event, later };
  }
  const found = step('find', { what: 'found', verifier: id, names: attribution }, cites);
  const steps = [seen, asked, found];
  if (!isClaimed(table, 'authorship') || NAMES.includes(attribution)) return { steps, later };
  const event: LogEvent = { what: 'nobody-named', verifier: id };
  const named = [...steps, step('find', event, cites)];
  // Responders may act on what everybody knows; they need not.
  return end === 'best' ? { steps: named, later } : { steps: named, fell: event, later };
};

/** Replays how a breach is established under a guarantee, in one way. */
export const establish = (
  table: Table,
  { id, trigger, cites }: Guarantee,
  by: Establishing,
): Establishment => {
  if (typeof by !== 'string') return watch(table, by);
  const rests = trigger.cites ?? cites;
  if (by === 'responders')
    return {
      steps: [step('find', { what: 'own-judgement', guarantee: id }, rests)],
      later: PROMPT,
    };
  const event: LogEvent = {
    what: 'nobody-establishes',
    guarantee: id,
    passes: table.end === 'best',
  };
  const steps = [step('find', event, rests)];
  return table.end === 'best' ? { steps, later: PROMPT } : { steps, fell: event, later: PROMPT };
};
