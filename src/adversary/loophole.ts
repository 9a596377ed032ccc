/**
 * A loophole: a breach that nobody answers, with a scenario that shows it.
 *
 * It is listed only if the scenario, replayed, goes unanswered at worst; `surely` says that it does so on any reading.
 */
import type { Cite, Guarantee, Measure } from '../model/agreement.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { spanOfCoded } from '../time/span.ts';
import type { Board } from './board.ts';
import type { LogEvent, Play } from './log.ts';
import type { Phase, Scenario } from './scenario.ts';
import { replay } from './tabletop.ts';

/** What makes a loophole one. */
export type LoopholeKind =
  | 'below-threshold'
  | 'at-discretion'
  | 'seen-not-answered'
  | 'answered-not-seen'
  | 'not-answered'
  | 'too-late'
  | 'needs-violator'
  | 'waits'
  | 'gap-in-time';

/** A breach that nobody answers, with the scenario that shows it. */
export interface Loophole {
  readonly kind: LoopholeKind;
  readonly breach: string;
  /** Absent where nobody is constrained by name. */
  readonly violator?: string;
  /** From which amount on each quantity would set off a guarantee; of others there may be any amount. */
  readonly below?: readonly Measure[];
  /** In which phase of the life of the text. */
  readonly phase?: Phase;
  /** Verifiers that would see it, or that are to see it and do not. */
  readonly verifiers: readonly string[];
  /** Guarantees that would answer it but for the loophole. */
  readonly guarantees: readonly string[];
  /** Who judges, where open words decide; who is obliged and kept away, where the violator must agree. */
  readonly parties: readonly string[];
  /** What stops the answer. */
  readonly reasons: readonly LogEvent[];
  /** Whether it goes unanswered at best too. */
  readonly surely: boolean;
  readonly scenario: Scenario;
  readonly cites: readonly Cite[];
}

/** A question that was given up. */
export interface LoopholesUndecided {
  readonly breach: string;
  readonly violator?: string;
  /** What was allowed: `10,000 holes`, or a number of steps of replays over all questions. */
  readonly within: string;
}

/** All loopholes of an agreement, breach by breach. */
export interface Loopholes {
  readonly found: readonly Loophole[];
  readonly undecided: readonly LoopholesUndecided[];
}

/** Whether somebody answers in time, or may behind closed doors. */
export const isAnswered = ({ outcome }: Play): boolean =>
  outcome.kind === 'in-time' || outcome.kind === 'undisclosed';

/** One breach by one violator, and what comes of it if nothing is dodged. */
export interface Question {
  readonly board: Board;
  readonly breach: JudgedBreach;
  readonly violator: string | undefined;
  readonly base: Scenario;
  readonly best: Play;
  /** Guarantees under which somebody responds in time, at best. */
  readonly live: readonly Guarantee[];
}

/** What the scenario of each kind is called. */
export const TITLES: Readonly<Record<LoopholeKind, string>> = {
  'below-threshold': 'Just below the threshold',
  'at-discretion': 'An excuse for whoever judges',
  'seen-not-answered': 'In full view',
  'answered-not-seen': 'Where nobody looks',
  'not-answered': 'Neither seen nor answered',
  'too-late': 'Over before anybody comes',
  'needs-violator': "By the violator's leave",
  'waits': 'Before the text begins',
  'gap-in-time': 'At the right moment',
};

/** The scenario of a loophole: everything that the text waits for has come, unless it says otherwise. */
export const scenarioFor = (
  breach: JudgedBreach,
  violator: string | undefined,
  kind: LoopholeKind,
  more: Partial<Scenario>,
): Scenario => ({
  id: kind,
  title: TITLES[kind],
  breach: breach.id,
  ...(violator === undefined ? {} : { violator }),
  preconditions: 'met',
  ...more,
});

/** What is said of a loophole beside its kind. */
export type Found = Partial<
  Pick<Loophole, 'below' | 'phase' | 'guarantees' | 'parties' | 'verifiers' | 'cites'>
>;

/** Replays a loophole, and lists it if nobody answers. */
export const shown = (
  { board, breach, violator }: Question,
  kind: LoopholeKind,
  scenario: Scenario,
  found: Found,
): readonly Loophole[] => {
  const { worst, best } = replay(board, breach, scenario);
  if (isAnswered(worst)) return [];
  return [
    {
      kind,
      verifiers: [],
      guarantees: [],
      parties: [],
      cites: [],
      ...found,
      breach: breach.id,
      ...(violator === undefined ? {} : { violator }),
      reasons: 'reasons' in worst.outcome ? worst.outcome.reasons : [],
      surely: !isAnswered(best),
      scenario,
    },
  ];
};

/** The clauses on which triggers rest. */
export const clausesOf = (guarantees: readonly Guarantee[]): readonly Cite[] =>
  guarantees.flatMap(({ trigger, cites = [] }) => trigger.cites ?? cites);

export const idsOf = (elements: readonly { readonly id: string }[]): readonly string[] =>
  elements.map(({ id }) => id);

/** Asks about one breach by one violator. */
export const askAbout = (
  board: Board,
  breach: JudgedBreach,
  violator: string | undefined,
): Question => {
  const base = scenarioFor(breach, violator, 'not-answered', {});
  // What is not public may answer at best; whether it does is no question of what can be read.
  const { best } = replay({ ...board, mayHideAnswers: false }, breach, base);
  const window = best.outcome.kind === 'in-time' ? spanOfCoded(breach.window).high : -1;
  const inTime = new Set(
    best.log.flatMap(({ at, event }) =>
      event.what === 'responds' && at !== undefined && at <= window ? [event.guarantee] : [],
    ),
  );
  const live = board.file.agreement.guarantees.filter(({ id }) => inTime.has(id));
  return { board, breach, violator, base, best, live };
};
