/**
 * What was last worked out about something, for as long as what is new about it is being worked out.
 */
import { useRef } from 'preact/hooks';

/** The outcome as it is now, or while there is none, the last one of the same key. */
export const useKept = <T>(key: unknown, fresh: T | undefined): T | undefined => {
  const kept = useRef<{ readonly key: unknown; readonly outcome: T } | undefined>(undefined);
  if (fresh !== undefined) kept.current = { key, outcome: fresh };
  return kept.current?.key === key ? kept.current?.outcome : undefined;
};
