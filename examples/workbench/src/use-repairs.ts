/**
 * What the card says of a draft that takes a while to work out: the steps that would raise its score, and its weakest
 * points.
 */
import type { Agreement, Repairs } from 'casus-foederis';
import { useMemo } from 'preact/hooks';
import { useKept } from './use-kept.ts';
import { useSlowWork } from './use-slow-work.ts';

/** The repairs of a draft; while they are worked out, those that the same draft had before. */
export const useRepairs = (
  agreement: Agreement,
): { readonly repairs: Repairs | undefined; readonly areFresh: boolean } => {
  const task = useMemo(() => ({ kind: 'repairs', agreement }) as const, [agreement]);
  const fresh = useSlowWork(task);
  return { repairs: useKept(agreement.id, fresh), areFresh: fresh !== undefined };
};

/** Who can leave a breach unanswered, and what the probe by night meets. */
export const useWeakest = (agreement: Agreement): readonly string[] | undefined => {
  const task = useMemo(() => ({ kind: 'weakest', agreement }) as const, [agreement]);
  return useSlowWork(task);
};
