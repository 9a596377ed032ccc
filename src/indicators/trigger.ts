/**
 * The trigger of a guarantee: what sets it off, who establishes that it happened, and who must agree.
 *
 * The three are a conjunction: what lacks one is hardly a trigger. Threshold and activation are the same for every
 * breach; whoever establishes it may see one breach and not another.
 */
import type { CaseFile, Establishing } from '../analysis/case-file.ts';
import type { VerifierScore } from '../analysis/verification.ts';
import type { Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { every } from '../score/combinators.ts';
import { decision, level } from '../score/leaves.ts';
import { exactly, OPEN_RANGE } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

/** The trigger for a breach that is established in one way. */
export type TriggerScore = (by: Establishing, breach: JudgedBreach) => Score;

/** Scores the trigger of a guarantee; what is the same for every breach is worked out once. */
export const triggerScore = (
  file: CaseFile,
  rubric: Rubric,
  establishedBy: VerifierScore,
  { id, trigger, cites: own }: Guarantee,
  violator: string | undefined,
): TriggerScore => {
  const at = `guarantees.${id}.trigger`;
  const cites = trigger.cites ?? own;
  const threshold = level(rubric, 'threshold', trigger.threshold, {
    id: 'threshold',
    label: 'Threshold',
    at: `${at}.threshold`,
    cites,
  });
  const activation = decision(rubric, file.ruleAgainst(trigger.activation, violator), violator, {
    id: 'activation',
    label: 'Activation',
    at: `${at}.activation`,
    cites,
  });
  const established: TriggerScore = (by, breach) =>
    typeof by === 'string'
      ? leaf(
          'established',
          'Established',
          'rung',
          1,
          by === 'undisclosed' ? OPEN_RANGE : exactly(rubric.established.credits[by]),
          { code: 'established', at: `${at}.established`, by },
          cites,
        )
      : establishedBy(by, breach);
  return (by, breach) =>
    every({ id: 'trigger', label: 'Trigger' }, [threshold, established(by, breach), activation]);
};
