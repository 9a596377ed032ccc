/**
 * What takes longer than a keystroke may: ranking repairs scores a draft a hundred times, sharing a movement out among
 * many changes does so thousands of times, and who can block what is a search. It runs beside the page, in a worker.
 */
import {
  type Agreement,
  type Movement,
  movement,
  type Repair,
  type Repairs,
  repairs,
  scoreAgreement,
} from 'casus-foederis';
import {
  cardLines,
  type Scenario,
  type TabletopBriefing,
  tabletop,
  tabletopBriefing,
} from 'casus-foederis/adversary';
import { type Way, waysIn } from './model-changes.ts';

/** Something to work out. */
export type Task =
  | { readonly kind: 'repairs'; readonly agreement: Agreement }
  | { readonly kind: 'movement'; readonly before: Agreement; readonly after: Agreement }
  | {
      readonly kind: 'ways';
      readonly agreement: Agreement;
      readonly document: unknown;
      readonly repairs: readonly Repair[];
    }
  | { readonly kind: 'weakest'; readonly agreement: Agreement }
  | {
      readonly kind: 'replay';
      readonly agreement: Agreement;
      readonly scenario: Scenario;
      readonly refuses: readonly string[];
    };

/** What came of it. */
export interface Outcomes {
  readonly repairs: Repairs;
  readonly movement: Movement;
  /** The parameters that make some repairs, in the order of these. */
  readonly ways: readonly (Way | undefined)[];
  /** Two sentences for the card: who can leave a breach unanswered, and what the probe by night meets. */
  readonly weakest: readonly string[];
  /** The replay as the scenario has it, and with those who refuse. */
  readonly replay: Replay;
}

/** A replay with nobody but the violator refusing, and with others. */
export interface Replay {
  readonly alone: TabletopBriefing;
  readonly refused: TabletopBriefing;
}

/** Fewer orders than elsewhere: somebody waits for the answer, which says how exact it is. */
const ORDERS = 12;

/** A second or two at most; the sentence says so where that does not suffice. */
const STEPS = 1_000_000;

const played = (agreement: Agreement, scenario: Scenario) => {
  const replay = tabletop(agreement, scenario);
  // The scenarios are the ready ones, whose breaches the standard rubric knows.
  if (replay._tag === 'Left') throw new Error(`No such breach: ${scenario.breach}`);
  return replay.right;
};

const weakest = (agreement: Agreement): Outcomes['weakest'] => {
  const { blocking, probe } = cardLines(agreement, scoreAgreement(agreement), { steps: STEPS });
  return [blocking, probe].filter((line) => line !== undefined);
};

const replay = (agreement: Agreement, scenario: Scenario, refuses: readonly string[]): Replay => ({
  alone: tabletopBriefing(played(agreement, scenario)),
  refused: tabletopBriefing(played(agreement, { ...scenario, refuses })),
});

const workOut = (task: Task): Outcomes[Task['kind']] => {
  if (task.kind === 'repairs') return repairs(task.agreement);
  if (task.kind === 'ways') return waysIn(task.agreement, task.document, task.repairs);
  if (task.kind === 'weakest') return weakest(task.agreement);
  if (task.kind === 'replay') return replay(task.agreement, task.scenario, task.refuses);
  return movement(task.before, task.after, { orders: ORDERS });
};

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(workOut(data)));
