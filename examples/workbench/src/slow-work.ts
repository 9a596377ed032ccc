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
import { cardLines, type Scenario } from 'casus-foederis/adversary';
import { type Found, waysIn } from './model-changes.ts';
import { type Replay, replay } from './replay.ts';

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
  readonly ways: readonly Found[];
  /** Two sentences for the card: who can leave a breach unanswered, and what the probe by night meets. */
  readonly weakest: readonly string[];
  readonly replay: Replay;
}

/** Fewer orders than elsewhere: somebody waits for the answer, which says how exact it is. */
const ORDERS = 12;

/** A second or two at most; the sentence says so where that does not suffice. */
const STEPS = 1_000_000;

const weakest = (agreement: Agreement): Outcomes['weakest'] => {
  const { blocking, probe } = cardLines(agreement, scoreAgreement(agreement), { steps: STEPS });
  return [blocking, probe].filter((line) => line !== undefined);
};

const workOut = (task: Task): Outcomes[Task['kind']] => {
  if (task.kind === 'repairs') return repairs(task.agreement);
  if (task.kind === 'ways') return waysIn(task.agreement, task.document, task.repairs);
  if (task.kind === 'weakest') return weakest(task.agreement);
  if (task.kind === 'replay') return replay(task.agreement, task.scenario, task.refuses);
  return movement(task.before, task.after, { orders: ORDERS });
};

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(workOut(data)));
