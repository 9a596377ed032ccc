/**
 * A replay as the scenario has it, and with those who refuse.
 */
import { type Agreement, issueText } from 'casus-foederis';
import {
  type Scenario,
  type TabletopBriefing,
  tabletop,
  tabletopBriefing,
} from 'casus-foederis/adversary';

/** A replay in which the violator alone refuses, and the same with others. */
export interface Replay {
  readonly alone: TabletopBriefing;
  readonly refused: TabletopBriefing;
}

const played = (agreement: Agreement, scenario: Scenario): TabletopBriefing => {
  const replay = tabletop(agreement, scenario);
  // The scenarios are the ready ones, at an hour that `scenarioOf` has looked at.
  if (replay._tag === 'Left') throw new Error(replay.left.map(issueText).join('; '));
  return tabletopBriefing(replay.right);
};

/** Replays a scenario without and with those who refuse; where nobody does, it is played once. */
export const replay = (
  agreement: Agreement,
  scenario: Scenario,
  refuses: readonly string[],
): Replay => {
  const alone = played(agreement, scenario);
  const refused = refuses.length === 0 ? alone : played(agreement, { ...scenario, refuses });
  return { alone, refused };
};
