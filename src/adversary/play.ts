/**
 * Playing: what a table needs to replay one breach at one end.
 */
import type { Holds } from '../analysis/responding.ts';
import type { Cite } from '../model/agreement.ts';
import type { Stage } from '../time/latency.ts';
import type { Conduct } from './asking.ts';
import type { Board } from './board.ts';
import type { SizedAct } from './chains.ts';
import type { LogEvent } from './log.ts';
import type { End } from './open-consents.ts';
import type { ClaimAgainst, Scenario } from './scenario.ts';

/** A breach being replayed. */
export interface Table {
  readonly board: Board;
  readonly act: SizedAct;
  readonly scenario: Scenario;
  readonly conduct: Conduct;
  readonly end: End;
}

/** Something that happens at a stage. */
export interface Step {
  readonly stage: Stage;
  readonly event: LogEvent;
  readonly cites: readonly Cite[];
}

/** Makes a step; what has no cites of its own rests on those of the element around it. */
export const step = (
  stage: Stage,
  event: LogEvent,
  ...cites: readonly (readonly Cite[] | undefined)[]
): Step => ({ stage, event, cites: cites.find((one) => one !== undefined) ?? [] });

/** Whether something holds as everything open turns out. */
export const holdsAt = ({ end }: Pick<Table, 'end'>, { low, high }: Holds): boolean =>
  end === 'best' ? high : low;

/** Whether something is claimed against authorship, threshold or guarantee. */
export const isClaimed = ({ scenario }: Table, against: ClaimAgainst): boolean =>
  (scenario.claims ?? []).some((claim) => claim.against === against);
