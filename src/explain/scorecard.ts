/**
 * The scorecard: everything that scoring an agreement gives.
 */
import type { Finding } from '../analysis/finding.ts';
import type { ViolatorDependence } from '../analysis/violator-dependence.ts';
import type { MatrixRow } from '../indicators/coverage.ts';
import type { Source } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Reliability } from '../score/reliability.ts';
import type { Score } from '../score/score.ts';
import type { Verdict } from '../score/verdict.ts';

/** The three indicators. */
export interface Indicators {
  readonly baselines: Score;
  readonly guarantees: Score;
  readonly coDrafting: Score;
}

/** What scoring an agreement gives: plain data, but for the deciding facts, which are worked out when first read. */
export interface Scorecard {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly sources: readonly Source[];
  };
  readonly rubric: {
    readonly name: string;
    readonly version: number;
    readonly gates: Rubric['gates'];
  };
  readonly indicators: Indicators;
  readonly overall: Score;
  readonly verdict: Verdict;
  /** Whose breach is the worst case of each indicator; nobody where no party is constrained. */
  readonly worstCase: {
    readonly baselines: string | undefined;
    readonly guarantees: string | undefined;
  };
  /** Breach by breach, in the worst case of the guarantees. */
  readonly coverage: readonly MatrixRow[];
  /** The breach an adversary would choose: the one answered least, and of equals the heaviest. */
  readonly weakest: string | undefined;
  readonly violatorDependence: readonly ViolatorDependence[];
  readonly reliability: Reliability;
  /** That of each indicator, worked out when first read. */
  readonly reliabilityBy: Readonly<Record<keyof Indicators, Reliability>>;
  /** Worst first. */
  readonly findings: readonly Finding[];
}
