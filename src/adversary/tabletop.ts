/**
 * The tabletop: a breach replayed on a draft, hour by hour.
 *
 * Everything is decided by the text, the scenario and what is assumed of words; nothing is left to chance. Where the text
 * leaves something open or nobody outside can tell, it is played twice, at worst and at best.
 */
import { answers } from '../analysis/case-file.ts';
import { type Subject, subjectOf } from '../analysis/subject.ts';
import { ANYONE } from '../model/terms.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { nominalSeconds, parseDuration } from '../time/duration.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Conduct } from './asking.ts';
import type { AssumedTimes } from './assumed-times.ts';
import type { Board } from './board.ts';
import type { Ending, LogEntry, LogEvent, Play } from './log.ts';
import type { End } from './open-consents.ts';
import type { Table } from './play.ts';
import { type Played, playGuarantee, playVerifier } from './play-guarantee.ts';
import type { Response } from './play-responders.ts';
import type { Scenario } from './scenario.ts';

/** A scenario replayed on one draft. */
export interface Tabletop {
  readonly agreement: Subject;
  readonly scenario: Scenario;
  /** Who committed the breach; absent where nobody is constrained by name. */
  readonly violator?: string;
  /** After this time the breach has paid off, in ISO 8601. */
  readonly window: string;
  /** What words for a time were taken to mean. */
  readonly times: AssumedTimes;
  readonly worst: Play;
  readonly best: Play;
}

const NOBODY: LogEvent = { what: 'no-guarantee' };
const HIDDEN: LogEvent = { what: 'undisclosed' };

const beginning = ({ act, scenario }: Table): readonly LogEntry[] => [
  {
    at: 0,
    event: { what: 'breach', breach: act.breach.id, sizes: scenario.sizes ?? [] },
    cites: [],
  },
  ...(scenario.claims ?? []).map(
    ({ says }): LogEntry => ({ at: 0, event: { what: 'claim', says }, cites: [] }),
  ),
];

/** Each once: what a verifier sees is the same, however many guarantees wait for it. */
const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const outcomeOf = ({ act, end }: Table, played: readonly Played[]): Ending | undefined => {
  const responses = played.flatMap((one) => one.responses);
  const first = responses.reduce<Response | undefined>(
    (one, other) => (one === undefined || other.at < one.at ? other : one),
    undefined,
  );
  if (first !== undefined) {
    const window = spanOfCoded(act.breach.window)[end === 'best' ? 'high' : 'low'];
    const lateBy = Math.max(0, first.at - window);
    return { kind: lateBy > 0 ? 'late' : 'in-time', lateBy, ...first };
  }
  const reasons = distinct(played.flatMap((one) => one.fell));
  const voided = reasons.filter((event) => event.what === 'voided');
  if (voided.length > 0 && voided.length === reasons.length)
    return { kind: 'voided', by: [...new Set(voided.flatMap(({ by }) => by))], reasons };
  return { kind: 'unanswered', reasons };
};

/** Entries in order of time, those that never come last; of one time in the order in which they were played. */
const inOrder = (entries: readonly LogEntry[]): readonly LogEntry[] => {
  const hour = ({ at }: LogEntry) => at ?? Number.MAX_VALUE;
  return [...distinct(entries)].sort((a, b) => hour(a) - hour(b));
};

/** Replays at one end. */
const play = (table: Table): Play => {
  const { board, act, end } = table;
  const covering = board.file.agreement.guarantees.filter((one) =>
    answers(board.file, one, act.breach.id, act.violator),
  );
  const played = covering.map((one) => playGuarantee(table, one));
  const waitedFor = new Set(
    played.flatMap(({ entries }) =>
      entries.map(({ event }) => ('verifier' in event ? event.verifier : undefined)),
    ),
  );
  const idle = board.file.agreement.verification.filter(({ id }) => !waitedFor.has(id));
  const outcome = outcomeOf(table, played);
  const mayHide = board.mayHideAnswers && end === 'best' && outcome?.kind !== 'in-time';
  const asides: readonly LogEvent[] = [
    ...(covering.length === 0 && !mayHide ? [NOBODY] : []),
    ...(mayHide ? [HIDDEN] : []),
  ];
  return {
    log: inOrder([
      ...beginning(table),
      ...asides.map((event): LogEntry => ({ at: 0, event, cites: [] })),
      ...played.flatMap(({ entries }) => entries),
      ...idle.flatMap((one) => playVerifier(table, one)),
    ]),
    outcome: mayHide
      ? { kind: 'undisclosed' }
      : covering.length === 0
        ? { kind: 'unanswered', reasons: [NOBODY] }
        : (outcome ?? { kind: 'unanswered', reasons: [] }),
  };
};

const secondsOf = (coded: string): number => {
  const duration = parseDuration(coded);
  return duration === undefined ? 0 : nominalSeconds(duration);
};

/** Who refuses and who delays; of several delays of one party the longest counts. */
const conductOf = (scenario: Scenario, violator: string | undefined): Conduct => {
  const { refuses = [], violatorConsents = false, delays = [] } = scenario;
  const delayed = new Map<string, number>();
  for (const { party, by } of delays)
    delayed.set(party, Math.max(delayed.get(party) ?? 0, secondsOf(by)));
  const own = violator === undefined || violatorConsents ? [] : [violator];
  return { refuses: new Set([...refuses, ...own]), delays: delayed };
};

/** The violator of a scenario on a board: its own, or the first that the text constrains by name. */
const violatorIn = ({ violators }: Board, { violator }: Scenario): string | undefined =>
  violator ?? violators.find((one) => one !== ANYONE) ?? violators[0];

/** Replays a scenario on a board, at worst and at best. */
export const replay = (board: Board, breach: JudgedBreach, scenario: Scenario): Tabletop => {
  const violator = violatorIn(board, scenario);
  const conduct = conductOf(scenario, violator);
  const act = { breach, violator, sizes: scenario.sizes };
  const at = (end: End): Play => play({ board, act, scenario, conduct, end });
  return {
    agreement: subjectOf(board.file.agreement),
    scenario,
    ...(violator === undefined ? {} : { violator }),
    window: breach.window,
    times: board.times,
    worst: at('worst'),
    best: at('best'),
  };
};
