/**
 * Asks for slow work, and forgets the question when a later one comes.
 */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Shown } from './shown.ts';
import type { Outcomes, Task } from './slow-work.ts';

const newWorker = () => new Worker(new URL('./slow-work.ts', import.meta.url), { type: 'module' });

/** Somebody who is typing has not finished a question. */
const PAUSE = 250;

interface Answer<T> {
  readonly of: Task;
  readonly outcome: T;
}

/**
 * What came of a task; nothing while it is being worked out, or while the part of the page that asks is hidden and the
 * task is new. A task is another one if it is another object.
 *
 * A worker that has answered waits for the next question; one that is still at the last question is ended.
 */
export const useSlowWork = <Kind extends Task['kind']>(
  task: (Task & { readonly kind: Kind }) | undefined,
  pause: number = PAUSE,
): Outcomes[Kind] | undefined => {
  const [answer, setAnswer] = useState<Answer<Outcomes[Kind]> | undefined>();
  const idle = useRef<Worker | undefined>(undefined);
  const isShown = useContext(Shown);
  const isDue = isShown && answer?.of !== task;
  useEffect(() => {
    if (task === undefined || !isDue) return undefined;
    let busy: Worker | undefined;
    const start = setTimeout(() => {
      const worker = idle.current ?? newWorker();
      idle.current = undefined;
      busy = worker;
      worker.onmessage = ({ data }: MessageEvent<Outcomes[Kind]>) => {
        busy = undefined;
        idle.current = worker;
        setAnswer({ of: task, outcome: data });
      };
      worker.postMessage(task);
    }, pause);
    return () => {
      clearTimeout(start);
      busy?.terminate();
    };
  }, [task, pause, isDue]);
  useEffect(() => () => idle.current?.terminate(), []);
  return answer !== undefined && answer.of === task ? answer.outcome : undefined;
};
