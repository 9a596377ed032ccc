/**
 * The verdict: gates on each indicator, never an average, at worst and at best.
 *
 * An indicator stands from its upper gate on, if it goes deep enough; it fails below the lower one. An architecture is
 * what stands on all that is asked. A document is what neither baselines nor guarantees lift above the lower gate:
 * nobody independent looks, and nobody owes an answer in time. Everything between is partial.
 */
import type { Rubric } from '../model/rubric.ts';
import type { Indicators, Standing, Verdict, VerdictKind } from '../model/scorecard.ts';
import type { Range } from './range.ts';

/** One end of a range. */
export type End = keyof Range;

/** An indicator as the gates see it. */
export interface Gated {
  /** Undefined if it is not asked. */
  readonly range: Range | undefined;
  /** Whether it goes deep enough to stand, asked only where it is as high as that. */
  readonly isDeep: (end: End) => boolean;
  /** Whether it is more than breadth, asked only where it reaches the lower gate. */
  readonly reachesCore: (end: End) => boolean;
}

type Name = keyof Indicators;

/** Whether a value reaches a gate, up to the tolerance. */
export const reaches = (value: number, gate: number, { tolerance }: Rubric['gates']): boolean =>
  value >= gate - tolerance;

const standingAt = (
  { range, isDeep, reachesCore }: Gated,
  name: Name,
  gates: Rubric['gates'],
  end: End,
): Standing | undefined => {
  if (range === undefined) return undefined;
  const { upper, lower } = gates[name];
  if (!reaches(range[end], lower, gates) || !reachesCore(end)) return 'fails';
  return reaches(range[end], upper, gates) && isDeep(end) ? 'stands' : 'partial';
};

const NAMES: readonly Name[] = ['baselines', 'guarantees', 'coDrafting'];

type Standings = Readonly<Record<Name, Standing | undefined>>;

const kindOf = (standings: Standings): VerdictKind => {
  const asked = NAMES.flatMap((name) => standings[name] ?? []);
  if (asked.length > 0 && asked.every((one) => one === 'stands')) return 'architecture';
  const { baselines = 'fails', guarantees = 'fails' } = standings;
  return baselines === 'fails' && guarantees === 'fails' ? 'document' : 'partial';
};

/** Judges the indicators of an agreement by the gates of a rubric, at worst and at best. */
export const judge = (
  indicators: Readonly<Record<Name, Gated>>,
  { gates }: Pick<Rubric, 'gates'>,
): Verdict => {
  const at = (end: End): Standings => ({
    baselines: standingAt(indicators.baselines, 'baselines', gates, end),
    guarantees: standingAt(indicators.guarantees, 'guarantees', gates, end),
    coDrafting: standingAt(indicators.coDrafting, 'coDrafting', gates, end),
  });
  const [worst, best] = [at('low'), at('high')];
  const stands = (name: Name): Verdict['stands'][Name] =>
    worst[name] === best[name] ? (worst[name] ?? 'not-asked') : 'open';
  return {
    worst: kindOf(worst),
    best: kindOf(best),
    stands: {
      baselines: stands('baselines'),
      guarantees: stands('guarantees'),
      coDrafting: stands('coDrafting'),
    },
  };
};
