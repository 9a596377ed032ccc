/**
 * What takes longer than a keystroke may: ranking repairs scores a draft a hundred times, and sharing a movement out
 * among many changes thousands of times. It runs beside the page, in a worker.
 */
import { type Agreement, type Movement, movement, type Repairs, repairs } from 'casus-foederis';

/** Something to work out. */
export type Task =
  | { readonly kind: 'repairs'; readonly agreement: Agreement }
  | { readonly kind: 'movement'; readonly before: Agreement; readonly after: Agreement };

/** What came of it. */
export interface Outcomes {
  readonly repairs: Repairs;
  readonly movement: Movement;
}

/** Fewer orders than elsewhere: somebody waits for the answer, which says how exact it is. */
const ORDERS = 12;

const workOut = (task: Task): Outcomes[Task['kind']] =>
  task.kind === 'repairs'
    ? repairs(task.agreement)
    : movement(task.before, task.after, { orders: ORDERS });

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(workOut(data)));
