/**
 * The trigger of a guarantee: what sets it off, who establishes that it happened, and who must agree.
 *
 * The three are a conjunction: what lacks one is hardly a trigger. Threshold and activation are the same for every
 * breach; whoever establishes it may see one breach and not another.
 */
import type { CaseFile, Establishing } from '../analysis/case-file.ts';
import type { VerifierScore } from '../analysis/verification.ts';
import { independence } from '../decision/independence.ts';
import type { Guarantee, Verifier } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { every } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { independent, level } from '../score/leaves.ts';
import { exactly, OPEN_RANGE } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

/** The trigger for a breach that is established in one way. */
export type TriggerScore = (by: Establishing, breach: JudgedBreach) => Score;

/** The triggers of a guarantee: of violators with the same say it is one, and is made once. */
export type TriggerLinks = (
  establishedBy: VerifierScore,
  violator: string | undefined,
) => TriggerScore;

/** Prepares the trigger of a guarantee. */
export const triggerLinks = (
  file: CaseFile,
  rubric: Rubric,
  { id, trigger, cites: own }: Guarantee,
): TriggerLinks => {
  const at = `guarantees.${id}.trigger`;
  const cites = trigger.cites ?? own;
  const threshold = level(rubric, 'threshold', trigger.threshold, {
    id: 'threshold',
    label: 'Threshold',
    at: `${at}.threshold`,
    cites,
  });
  const head = { id: 'activation', label: 'Activation', at: `${at}.activation`, cites };
  const activations = new Map<string, Score>();
  const activationAgainst = (violator: string | undefined): Score => {
    const classes = independence(file.ruleAgainst(trigger.activation, violator), violator);
    const key = `${classes.low} ${classes.high}`;
    const score = activations.get(key) ?? independent(rubric, classes, head);
    activations.set(key, score);
    return score;
  };
  const inWords = onceEach((by: Exclude<Establishing, Verifier>) =>
    leaf(
      'established',
      'Established',
      'rung',
      1,
      by === 'undisclosed' ? OPEN_RANGE : exactly(rubric.established.credits[by]),
      { code: 'established', at: `${at}.established`, by },
      cites,
    ),
  );
  const triggers = onceEach((activation: Score) =>
    onceEach((established: Score) =>
      every({ id: 'trigger', label: 'Trigger' }, [threshold, established, activation]),
    ),
  );
  return (establishedBy, violator) => {
    const triggerOf = triggers(activationAgainst(violator));
    return (by, breach) =>
      triggerOf(typeof by === 'string' ? inWords(by) : establishedBy(by, breach));
  };
};
