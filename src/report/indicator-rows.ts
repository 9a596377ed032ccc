/**
 * The three indicators and the whole, as a table or a figure shows them.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { ScoreHead } from '../model/scores.ts';

const NAMES = ['baselines', 'guarantees', 'coDrafting'] as const;

const STANDS = {
  'stands': 'stands',
  'partial': 'holds in part',
  'fails': 'fails',
  'open': 'not known',
  'not-asked': 'not asked',
} as const;

/** An indicator, or the whole, as a row. */
export interface IndicatorRow {
  readonly head: ScoreHead;
  /** The share of its weight that rests on cited facts. */
  readonly cited: number;
  /** How it stands, in words. */
  readonly stands: string;
  readonly gates: readonly number[];
}

/** Lists the indicators of a scorecard, and the whole. */
export const indicatorRows = (card: Scorecard): readonly IndicatorRow[] => {
  const { indicators, verdict, reliabilityBy, reliability, overall, rubric } = card;
  return [
    ...NAMES.map((name) => ({
      head: indicators[name],
      cited: reliabilityBy[name].cited,
      stands: STANDS[verdict.stands[name]],
      gates: [rubric.gates[name].lower, rubric.gates[name].upper],
    })),
    { head: overall, cited: reliability.cited, stands: '', gates: [] },
  ];
};
