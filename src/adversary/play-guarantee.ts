/**
 * One guarantee, replayed: from what it waits for to who responds, or to whatever stops it.
 */
import { type Establishing, rungsBefore, waysToEstablish } from '../analysis/case-file.ts';
import { isReached } from '../analysis/size.ts';
import { isUnknown } from '../decision/rule.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import type { Condition, Guarantee, Verifier } from '../model/agreement.ts';
import type { Stage } from '../time/latency.ts';
import { type Answer, ask } from './asking.ts';
import { isInForce } from './lapse.ts';
import { activation, condition, sightFacts } from './links.ts';
import type { LogEntry, LogEvent } from './log.ts';
import { type End, hasOpenConsent, OTHER_END } from './open-consents.ts';
import { total } from './passed.ts';
import { holdsAt, isClaimed, type Step, step, type Table } from './play.ts';
import { establish, findersOf, watch } from './play-finding.ts';
import { type HoursFor, type Response, respond } from './play-responders.ts';
import { hoursOf, rungsSpent, watchHours } from './stages.ts';

/** What came of one guarantee. */
export interface Played {
  readonly entries: readonly LogEntry[];
  readonly responses: readonly Response[];
  /** What stopped it, where nobody responds. */
  readonly fell: readonly LogEvent[];
}

const OPEN_WORDED: readonly string[] = ['qualified', 'unspecified'];

/** What keeps a guarantee from being asked at all. */
const beforehand = (table: Table, guarantee: Guarantee): Step | undefined => {
  const { board, act, scenario, conduct, end } = table;
  const { id, trigger, conditions, cites } = guarantee;
  const { phase = 'in-force' } = scenario;
  if (!isInForce(board.file, guarantee, phase, conduct, end))
    return step('detect', { what: 'not-in-force', guarantee: id, phase }, cites);
  if (!isReached(trigger, act.sizes ?? act.breach.sizes)) {
    const { measures = { all: [] } } = trigger;
    const asks = 'all' in measures ? measures.all : measures.any;
    const event: LogEvent = { what: 'too-small', guarantee: id, asks, any: 'any' in measures };
    return step('detect', event, trigger.cites, cites);
  }
  if (scenario.preconditions === 'met') return undefined;
  for (const one of conditions.filter(({ kind }) => kind === 'precondition')) {
    const met = ask(condition(board, one, act), conduct, end);
    if (met.passes) continue;
    const event: LogEvent = { what: 'waits', guarantee: id, event: one.event, by: met.stoppedBy };
    return step('detect', event, one.cites, cites);
  }
  return undefined;
};

/** Whether it was enough, where that is claimed and the words are open: at best it was, at worst they say it was not. */
const judged = (table: Table, guarantee: Guarantee, by: Establishing): Step | undefined => {
  const { id, trigger, responders, cites } = guarantee;
  const { threshold, adjectives = [] } = trigger;
  const isOpen = OPEN_WORDED.includes(threshold) || isUnknown(threshold);
  if (!isOpen || !isClaimed(table, 'threshold')) return undefined;
  const finders =
    typeof by === 'string' ? responders.map(({ party }) => party) : findersOf(table, by);
  const judges = [...finders, ...partiesOf(activation(table.board, guarantee, table.act))];
  const event: LogEvent = {
    what: 'judged',
    guarantee: id,
    adjectives,
    by: [...new Set(judges)],
    passes: table.end === 'best',
  };
  return step('find', event, trigger.cites, cites);
};

/** Whether whatever voids a guarantee is said to have happened, or is in the hands of one who refuses. */
const upheld = (table: Table, guarantee: Guarantee, one: Condition): Step | undefined => {
  const { board, act, conduct, end } = table;
  const asked = isClaimed(table, 'guarantee');
  const rule = condition(board, asked ? one : { ...one, adjudicator: 'automatic' }, act);
  const { passes, stoppedBy } = ask(rule, conduct, end);
  if (passes && !asked) return undefined;
  const event: LogEvent = {
    what: passes ? 'upheld' : 'voided',
    guarantee: guarantee.id,
    event: one.event,
    by: passes ? partiesOf(board.file.ruleAgainst(one.adjudicator, act.violator)) : stoppedBy,
  };
  return step('find', event, one.cites, guarantee.cites);
};

/** Everything between the finding and the response; the last step is what stopped it, where something did. */
const decided = (
  table: Table,
  guarantee: Guarantee,
  by: Establishing,
): { readonly steps: readonly Step[]; readonly fell?: LogEvent; readonly activated: Answer } => {
  const { board, act, conduct, end } = table;
  const { id, trigger, conditions, timeline, cites } = guarantee;
  const rule = activation(board, guarantee, act);
  const activated = ask(rule, conduct, end);
  const steps: Step[] = [];
  const fallen = (event: LogEvent) => ({ steps, fell: event, activated });
  const enough = judged(table, guarantee, by);
  if (enough !== undefined) steps.push(enough);
  if (enough?.event.what === 'judged' && !enough.event.passes) return fallen(enough.event);
  for (const one of conditions.filter(({ kind }) => kind === 'void-if')) {
    const said = upheld(table, guarantee, one);
    if (said === undefined) continue;
    steps.push(said);
    if (said.event.what === 'voided') return fallen(said.event);
  }
  const deadlineOf = (stage: Stage) => timeline.find((one) => one.stage === stage);
  const rungs = rungsBefore(guarantee);
  if (rungs.length > 0)
    steps.push(step('consult', { what: 'after-rung', guarantee: id, rungs }, cites));
  const consult = deadlineOf('consult');
  if (consult !== undefined)
    steps.push(step('consult', { what: 'consulted', guarantee: id }, consult.cites, cites));
  const event: LogEvent = activated.passes
    ? {
        what: 'activated',
        guarantee: id,
        by: partiesOf(rule).filter((one) => !conduct.refuses.has(one)),
        isOpen: hasOpenConsent(rule),
      }
    : { what: 'not-activated', guarantee: id, by: activated.stoppedBy };
  steps.push(step('decide', event, deadlineOf('decide')?.cites, trigger.cites, cites));
  return activated.passes ? { steps, activated } : fallen(event);
};

/** An entry at its time, which is open where it comes out otherwise at the other end. */
const timed = ({ event, cites }: Step, at: number, otherwise: number = at): LogEntry => ({
  ...(Number.isFinite(at) ? { at } : {}),
  ...(at === otherwise ? {} : { isOpen: true }),
  event,
  cites,
});

/** Replays a guarantee whose breach is established in one way. */
const playWay = (table: Table, guarantee: Guarantee, by: Establishing): Played => {
  const { board, end } = table;
  const found = establish(table, guarantee, by);
  const made = found.fell === undefined ? decided(table, guarantee, by) : undefined;
  const waits = { ...found.later, decide: made?.activated.later ?? 0 };
  const hoursAt =
    (at: End): HoursFor =>
    (isReady, later) =>
      hoursOf(board, isReady ? guarantee : board.unready(guarantee), by, at, {
        ...waits,
        respond: later,
      });
  const hoursFor = { own: hoursAt(end), other: hoursAt(OTHER_END[end]) };
  const hourOf = ({ stage, event }: Step, at: End): number =>
    event.what === 'after-rung'
      ? total(rungsSpent(board, guarantee, at))
      : hoursAt(at)(true, 0)[stage];
  const entries = [...found.steps, ...(made?.steps ?? [])].map((one) =>
    timed(one, hourOf(one, end), hourOf(one, OTHER_END[end])),
  );
  const fell = found.fell ?? made?.fell;
  if (fell !== undefined) return { entries, responses: [], fell: [fell] };
  const conducted = guarantee.responders.map((one) => respond(table, guarantee, one, hoursFor));
  const responses = conducted.flatMap(({ response }) => response ?? []);
  return {
    entries: [...entries, ...conducted.map(({ entry }) => entry)],
    responses,
    fell: responses.length > 0 ? [] : conducted.map(({ entry }) => entry.event),
  };
};

/** When the first response comes; never where nobody responds. */
const firstAnswer = ({ responses }: Played): number =>
  Math.min(Number.POSITIVE_INFINITY, ...responses.map(({ at }) => at));

/** Replays a guarantee; where nobody can tell how the breach is established, in the way that turns out so. */
export const playGuarantee = (table: Table, guarantee: Guarantee): Played => {
  const stopped = beforehand(table, guarantee);
  if (stopped !== undefined)
    return { entries: [timed(stopped, 0)], responses: [], fell: [stopped.event] };
  const ways = waysToEstablish(table.board.file, guarantee).map((by) =>
    playWay(table, guarantee, by),
  );
  const better = (one: Played, other: Played): Played => {
    const isSooner = firstAnswer(other) < firstAnswer(one);
    const isLater = firstAnswer(other) > firstAnswer(one);
    return (table.end === 'best' ? isSooner : isLater) ? other : one;
  };
  return ways.reduce(better);
};

/** Replays a verifier for whose finding no guarantee waits; one that is not placed to see the breach says nothing. */
export const playVerifier = (table: Table, verifier: Verifier): readonly LogEntry[] => {
  const { board, act, end } = table;
  if (sightFacts(board, verifier, act).some(({ holds }) => !holdsAt(table, holds))) return [];
  const { steps, later } = watch(table, verifier);
  const hourOf = ({ stage }: Step, at: End): number =>
    watchHours(board, verifier, at, later)[stage === 'detect' ? 'detect' : 'find'];
  return steps.map((one) => timed(one, hourOf(one, end), hourOf(one, OTHER_END[end])));
};
