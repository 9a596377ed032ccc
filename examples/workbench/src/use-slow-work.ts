/**
 * Asks for slow work, and forgets the question when a later one comes.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Outcomes, Task } from './slow-work.ts';

const newWorker = () => new Worker(new URL('./slow-work.ts', import.meta.url), { type: 'module' });

/** Somebody who is typing has not finished a question. */
const PAUSE = 250;

interface Answer<T> {
  readonly of: Task;
  readonly outcome: T;
}

/** What came of a task; nothing while it is being worked out. A task is another one if it is another object. */
export const useSlowWork = <Kind extends Task['kind']>(
  task: (Task & { readonly kind: Kind }) | undefined,
): Outcomes[Kind] | undefined => {
  const [answer, setAnswer] = useState<Answer<Outcomes[Kind]> | undefined>();
  useEffect(() => {
    if (task === undefined) return undefined;
    let worker: Worker | undefined;
    const start = setTimeout(() => {
      worker = newWorker();
      worker.onmessage = ({ data }: MessageEvent<Outcomes[Kind]>) => {
        setAnswer({ of: task, outcome: data });
        worker?.terminate();
      };
      worker.postMessage(task);
    }, PAUSE);
    return () => {
      clearTimeout(start);
      worker?.terminate();
    };
  }, [task]);
  return answer !== undefined && answer.of === task ? answer.outcome : undefined;
};
