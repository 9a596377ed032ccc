/**
 * Asking: whether a rule passes while some refuse and some delay, who stopped it, and how much longer it took.
 */

import { passesWhen } from '../decision/passing.ts';
import type { Rule } from '../decision/rule.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import { type End, settledRule } from './open-consents.ts';

/** Who refuses, and how many seconds longer each takes who delays. */
export interface Conduct {
  readonly refuses: ReadonlySet<string>;
  readonly delays: ReadonlyMap<string, number>;
}

/** How a rule came out. */
export interface Answer {
  readonly passes: boolean;
  /** A smallest part of those who refuse that suffices to stop it; nobody where the text itself does. */
  readonly stoppedBy: readonly string[];
  /** Seconds that the wait for those who delay adds. */
  readonly later: number;
}

/** Those of a group without whom the rest could not stop a rule. */
const needed = (rule: Rule, refusing: readonly string[]): readonly string[] => {
  let group = refusing;
  for (const one of refusing) {
    const fewer = group.filter((party) => party !== one);
    if (!passesWhen(rule, (party) => !fewer.includes(party))) group = fewer;
  }
  return group;
};

/** Asks for the consents of a rule. */
export const ask = (rule: Rule, { refuses, delays }: Conduct, end: End): Answer => {
  const settled = settledRule(rule, end);
  if (!passesWhen(settled, (party) => !refuses.has(party))) {
    const refusing = partiesOf(settled).filter((party) => refuses.has(party));
    return { passes: false, stoppedBy: needed(settled, refusing), later: 0 };
  }
  // The wait is over as soon as those who have agreed by then suffice.
  const waits = [...new Set([0, ...partiesOf(settled).map((one) => delays.get(one) ?? 0)])];
  const later = waits
    .sort((a, b) => a - b)
    .find((wait) =>
      passesWhen(settled, (party) => !refuses.has(party) && (delays.get(party) ?? 0) <= wait),
    );
  return { passes: true, stoppedBy: [], later: later ?? 0 };
};
