/**
 * Verdicts at both ends: what holds if every unknown turns out worst, and if every unknown turns out best.
 */
import type { VerdictKind } from '../src/model/scorecard.ts';

/** A verdict at both ends. */
export interface Verdicts {
  readonly worst: VerdictKind;
  readonly best: VerdictKind;
}

/** The kinds, lowest first. */
export const KINDS: readonly VerdictKind[] = ['document', 'partial', 'architecture'];

/** A verdict in words: one kind, or two where the ends differ. */
export const verdictText = ({ worst, best }: Verdicts): string =>
  worst === best ? worst : `${worst} to ${best}`;

/** Whether two verdicts are the same at both ends. */
export const isSameVerdict = (one: Verdicts, other: Verdicts): boolean =>
  one.worst === other.worst && one.best === other.best;

/** How many verdicts are of a kind at the worst end. */
export const countedAtWorst = (all: readonly Verdicts[], kind: VerdictKind): number =>
  all.filter(({ worst }) => worst === kind).length;
